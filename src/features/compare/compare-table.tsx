import { Fragment, useMemo } from 'react'
import { footingFactor, isEqual } from '../../core/compare/footing'
import { groupMetrics } from '../../core/metrics/group-metrics'
import { footedUnit } from '../../i18n/describe-attribution'
import { formatNumber, unitSymbol } from '../../i18n/format'
import { useComparisonState } from '../../state/comparison-store'
import { useLanguage } from '../../state/preferences-store'
import { useViewText } from '../../state/view-text'
import { barEnds } from './bar-ends'
import { CompareCell } from './compare-cell'
import { compareFigure } from './compare-figures'
import styles from './compare-table.module.css'
import type { ComparedSystem } from './compared-systems'
import { MAIN_METRICS } from './main-metrics'
import { SystemHead } from './system-head'
import { useWords } from './use-words'

interface CompareTableProps {
  readonly systems: readonly ComparedSystem[]
  readonly base: ComparedSystem
}

/** One row a metric, one column a system; the bars of a row share one scale. */
export function CompareTable({ systems, base }: CompareTableProps) {
  const text = useViewText()
  const words = useWords()
  const language = useLanguage()
  const { show, footing, rows } = useComparisonState()
  const groups = useMemo(() => groupMetrics((id) => rows === 'all' || MAIN_METRICS.has(id)), [rows])
  const headings: Readonly<Record<string, string>> = text.shell.allFigures.groups
  /** How many of a system equal the base; undefined where the footing asks for no such thing. */
  const scaleOf = ({ evaluation }: ComparedSystem) => {
    const factor = isEqual(footing) ? footingFactor(evaluation, footing, base.evaluation) : undefined
    return factor === undefined ? undefined : words.scaled(formatNumber(factor, language, { digits: 3 }))
  }
  return (
    <div className={styles.scroll}>
      <table className={styles.table} data-few={systems.length <= 3 || undefined} aria-label={words.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.metric}>
              {words.metric}
            </th>
            {systems.map((system, at) => (
              <SystemHead
                key={system.id}
                systems={systems}
                at={at}
                isBase={system === base}
                scaled={scaleOf(system)}
              />
            ))}
            <td className={styles.rest} />
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.id}>
            <tr className={styles.group}>
              <th scope="rowgroup" className={styles.metric}>
                {headings[group.id] ?? group.id}
              </th>
              <td colSpan={systems.length + 1} />
            </tr>
            {group.metrics.map((id) => {
              const figures = systems.map(({ evaluation }) =>
                compareFigure(evaluation, base.evaluation, id, footing),
              )
              const bars = barEnds(figures, show)
              const unit = show === 'ratio' ? '' : footedUnit(id, footing)
              return (
                <tr key={id} className={styles.row}>
                  <th scope="row" className={styles.metric} title={text.methods[id]}>
                    {text.metrics[id].name}
                    {unit === '' || unit === '%' ? null : (
                      <span className={styles.unit}> {unitSymbol(unit, language)}</span>
                    )}
                  </th>
                  {systems.map((system, i) => {
                    const figure = figures[i]
                    return figure ? (
                      <CompareCell
                        key={system.id}
                        id={id}
                        system={system}
                        base={base}
                        figure={figure}
                        show={show}
                        footing={footing}
                        bar={bars[i]}
                      />
                    ) : (
                      <Fragment key={system.id} />
                    )
                  })}
                  <td className={styles.rest} />
                </tr>
              )
            })}
          </tbody>
        ))}
      </table>
    </div>
  )
}
