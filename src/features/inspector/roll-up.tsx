import type { Part, PublishedValue } from '../../core/catalogue/schema'
import type { MetricId } from '../../core/metrics/registry'
import type { Amount } from '../../core/units/amount'
import { formatAmount, formatMetric, formatPercent, formatRange } from '../../i18n/format'
import { localise } from '../../i18n/language'
import { useEvaluation } from '../../state/evaluation'
import { resolveEvidence } from '../../state/evidence'
import { useLanguage, useText } from '../../state/preferences-store'
import { sliceMetric } from '../../state/slice-metric'
import { Reference } from '../../ui/reference'
import { Section } from '../../ui/section'
import css from './inspector-panel.module.css'

/** What one piece adds to the totals. */
const SLICES = [
  'power.itKw',
  'cooling.liquidKw',
  'cooling.airKw',
  'compute.bf16Pflops',
  'compute.hbmTb',
  'cooling.coldPlates',
  'cooling.quickDisconnectPairs',
  'boards.count',
  'cost.bomUsd',
  'mass.kg',
] as const satisfies readonly MetricId[]

type PublishedName = keyof Part['published']

/** Which slice a printed total is held against, and the factor from the slice's unit to the printed one. */
const AGAINST: Readonly<Record<PublishedName, { slice: MetricId; factor: number; unit: string }>> = {
  watts: { slice: 'power.itKw', factor: 1000, unit: 'W' },
  massKg: { slice: 'mass.kg', factor: 1, unit: 'kg' },
  priceUsd: { slice: 'cost.bomUsd', factor: 1, unit: 'US$' },
  hbmGb: { slice: 'compute.hbmTb', factor: 1000, unit: 'GB' },
}

interface RollUpProps {
  readonly part: Part
  readonly group: string | undefined
}

/** The piece summed up from what is inside, and beside it what its maker or the press printed for the whole. */
export function RollUp({ part, group }: RollUpProps) {
  const text = useText()
  const language = useLanguage()
  const evaluation = useEvaluation()
  const line =
    evaluation.bill.lines.find((candidate) => candidate.part.id === part.id && candidate.group === group) ??
    evaluation.bill.lines.find((candidate) => candidate.part.id === part.id)
  const slice = (id: MetricId) => line && sliceMetric(evaluation, id, line.path, line.total)
  const known = SLICES.flatMap((id) => {
    const amount = slice(id)
    return amount && amount.value > 0 ? [{ id, amount }] : []
  })
  const published = (Object.keys(AGAINST) as PublishedName[]).flatMap((name) =>
    (part.published[name] ?? []).map((value) => ({ name, value })),
  )
  return (
    <>
      {known.length > 0 && (
        <Section title={<span title={text.inspector.rollUpLead}>{text.inspector.rollUp}</span>} foldable>
          <dl className={css.rowsBare}>
            {known.map(({ id, amount }) => (
              <div key={id} className={css.row}>
                <dt>{text.metrics[id].short}</dt>
                <dd title={formatRange(amount, '', language)}>{smaller(id, amount)}</dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
      {published.length > 0 && (
        <Section
          title={<span title={text.inspector.publishedLead}>{text.inspector.published}</span>}
          foldable
        >
          <dl className={css.facts}>
            {published.map(({ name, value }) => {
              const { slice: id, factor, unit } = AGAINST[name]
              return (
                <PublishedRow
                  key={`${name} ${value.source} ${value.value}`}
                  name={name}
                  value={value}
                  unit={unit}
                  rolledUp={(slice(id)?.value ?? 0) * factor}
                />
              )
            })}
          </dl>
        </Section>
      )}
    </>
  )

  /** One tray's share of a rack-sized unit reads better a step down. */
  function smaller(id: MetricId, amount: Amount): string {
    const steps: Readonly<Partial<Record<MetricId, string>>> = {
      'power.itKw': 'W',
      'cooling.liquidKw': 'W',
      'cooling.airKw': 'W',
      'compute.bf16Pflops': 'TFLOPS',
      'compute.hbmTb': 'GB',
    }
    const unit = steps[id]
    if (unit && amount.value < 1) return formatAmount(amount.value * 1000, unit, language)
    return formatMetric(id, amount, language)
  }
}

interface PublishedRowProps {
  readonly name: PublishedName
  readonly value: PublishedValue
  readonly unit: string
  readonly rolledUp: number
}

function PublishedRow({ name, value, unit, rolledUp }: PublishedRowProps) {
  const text = useText()
  const language = useLanguage()
  const { catalogue } = useEvaluation()
  const { grade, source, at, basis, why } = value
  const evidence = resolveEvidence(catalogue, { grade, source, ...(at !== undefined && { at }) })
  const gap = rolledUp > 0 && value.value > 0 ? rolledUp / value.value - 1 : undefined
  const percent = gap === undefined ? undefined : formatPercent(Math.abs(gap), language, { digits: 2 })
  return (
    <div className={css.fact}>
      <dt>
        {text.inspector.publishedNames[name]}
        {basis && <span className={css.basis}> {text.inspector.basis[basis]}</span>}
      </dt>
      <dd className={css.factValue}>{formatAmount(value.value, unit, language)}</dd>
      <dd className={css.evidence}>
        {gap !== undefined && (
          <p className={css.gap}>
            {Math.abs(gap) < 0.005
              ? text.inspector.gapNone
              : text.inspector.gap(`${gap > 0 ? '+' : '−'}${percent}`)}
            {why && `: ${localise(why, language)}`}
          </p>
        )}
        <Reference
          tone={`grade-${grade}`}
          label={text.terms.grades[grade]}
          title={evidence.heading}
          href={evidence.href}
          note={evidence.remark}
        />
      </dd>
    </div>
  )
}
