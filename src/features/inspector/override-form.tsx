import { useId, useState } from 'react'
import type { FactName } from '../../core/catalogue/facts'
import { FACTS } from '../../core/catalogue/facts'
import { REASON_LIMIT } from '../../core/design/schema'
import { setOverride } from '../../core/design/set-override'
import { withRemark } from '../../i18n/format'
import { perform } from '../../state/commands'
import { useCatalogue } from '../../state/design-catalogue'
import { useDesign } from '../../state/design-store'
import { useLanguage, useText } from '../../state/preferences-store'
import { Button } from '../../ui/button'
import css from './override-form.module.css'

interface OverrideFormProps {
  readonly part: string
  readonly fact: FactName
  /** What holds now, to start from. */
  readonly value: number | undefined
  readonly onClose: () => void
}

/** Another value for one number of the catalogue, in this design alone. A refused one stays in the form. */
export function OverrideForm({ part, fact, value, onClose }: OverrideFormProps) {
  const text = useText()
  const language = useLanguage()
  const words = text.inspector.override
  const catalogue = useCatalogue()
  const former = useDesign((state) =>
    state.design.overrides.find((override) => override.part === part && override.fact === fact),
  )
  const valueId = useId()
  const reasonId = useId()
  const [typed, setTyped] = useState(value === undefined ? '' : String(value))
  const [reason, setReason] = useState(former?.reason ?? '')
  const { unit } = FACTS[fact]
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault()
        const number = typed.trim() === '' ? Number.NaN : Number(typed)
        const request = { part, fact, value: number, reason }
        if (perform('override', (design) => setOverride(design, catalogue, request))) onClose()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <label htmlFor={valueId}>{unit === '1' ? words.value : withRemark(words.value, unit, language)}</label>
      <input
        id={valueId}
        type="number"
        step="any"
        inputMode="decimal"
        value={typed}
        // biome-ignore lint/a11y/noAutofocus: the form opens by a press on its own button and is what comes next
        autoFocus
        onChange={(event) => setTyped(event.target.value)}
      />
      <label htmlFor={reasonId}>{words.reason}</label>
      <input
        id={reasonId}
        type="text"
        value={reason}
        placeholder={words.reasonHint}
        maxLength={REASON_LIMIT}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className={css.buttons}>
        <Button type="submit" variant="primary">
          {words.apply}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}
