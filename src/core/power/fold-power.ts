import { amountOf } from '../catalogue/resolve'
import type { CitedValue } from '../catalogue/schema'
import type { Line } from '../count/bill'
import { type Amount, add, divide, exact, scale, subtract, ZERO } from '../units/amount'
import { type Feeds, isRackRoot } from './feeds'

/** What one line draws, W, all its pieces in the design together. */
export interface LinePower {
  /** The pieces themselves, contents not included. */
  readonly own: Amount
  /** The pieces, all they contain and what they carry, behind this assembly's own converters. */
  readonly load: Amount
  /** Of the load, what is passed on to other racks: their draw, not this one's. */
  readonly carried: Amount
  /** The same, before them: what the assembly draws. */
  readonly draw: Amount
  /** draw − load, W; its range moves with the load. */
  readonly loss: Amount
  /** Evidence of the efficiency that made the loss. */
  readonly lossCited: CitedValue | undefined
  /** What takes the loss as heat: where the converters stand. */
  readonly lossCooledBy: 'liquid' | 'air'
}

interface Stage {
  efficiency: Amount
  pieces: number
  cited: CitedValue
  cooledBy: 'liquid' | 'air'
}

/**
 * Power from the leaves up. A power supply or converter serves everything in the assembly that holds it; one inside a
 * power shelf serves what holds the shelf. Converters of one category share the load (mean efficiency by pieces),
 * categories follow one another (efficiencies multiply). Racks that a power rack feeds pass through its supplies.
 */
export function foldPower(lines: readonly Line[], feeds: Feeds = new Map()): LinePower[] {
  const stages = collectStages(lines)
  const inner: Amount[] = lines.map(() => ZERO)
  const result = new Array<LinePower>(lines.length)
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i]
    if (!line) continue
    const own = ownWatts(line)
    const load = add(own, inner[i] ?? ZERO)
    const stage = stages.get(i)
    const power = convert(own, load, ZERO, stage)
    result[i] = power
    if (line.parent >= 0) inner[line.parent] = add(inner[line.parent] ?? ZERO, power.draw)
  }
  for (const [root, carried] of carriedLoads(lines, result, feeds)) {
    const power = result[root.index]
    if (power)
      result[root.index] = convert(power.own, add(power.load, carried), carried, stages.get(root.index))
  }
  return result
}

/** What the power racks pass on, by their root line, all racks of the group together. */
function carriedLoads(lines: readonly Line[], powers: readonly LinePower[], feeds: Feeds): Map<Line, Amount> {
  if (feeds.size === 0) return new Map()
  const roots = new Map(lines.filter(isRackRoot).map((line) => [line.group, line]))
  const carried = new Map<Line, Amount>()
  for (const [fed, by] of feeds) {
    const [root, feeder] = [roots.get(fed), roots.get(by)]
    const draw = root && powers[root.index]?.draw
    if (feeder && draw) carried.set(feeder, add(carried.get(feeder) ?? ZERO, draw))
  }
  return carried
}

function ownWatts(line: Line): Amount {
  const tdp = line.part.facts.tdpWatts
  const residual = line.part.facts.residualWatts
  if (!tdp && !residual) return ZERO
  const each = add((tdp && amountOf(tdp)) ?? ZERO, (residual && amountOf(residual)) ?? ZERO)
  return scale(each, line.total)
}

function convert(
  own: Amount,
  load: Amount,
  carried: Amount,
  stage: Map<string, Stage> | undefined,
): LinePower {
  if (!stage) return { own, load, carried, draw: load, loss: ZERO, lossCited: undefined, lossCooledBy: 'air' }
  let efficiency = exact(1)
  let worst: Stage | undefined
  for (const step of stage.values()) {
    efficiency = {
      value: efficiency.value * step.efficiency.value,
      low: efficiency.low * step.efficiency.low,
      high: efficiency.high * step.efficiency.high,
    }
    if (!worst || step.efficiency.value < worst.efficiency.value) worst = step
  }
  const draw = divide(load, efficiency)
  // Load and draw move together: the loss spreads by what the efficiency does at each end.
  const loss = subtract(draw, load)
  return { own, load, carried, draw, loss, lossCited: worst?.cited, lossCooledBy: worst?.cooledBy ?? 'air' }
}

/** Index of the line whose load a power supply or converter carries; -1 where it serves nothing. */
export function converterHost(lines: readonly Line[], line: Line): number {
  const parent = lines[line.parent]
  return parent?.part.category === 'power-shelf' ? parent.parent : line.parent
}

/** Converter stages by the index of the line whose load they carry, then by category. */
function collectStages(lines: readonly Line[]): Map<number, Map<string, Stage>> {
  const stages = new Map<number, Map<string, Stage>>()
  for (const line of lines) {
    const category = line.part.category
    if (category !== 'psu' && category !== 'converter') continue
    const cited = line.part.facts.efficiency
    const efficiency = cited && amountOf(cited)
    if (!cited || !efficiency || efficiency.low <= 0) continue
    const host = converterHost(lines, line)
    if (host < 0) continue
    const byCategory = stages.get(host) ?? new Map<string, Stage>()
    stages.set(host, byCategory)
    const known = byCategory.get(category)
    const pieces = line.total + (known?.pieces ?? 0)
    const share = line.total / pieces
    byCategory.set(category, {
      efficiency: known ? add(scale(known.efficiency, 1 - share), scale(efficiency, share)) : efficiency,
      pieces,
      cited: known?.cited ?? cited,
      cooledBy: line.cooledBy,
    })
  }
  return stages
}
