import { Fragment, useMemo } from 'react'
import { useLanguage } from '../../state/preferences-store'
import { useViewText } from '../../state/view-text'
import { CompareCell } from './compare-cell'
import { compareFigure } from './compare-figures'
import { useCompareState } from './compare-store'
import styles from './compare-table.module.css'
import type { ComparedSystem } from './compared-systems'
import { groupMetrics, MAIN_METRICS } from './metric-groups'
import { SystemHead } from './system-head'
import { unitOfMode } from './unit-of-mode'

interface CompareTableProps {
  readonly systems: readonly ComparedSystem[]
  readonly base: ComparedSystem
}

/** One row a metric, one column a system; the bars of a row share one scale. */
export function CompareTable({ systems, base }: CompareTableProps) {
  const text = useViewText()
  const language = useLanguage()
  const { mode, rows } = useCompareState()
  const groups = useMemo(() => groupMetrics((id) => rows === 'all' || MAIN_METRICS.has(id)), [rows])
  const headings: Readonly<Record<string, string>> = text.shell.allFigures.groups
  return (
    <div className={styles.scroll}>
      <table
        className={styles.table}
        data-few={systems.length <= 3 || undefined}
        aria-label={text.compare.table}
      >
        <thead>
          <tr>
            <th scope="col" className={styles.metric}>
              {text.compare.metric}
            </th>
            {systems.map((system, at) => (
              <SystemHead key={system.id} systems={systems} at={at} isBase={system === base} />
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
                compareFigure(evaluation, base.evaluation, id, mode),
              )
              const drawn = figures.map(
                (figure) => (mode === 'ratio' ? figure.ratio : figure.amount?.value) ?? 0,
              )
              const longest = Math.max(...drawn)
              const unit = unitOfMode(id, mode, language)
              return (
                <tr key={id} className={styles.row}>
                  <th scope="row" className={styles.metric} title={text.metrics[id].method}>
                    {text.metrics[id].name}
                    {unit === '' ? null : <span className={styles.unit}> {unit}</span>}
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
                        mode={mode}
                        share={longest > 0 ? (drawn[i] ?? 0) / longest : 0}
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
