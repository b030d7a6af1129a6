import type { Citation } from '../../core/catalogue/schema'
import { partOfStep } from '../../core/count/part-of-step'
import type { Evaluation } from '../../core/evaluation'
import type { Term } from '../../core/metrics/metric'
import type { MetricId } from '../../core/metrics/registry'
import type { Amount } from '../../core/units/amount'
import {
  formatAmount,
  formatFull,
  formatMetric,
  formatNumber,
  formatPercent,
  formatRange,
  metricUnit,
} from '../../i18n/format'
import { localise } from '../../i18n/language'
import { resolveEvidence } from '../../state/evidence'
import { partName, roleOfStep } from '../../state/part-name'
import { useLanguage, useText } from '../../state/preferences-store'
import { Bar } from '../../ui/bar'
import { ColumnHeads } from '../../ui/column-heads'
import { Reference } from '../../ui/reference'
import css from './term-table.module.css'

interface TermTableProps {
  readonly id: MetricId
  readonly terms: readonly Term[]
  /** The whole that the terms sum to. */
  readonly amount: Amount
  readonly evaluation: Evaluation
}

export function TermTable({ id, terms, amount, evaluation }: TermTableProps) {
  const text = useText()
  const language = useLanguage()
  const why = text.shell.why
  return (
    <table className={css.table}>
      <ColumnHeads
        numberClass={css.number}
        columns={[
          { label: why.from },
          { label: why.count, numeric: true },
          { label: why.each, numeric: true },
          { label: why.value, numeric: true },
        ]}
      />
      <tbody>
        {terms.map((term) => (
          <TermRow key={keyOf(term)} id={id} term={term} whole={amount.value} evaluation={evaluation} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={3}>
            {why.sum}
          </th>
          <td className={css.number}>{formatMetric(id, amount, language)}</td>
        </tr>
      </tfoot>
    </table>
  )
}

interface TermRowProps {
  readonly id: MetricId
  readonly term: Term
  readonly whole: number
  readonly evaluation: Evaluation
}

function TermRow({ id, term, whole, evaluation }: TermRowProps) {
  const text = useText()
  const language = useLanguage()
  const { catalogue } = evaluation
  const unit = metricUnit(id)
  const steps = term.path.flatMap((step) => nameStep(step) ?? [])
  const last = steps.at(-1) ?? ''
  const above = steps.slice(0, -1)
  const part = catalogue.parts.get(partOfStep(term.path.at(-1) ?? ''))
  const role = roleOfStep(term.path.at(-1) ?? '')
  const share = whole === 0 ? 0 : term.value.value / whole
  const range = formatRange(term.value, unit, language)
  return (
    <>
      <tr className={term.cited && css.cited}>
        <th scope="row" className={css.from}>
          <span className={css.name}>{last}</span>
          {term.code && <span className={css.code}>{text.terms.codes[term.code]}</span>}
          {role && <span className={css.code}>{text.terms.linkRoles[role]}</span>}
          {above.length > 0 && <span className={css.path}>{above.join(' › ')}</span>}
        </th>
        <td className={css.number}>{formatNumber(term.count, language)}</td>
        <td className={css.number} title={formatFull(term.each, unit, language)}>
          {formatAmount(term.each, unit, language)}
        </td>
        <td className={css.number} title={formatFull(term.value, unit, language)}>
          <span className={css.value}>{formatAmount(term.value, unit, language)}</span>
          {range && <span className={css.range}>{range}</span>}
          <span className={css.share}>
            <Bar share={Math.abs(share)} tone={part ? `cat-${part.category}` : 'accent'} />
            <span>{formatPercent(share, language, { digits: 2 })}</span>
          </span>
        </td>
      </tr>
      {term.cited && (
        <tr>
          <td colSpan={4} className={css.evidence}>
            <TermEvidence cited={term.cited} evaluation={evaluation} />
          </td>
        </tr>
      )}
    </>
  )

  /** A rack group without a name of its own is told by its frame, the next step. */
  function nameStep(step: string): string | undefined {
    const group = evaluation.design.pod.racks.find(({ id: groupId }) => groupId === step)
    if (group) return group.name === undefined ? undefined : localise(group.name, language)
    const link = evaluation.design.links.find(({ id: linkId }) => linkId === step)
    if (link) return localise(link.name, language)
    const branches: Readonly<Record<string, string>> = text.terms.branches
    return branches[step] ?? partName(catalogue, partOfStep(step), language)
  }
}

interface TermEvidenceProps {
  readonly cited: Citation
  readonly evaluation: Evaluation
}

function TermEvidence({ cited, evaluation }: TermEvidenceProps) {
  const text = useText()
  const evidence = resolveEvidence(evaluation.catalogue, cited)
  return (
    <Reference
      tone={`grade-${evidence.grade}`}
      label={text.terms.grades[evidence.grade]}
      title={evidence.grade === 'user' ? text.shell.why.overridden : evidence.heading}
      href={evidence.href}
      place={evidence.address}
      note={[
        evidence.remark,
        evidence.overridden && evidence.grade !== 'user' ? text.shell.why.overridden : '',
      ]
        .filter(Boolean)
        .join(' · ')}
    />
  )
}

/** Two terms of one part differ in code, count or evidence; the index would break on sorting. */
function keyOf(term: Term): string {
  return JSON.stringify([term.path, term.code, term.count, term.each.value, term.cited?.source])
}
