import { ASSUMPTIONS, type AssumptionName } from '../../core/catalogue/assumptions'
import { FACTS, type FactName } from '../../core/catalogue/facts'
import { ASSUMPTIONS_PART } from '../../core/design/apply-overrides'
import { clearOverride, clearOverrides } from '../../core/design/clear-override'
import type { Override } from '../../core/design/schema'
import { formatAmount } from '../../i18n/format'
import { perform } from '../../state/commands'
import { useCatalogueUnchanged } from '../../state/design-catalogue'
import { useDesign } from '../../state/design-store'
import { partName } from '../../state/part-name'
import { useLanguage, useText } from '../../state/preferences-store'
import { useSelection } from '../../state/selection-store'
import { Button, IconButton } from '../../ui/button'
import { Section } from '../../ui/section'
import { formatFact } from './format-fact'
import css from './inspector-panel.module.css'

/** Every number that this design does not take from the catalogue; nothing where there is none. */
export function OverridesSection() {
  const text = useText().inspector.override
  const overrides = useDesign((state) => state.design.overrides)
  if (overrides.length === 0) return null
  return (
    <Section
      title={<span title={text.lead}>{text.title}</span>}
      aside={
        <Button variant="quiet" onClick={() => perform('clearOverride', clearOverrides)}>
          {text.clearAll}
        </Button>
      }
    >
      <ul className={css.facts} aria-label={text.title}>
        {overrides.map((override) => (
          <OverrideRow key={`${override.part} ${override.fact}`} override={override} />
        ))}
      </ul>
    </Section>
  )
}

function OverrideRow({ override }: { readonly override: Override }) {
  const text = useText()
  const language = useLanguage()
  const catalogue = useCatalogueUnchanged()
  const { part, fact, value, reason } = override
  const ofField = part === ASSUMPTIONS_PART
  const known = ofField ? undefined : catalogue.parts.get(part)
  const former = ofField
    ? Object.hasOwn(ASSUMPTIONS, fact)
      ? catalogue.assumptions[fact as AssumptionName]
      : undefined
    : known?.facts[fact as FactName]
  const words: Readonly<Record<string, string>> = text.inspector.factNames
  const name = words[fact] ?? fact
  const say = (number: number | string) =>
    ofField
      ? formatAmount(Number(number), ASSUMPTIONS[fact as AssumptionName] ?? '', language)
      : fact in FACTS
        ? formatFact(fact as FactName, { value: number }, language)
        : String(number)
  return (
    <li className={css.override}>
      <button
        type="button"
        className={css.overridden}
        disabled={!known}
        onClick={() => useSelection.getState().selectPart(part)}
      >
        {ofField ? text.inspector.override.ofField : partName(catalogue, part, language)}
      </button>
      <span className={css.factValue}>{say(value)}</span>
      <IconButton
        icon="undo"
        label={text.inspector.override.clear(name)}
        onClick={() => perform('clearOverride', (design) => clearOverride(design, { part, fact }))}
      />
      <span className={css.overrideNote}>
        {name}, {former ? text.inspector.override.was(say(former.value)) : text.inspector.override.wasNone}
        {reason !== '' && <q className={css.reason}>{reason}</q>}
      </span>
    </li>
  )
}
