import { labelOf } from '../../core/design/group-label'
import type { RackGroup } from '../../core/design/schema'
import type { Evaluation } from '../../core/evaluation'
import { formatAmount, formatWhole } from '../../i18n/format'
import { type Language, localise } from '../../i18n/language'
import { viewMessages } from '../../i18n/view-messages'
import type { RowFigure } from '../../io/rack-artist'
import { figureOfGroup, figureOfRack, figureUnit } from './row-figures'

/** What stands under one rack group of the row. */
export interface GroupWords {
  readonly name: string
  /** How many there are, where there are several. */
  readonly count: string
  readonly figure: string
  readonly all: string
  /** Of the largest figure in the row, 0 to 1. */
  readonly share: number
}

export interface RowWords {
  readonly totals: string
  /** Where the design has several pods: that this is one of them. */
  readonly pods: string | undefined
  readonly of: (group: RackGroup) => GroupWords
}

/** The words of the row view, on the screen and in a file. */
export function describeRow(evaluation: Evaluation, figure: RowFigure, language: Language): RowWords {
  const { row: text, elevation } = viewMessages(language)
  const { design, catalogue } = evaluation
  const { racks } = design.pod
  const unit = figureUnit(figure)
  const figures = new Map(racks.map((group) => [group.id, figureOfRack(evaluation, figure, group)]))
  const most = Math.max(0, ...[...figures.values()].map((amount) => amount?.value ?? 0))
  // One unknown makes the sum unknown, not smaller.
  const sum = racks.reduce<number | undefined>((all, { id, count }) => {
    const each = figures.get(id)
    return all === undefined || each === undefined ? undefined : all + count * each.value
  }, 0)
  const total = racks.reduce((all, { count }) => all + count, 0)
  return {
    totals: text.totals(
      formatWhole(total, language),
      sum === undefined ? text.unknown : formatAmount(sum, unit, language),
    ),
    pods: design.pods > 1 ? text.pods(formatWhole(design.pods, language)) : undefined,
    of: (group) => {
      const amount = figures.get(group.id)
      const shown = amount ? formatAmount(amount, unit, language) : text.unknown
      const several = group.count > 1
      const count = formatWhole(group.count, language)
      return {
        name: localise(labelOf(group, catalogue), language),
        count: several ? elevation.times(count) : '',
        figure: several ? text.each(shown) : shown,
        all:
          amount && several
            ? text.all(formatAmount(figureOfGroup(amount, group), unit, language), count)
            : '',
        share: most > 0 ? (amount?.value ?? 0) / most : 0,
      }
    },
  }
}
