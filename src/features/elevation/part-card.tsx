import { FACTS, type FactName } from '../../core/catalogue/facts'
import type { Part } from '../../core/catalogue/schema'
import { formatAmount } from '../../i18n/format'
import type { Language } from '../../i18n/language'
import type { Messages } from '../../i18n/messages'
import css from './part-card.module.css'

interface PartCardProps {
  readonly part: Part
  /** Place of the pointer in the containing block. */
  readonly x: number
  readonly y: number
  readonly text: Messages
  readonly language: Language
}

/** Facts that say most about a piece at a glance, best first. */
const TOLD: readonly (FactName & keyof Messages['elevation']['facts'])[] = [
  'tdpWatts',
  'bf16Tflops',
  'fp4Tflops',
  'capacityGb',
  'hbmTbps',
  'scaleUpLinks',
  'switchLinks',
  'portGbps',
  'ratedWatts',
  'layers',
  'hdiSteps',
  'laminate',
  'areaM2',
  'massKg',
  'priceUsd',
]
const MOST = 5
/** With less room above the pointer the card goes below it, pixels. */
const ROOM_ABOVE = 110

/** What a piece of the plan is, beside the pointer. */
export function PartCard({ part, x, y, text, language }: PartCardProps) {
  const told = TOLD.filter((name) => part.facts[name] !== undefined).slice(0, MOST)
  return (
    <div
      className={css.card}
      style={{ left: x, top: y }}
      data-below={y < ROOM_ABOVE || undefined}
      role="presentation"
    >
      <strong>{part.name[language]}</strong>
      <span className={css.kind}>{text.terms.categories[part.category]}</span>
      {told.length > 0 && (
        <dl className={css.facts}>
          {told.map((name) => (
            <div key={name}>
              <dt>{text.elevation.facts[name]}</dt>
              <dd>{formatFact(part, name, language)}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}

function formatFact(part: Part, name: FactName, language: Language): string {
  const value = part.facts[name]?.value
  if (typeof value === 'number') return formatAmount(value, FACTS[name].unit, language)
  return (value ?? '').toUpperCase()
}
