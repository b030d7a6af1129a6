import { useId } from 'react'
import { classNames } from './class-names'
import css from './segmented.module.css'

interface SegmentedProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly choices: readonly { readonly value: T; readonly label: string; readonly title?: string }[]
  readonly onChange: (value: T) => void
  readonly wide?: boolean
}

/** One of a few, side by side. Radio buttons underneath, so arrows move and the group is announced. */
export function Segmented<T extends string>({
  label,
  value,
  choices,
  onChange,
  wide = false,
}: SegmentedProps<T>) {
  const name = useId()
  return (
    <fieldset className={classNames(css.group, wide && css.wide)}>
      <legend className={css.legend}>{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className={css.choice} title={choice.title}>
          <input
            type="radio"
            className={css.radio}
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span className={css.face}>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
