import type { RackGroup } from '../../core/design/schema'
import type { Evaluation } from '../../core/evaluation'
import { type Amount, exact, scale } from '../../core/units/amount'
import { metricUnit } from '../../i18n/format'
import { sliceMetric } from '../../state/slice-metric'

const SUMMARIES = { itKw: 'kW', liquidKw: 'kW', airKw: 'kW', massKg: 'kg', usedU: 'U' } as const
const SLICES = ['cost.racksUsd', 'count.accelerators', 'cooling.quickDisconnectPairs'] as const

type SummaryFigure = keyof typeof SUMMARIES
export type RowFigure = SummaryFigure | (typeof SLICES)[number]
export const ROW_FIGURES: readonly RowFigure[] = [...(Object.keys(SUMMARIES) as SummaryFigure[]), ...SLICES]

const isSummary = (figure: RowFigure): figure is SummaryFigure => figure in SUMMARIES

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
