import type { RackGroup } from '../../core/design/schema'
import type { Evaluation } from '../../core/evaluation'
import { type Amount, exact, scale } from '../../core/units/amount'
import { metricUnit } from '../../i18n/format'
import type { RowFigure } from '../../io/rack-artist'
import { sliceMetric } from '../../state/slice-metric'

const SUMMARIES = { itKw: 'kW', liquidKw: 'kW', airKw: 'kW', massKg: 'kg', usedU: 'U' } as const

const isSummary = (figure: RowFigure): figure is keyof typeof SUMMARIES => figure in SUMMARIES

export function figureUnit(figure: RowFigure): string {
  return isSummary(figure) ? SUMMARIES[figure] : metricUnit(figure)
}

/** A figure of one rack of a group; undefined where it is not known. */
export function figureOfRack(
  evaluation: Evaluation,
  figure: RowFigure,
  group: RackGroup,
): Amount | undefined {
  const summary = evaluation.racks.find((rack) => rack.group === group.id)
  if (!summary) return undefined
  if (isSummary(figure)) return figure === 'usedU' ? exact(summary.usedU) : summary[figure]
  const { amount } = evaluation.metrics[figure]
  // Known for the design, and nothing of it in this rack: that is none.
  return amount && (sliceMetric(evaluation, figure, [group.id], summary.racks) ?? exact(0))
}

/** All racks of a group in one pod. */
export function figureOfGroup(amount: Amount, group: RackGroup): Amount {
  return scale(amount, group.count)
}
