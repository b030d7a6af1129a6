import { useState } from 'react'
import { amountOn } from '../../core/compare/footing'
import type { MetricId } from '../../core/metrics/registry'
import { footedUnit } from '../../i18n/describe-attribution'
import { formatAmount } from '../../i18n/format'
import { useComparisonState } from '../../state/comparison-store'
import { evaluationOf, usePresets } from '../../state/evaluation'
import { designName } from '../../state/part-name'
import { useLanguage, useText } from '../../state/preferences-store'
import { Segmented } from '../../ui/segmented'
import styles from './compare-view.module.css'
import type { ComparedSystem } from './compared-systems'
import { MetricSelect } from './metric-select'
import table from './pair-table.module.css'
import { ScatterChart, type ScatterPoint } from './scatter-chart'
import { ScrollingTable } from './scrolling-table'
import { useWords } from './use-words'

interface ScatterSectionProps {
  readonly systems: readonly ComparedSystem[]
  readonly base: ComparedSystem
}

/** Over this a linear axis crowds the small ones into a corner. */
const WIDE_SPREAD = 20

/** Any two figures over all ready-made systems and whatever else is compared. */
export function ScatterSection({ systems, base }: ScatterSectionProps) {
  const text = useText()
  const words = useWords()
  const language = useLanguage()
  const { x, y, footing, change } = useComparisonState()
  const everything = useEverything(systems)
  const [chosen, setScale] = useState<'linear' | 'log'>()
  const say = (metric: MetricId, value: number) => formatAmount(value, footedUnit(metric, footing), language)
  const of = (metric: MetricId, { evaluation }: ComparedSystem) =>
    amountOn(evaluation, metric, footing, base.evaluation)?.value
  const points = everything.flatMap((system): ScatterPoint[] => {
    const [across, upward] = [of(x, system), of(y, system)]
    if (across === undefined || upward === undefined) return []
    return [{ id: system.id, name: system.name, x: across, y: upward, chosen: systems.includes(system) }]
  })
  const positive = points.filter((point) => point.x > 0 && point.y > 0)
  const spread = (values: number[]) => Math.max(...values) / Math.min(...values)
  const wide =
    positive.length > 1 &&
    Math.max(spread(positive.map((point) => point.x)), spread(positive.map((point) => point.y))) > WIDE_SPREAD
  const scale = chosen ?? (wide ? 'log' : 'linear')
  const shown = scale === 'log' ? positive : points
  const left = everything.filter(({ id }) => !shown.some((point) => point.id === id)).map(({ name }) => name)
  const label = words.charts.scatterLabel({ x: text.metrics[x].name, y: text.metrics[y].name })
  return (
    <section className={styles.section}>
      <h2 className={styles.heading2}>{words.charts.scatter}</h2>
      <div className={styles.controls} data-inner="">
        <MetricSelect label={words.charts.upward} value={y} onChange={(metric) => change({ y: metric })} />
        <MetricSelect label={words.charts.across} value={x} onChange={(metric) => change({ x: metric })} />
        <Segmented
          label={words.charts.scale}
          value={scale}
          choices={(['linear', 'log'] as const).map((value) => ({
            value,
            label: words.charts.scales[value],
          }))}
          onChange={setScale}
        />
      </div>
      <ScatterChart
        label={label}
        points={shown}
        log={scale === 'log'}
        axes={[text.metrics[x].name, text.metrics[y].name]}
        say={[(value) => say(x, value), (value) => say(y, value)]}
      />
      {left.length > 0 && (
        <p className={styles.note}>{words.charts.leftOut(left.join(words.difference.between))}</p>
      )}
      <details className={styles.details}>
        <summary>{words.doubt.asTable}</summary>
        <ScrollingTable label={label}>
          <tbody>
            {points.map((point) => (
              <tr key={point.id} className={table.row}>
                <th scope="row">{point.name}</th>
                <td className={table.number}>{say(x, point.x)}</td>
                <td className={table.number}>{say(y, point.y)}</td>
              </tr>
            ))}
          </tbody>
        </ScrollingTable>
      </details>
    </section>
  )
}

/** What is compared comes first, so that its names find places before the others’. */
function useEverything(systems: readonly ComparedSystem[]): ComparedSystem[] {
  const presets = usePresets()
  const language = useLanguage()
  const known = new Set(systems.map(({ id }) => id))
  const others = [...presets.systems]
    .filter(([id]) => !known.has(id))
    .map(([id, design]) => ({ id, name: designName(design, language), evaluation: evaluationOf(design) }))
  return [...systems, ...others]
}
