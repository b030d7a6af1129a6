import { useText } from '../../state/preferences-store'
import { Swatch } from '../../ui/badge'
import { Icon } from '../../ui/icon'
import { KeyCaps } from '../../ui/key-caps'
import css from './palette-dialog.module.css'
import type { PaletteEntry } from './palette-entry'

interface PaletteOptionProps {
  readonly id: string
  readonly entry: PaletteEntry
  readonly active: boolean
  readonly onPoint: () => void
  readonly onRun: () => void
}

export function PaletteOption({ id, entry, active, onPoint, onRun }: PaletteOptionProps) {
  const text = useText().palette
  const { label, detail, icon, tone, keys, enabled, needs, chosen } = entry
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus and answers the keys
    // biome-ignore lint/a11y/useFocusableInteractive: named by aria-activedescendant of the field
    <div
      id={id}
      className={css.option}
      role="option"
      aria-selected={active}
      aria-disabled={!enabled}
      // Not on entering: a list that scrolls under a resting pointer must not take the choice from the keys.
      onPointerMove={() => {
        if (!active) onPoint()
      }}
      // The press would take the focus from the field.
      onPointerDown={(event) => event.preventDefault()}
      onClick={onRun}
    >
      <span className={css.mark} aria-hidden="true">
        {tone ? <Swatch tone={tone} /> : icon && <Icon name={icon} size={14} />}
      </span>
      <span className={css.label}>{label}</span>
      {detail && <span className={css.detail}>{detail}</span>}
      {!enabled && <span className={css.note}>{needs ?? text.unavailable}</span>}
      {chosen && <span className={css.note}>{text.chosen}</span>}
      {keys && (
        <span className={css.keys}>
          <KeyCaps pattern={keys} />
        </span>
      )}
    </div>
  )
}
