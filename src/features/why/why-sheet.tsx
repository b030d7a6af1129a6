import { useState } from 'react'
import type { Evaluation } from '../../core/evaluation'
import type { Term } from '../../core/metrics/metric'
import type { MetricId } from '../../core/metrics/registry'
import { formatFull, formatMetric, formatRange, metricUnit } from '../../i18n/format'
import { GLOSSARIES } from '../../i18n/glossaries'
import { evaluationOf, useEvaluation } from '../../state/evaluation'
import { designName } from '../../state/part-name'
import { useLanguage } from '../../state/preferences-store'
import { useView } from '../../state/view-store'
import { useViewText } from '../../state/view-text'
import { Button } from '../../ui/button'
import { MarkedText } from '../../ui/marked-text'
import { SideSheet } from '../../ui/side-sheet'
import { TermTable } from './term-table'
import css from './why-sheet.module.css'

/** Terms shown before the rest is asked for; past these they are mostly small change. */
const FIRST_TERMS = 40

interface WhySheetProps {
  readonly id: MetricId
}

/** Where a figure comes from: how it is found, and every addend with its evidence. */
export function WhySheet({ id }: WhySheetProps) {
  const text = useViewText()
  const explain = useView((state) => state.explain)
  return (
    <SideSheet
      wide
      title={text.shell.why.title(text.metrics[id].name)}
      closeLabel={text.shell.close}
      onClose={() => explain(undefined)}
    >
      <Explanation key={id} id={id} />
    </SideSheet>
  )
}

function Explanation({ id }: WhySheetProps) {
  const text = useViewText()
  const language = useLanguage()
  const evaluation = useExplained()
  const [all, setAll] = useState(false)
  const metric = evaluation.metrics[id]
  const terms = [...metric.terms()].sort(byWeight)
  const shown = all ? terms : terms.slice(0, FIRST_TERMS)
  const unit = metricUnit(id)
  const { amount, basis, unknown } = metric
  const range = amount && formatRange(amount, unit, language)
  const why = text.shell.why
  return (
    <>
      <div className={css.head}>
        <p className={css.design}>{designName(evaluation.design, language)}</p>
        {amount ? (
          <p className={css.value} title={formatFull(amount, unit, language)}>
            {formatMetric(id, amount, language)}
          </p>
        ) : (
          <p className={css.unknown}>
            <strong>{why.unknown}.</strong> {unknown && text.terms.unknown[unknown]}
          </p>
        )}
        <dl className={css.facts}>
          {amount && (
            <div title={range && why.rangeLead}>
              <dt>{why.range}</dt>
              <dd>{range ?? why.exact}</dd>
            </div>
          )}
          {basis && (
            <div>
              <dt>{why.basis}</dt>
              <dd>{why.bases[basis]}</dd>
            </div>
          )}
          <div>
            <dt>{why.method}</dt>
            <dd>
              <MarkedText text={text.methods[id]} terms={Object.values(GLOSSARIES[language].terms)} />
            </dd>
          </div>
        </dl>
      </div>
      {terms.length > 0 && amount ? (
        <>
          <h3 className={css.termsTitle}>
            {why.terms} <span>{why.termsLead(terms.length)}</span>
          </h3>
          <TermTable id={id} terms={shown} amount={amount} evaluation={evaluation} />
          {shown.length < terms.length && (
            <div className={css.more}>
              <Button onClick={() => setAll(true)}>{why.showAll(terms.length)}</Button>
            </div>
          )}
        </>
      ) : (
        amount && <p className={css.none}>{why.noTerms}</p>
      )}
    </>
  )
}

/** The design whose figure was asked about, else the one on the table. */
function useExplained(): Evaluation {
  const own = useEvaluation()
  const design = useView((state) => state.explainingDesign)
  return design ? evaluationOf(design) : own
}

function byWeight(a: Term, b: Term): number {
  return Math.abs(b.value.value) - Math.abs(a.value.value)
}
