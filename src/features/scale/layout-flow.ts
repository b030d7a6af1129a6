import type { FlowId, FlowStep } from '../../core/facility/power-flow'

/** A step as a bar; lengths in the drawing's own unit. */
export interface FlowBar {
  readonly id: FlowId
  readonly kw: number
  readonly x: number
  readonly y: number
  readonly height: number
  /** Where the band from its feeder leaves that feeder's bar; undefined at the grid. */
  readonly from: { readonly x: number; readonly y: number } | undefined
}

const LAST = 2

export const FLOW = { width: 880, height: 340, bar: 12, gap: 16, columns: [0, 270, 560] } as const

/**
 * Bars to one scale in three columns: what feeds others to the left, whatever feeds nothing in the last, so that no band
 * runs over a name. Bars of a column never overlap.
 */
export function layoutFlow(steps: readonly FlowStep[]): FlowBar[] {
  const columnOf = (step: FlowStep): number => {
    if (!steps.some(({ from }) => from === step.id)) return LAST
    const feeder = steps.find(({ id }) => id === step.from)
    return feeder ? columnOf(feeder) + 1 : 0
  }
  const most = Math.max(
    1,
    ...[0, 1, 2].map((column) => steps.filter((step) => columnOf(step) === column).length),
  )
  const grid = steps.find(({ from }) => from === undefined)
  if (!grid) return []
  const scale = (FLOW.height - FLOW.gap * (most - 1)) / grid.kw
  const bars = new Map<FlowId, FlowBar>()
  const used = new Map<FlowId, number>()
  const next = [0, 0, 0]
  for (const step of steps) {
    const column = columnOf(step)
    const height = step.kw * scale
    const feeder = step.from === undefined ? undefined : bars.get(step.from)
    const taken = step.from === undefined ? 0 : (used.get(step.from) ?? 0)
    if (step.from !== undefined) used.set(step.from, taken + height)
    const y = next[column] ?? 0
    next[column] = y + height + FLOW.gap
    const from = feeder && { x: feeder.x + FLOW.bar, y: feeder.y + taken }
    bars.set(step.id, { id: step.id, kw: step.kw, x: FLOW.columns[column] ?? 0, y, height, from })
  }
  return [...bars.values()]
}

/** Outline of the band from a feeder to a bar, as SVG path data. */
export function bandPath({ x, y, height, from }: FlowBar): string {
  if (!from) return ''
  const bend = (x - from.x) / 2
  return [
    `M${from.x} ${from.y}`,
    `C${from.x + bend} ${from.y} ${x - bend} ${y} ${x} ${y}`,
    `V${y + height}`,
    `C${x - bend} ${y + height} ${from.x + bend} ${from.y + height} ${from.x} ${from.y + height}Z`,
  ].join('')
}
