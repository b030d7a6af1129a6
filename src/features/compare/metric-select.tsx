import { groupMetrics } from '../../core/metrics/group-metrics'
import type { MetricId } from '../../core/metrics/registry'
import { useText } from '../../state/preferences-store'
import { InlineSelect } from '../../ui/inline-select'

const GROUPS = groupMetrics()

interface MetricSelectProps {
  readonly label: string
  readonly value: MetricId
  readonly onChange: (metric: MetricId) => void
}

/** Any named figure, under its heading. */
export function MetricSelect({ label, value, onChange }: MetricSelectProps) {
  const text = useText()
  const headings: Readonly<Record<string, string>> = text.shell.allFigures.groups
  return (
    <InlineSelect
      label={label}
      value={value}
      groups={GROUPS.map(({ id, metrics }) => ({
        title: headings[id] ?? id,
        choices: metrics.map((metric) => ({ value: metric, label: text.metrics[metric].name })),
      }))}
      onChange={onChange}
    />
  )
}
