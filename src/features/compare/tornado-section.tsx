import { useMemo, useState } from 'react'
import type { Sensitivity } from '../../core/compare/sensitivity'
import { footedUnit, formatParameter, parameterName } from '../../i18n/describe-attribution'
import { formatAmount } from '../../i18n/format'
import { useLanguage, useText } from '../../state/preferences-store'
import { Button } from '../../ui/button'
import type { Asked } from './asked'
import styles from './compare-view.module.css'
import table from './pair-table.module.css'
import { usePlainQuestion } from './plain-question'
import { ScrollingTable } from './scrolling-table'
import { TornadoChart, type TornadoRow } from './tornado-chart'
import { useUncertainty } from './use-uncertainty'
import { useWords } from './use-words'

const FIRST_BARS = 12

/** Each figure in turn at both ends of its range: which one matters. */
export function TornadoSection({ asked }: { readonly asked: Asked }) {
  const words = useWords().doubt
  const loading = useText().shell.loading
  const question = usePlainQuestion(asked.question)
  const request = useMemo(() => ({ kind: 'sensitivity' as const, question }), [question])
  const work = useUncertainty(request)
  return (
    <section className={styles.section} aria-busy={work.status === 'running'}>
      <h2 className={styles.heading2}>{words.tornado}</h2>
      <p className={styles.note}>{words.tornadoLead}</p>
      {work.status === 'running' && <p className={styles.note}>{loading}</p>}
      {work.status === 'failed' && <p role="alert">{words.failed}</p>}
      {work.status === 'done' && work.result && <Tornado asked={asked} sensitivity={work.result} />}
    </section>
  )
}

interface TornadoProps {
  readonly asked: Asked
  readonly sensitivity: Sensitivity
}

function Tornado({ asked: { question, subject }, sensitivity: { stated, bars } }: TornadoProps) {
  const text = useText()
  const words = useWords().doubt
  const language = useLanguage()
  const [all, setAll] = useState(false)
  const { metric, footing, base, other } = question
  const { catalogue } = other ?? base
  const say = (value: number) => formatAmount(value, footedUnit(metric, footing), language)
  if (bars.length === 0) return <p>{words.nothingMoves}</p>
  const rows = bars.map((bar): TornadoRow => {
    const { parameter, atLow, atHigh } = bar
    // Only the other design may have a part of its own by this id.
    const known = catalogue.parts.has(parameter.part) ? catalogue : base.catalogue
    const [low, high] = [parameter.low, parameter.high].map((end) =>
      formatParameter(parameter, end, language),
    )
    return {
      key: [parameter.part, parameter.fact, parameter.low, parameter.high].join('/'),
      name: parameterName(parameter, known, language),
      range: `${low} – ${high}`,
      atLow,
      atHigh,
    }
  })
  const shown = all ? rows : rows.slice(0, FIRST_BARS)
  const label = words.tornadoLabel({ metric: text.metrics[metric].name, system: subject })
  return (
    <>
      <TornadoChart label={label} rows={shown} stated={stated} say={say} />
      {shown.length < rows.length && <Button onClick={() => setAll(true)}>{words.more(rows.length)}</Button>}
      <details className={styles.details}>
        <summary>{words.asTable}</summary>
        <ScrollingTable label={label}>
          <thead>
            <tr>
              <th scope="col">{words.columns.parameter}</th>
              <th scope="col">{words.columns.range}</th>
              <th scope="col" className={table.number}>
                {words.lowEnd}
              </th>
              <th scope="col" className={table.number}>
                {words.highEnd}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ key, name, range, atLow, atHigh }) => (
              <tr key={key} className={table.row}>
                <th scope="row">{name}</th>
                <td>{range}</td>
                <td className={table.number}>{atLow === undefined ? '–' : say(atLow)}</td>
                <td className={table.number}>{atHigh === undefined ? '–' : say(atHigh)}</td>
              </tr>
            ))}
          </tbody>
        </ScrollingTable>
      </details>
    </>
  )
}
