import { type ReactNode, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Select, SelectValue } from 'react-aria-components/Select'
import css from './choice-field.module.css'
import { FieldRow } from './field-row'
import { Icon } from './icon'

export interface PreviewedChoice {
  readonly value: string
  readonly label: string
  /** What it means, in a lighter hand. */
  readonly note?: string | undefined
}

interface ChoiceFieldProps {
  readonly label: string
  readonly value: string
  readonly choices: readonly PreviewedChoice[]
  readonly onChange: (value: string) => void
  /** What the choice that is pointed at would do. */
  readonly preview: (value: string) => ReactNode
  readonly hint?: string | undefined
  /** Beside the label. */
  readonly aside?: ReactNode
}

/** One of a list, each choice saying what it would do while pointer or focus is on it, before it is taken. */
export function ChoiceField({ label, value, choices, onChange, preview, hint, aside }: ChoiceFieldProps) {
  const [pointed, setPointed] = useState<string>()
  return (
    <Select
      value={value}
      onChange={(key) => key !== null && onChange(String(key))}
      onOpenChange={() => setPointed(undefined)}
    >
      <FieldRow label={<Label>{label}</Label>} hint={hint} aside={aside}>
        <Button className={css.button ?? ''}>
          <SelectValue className={css.value ?? ''}>
            {() => choices.find((choice) => choice.value === value)?.label ?? value}
          </SelectValue>
          <Icon name="chevronDown" size={12} />
        </Button>
      </FieldRow>
      <Popover className={css.popover ?? ''} placement="bottom end">
        <ListBox className={css.choices ?? ''}>
          {choices.map((choice) => (
            <ListBoxItem
              key={choice.value}
              id={choice.value}
              textValue={choice.label}
              className={css.choice ?? ''}
              onFocus={() => setPointed(choice.value)}
              onHoverStart={() => setPointed(choice.value)}
            >
              <span className={css.mark}>{choice.value === value && <Icon name="check" size={14} />}</span>
              <span>
                {choice.label}
                {choice.note && <span className={css.note}>{choice.note}</span>}
              </span>
            </ListBoxItem>
          ))}
        </ListBox>
        <div className={css.preview} role="status">
          {pointed !== undefined && preview(pointed)}
        </div>
      </Popover>
    </Select>
  )
}
