import type { Show } from '../../state/comparison-store'
import type { ComparedFigure } from './compare-figures'

/** Where a bar and its whisker lie, shares of the width that all bars of a row have. */
export interface BarEnds {
  readonly from: number
  readonly to: number
  readonly low?: number
  readonly high?: number
}

/** The bars of one row on one scale, from 0: differences to both sides of it, figures with their ranges. */
export function barEnds(figures: readonly ComparedFigure[], show: Show): (BarEnds | undefined)[] {
  const spans = figures.map(({ amount, ratio, difference }) => {
    if (show === 'ratio') return ratio === undefined ? undefined : plain(ratio)
    if (show === 'difference') return difference === undefined ? undefined : plain(difference)
    return amount
  })
  const all = spans.flatMap((span) => (span ? [span.low, span.value, span.high] : []))
  const [least, most] = [Math.min(0, ...all), Math.max(0, ...all)]
  const width = most - least
  return spans.map((span) => {
    if (!span || width === 0) return span && { from: 0, to: 0 }
    const at = (value: number) => (value - least) / width
    return { from: at(0), to: at(span.value), low: at(span.low), high: at(span.high) }
  })
}

function plain(value: number) {
  return { value, low: value, high: value }
}
