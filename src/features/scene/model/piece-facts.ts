import { factNumber } from '../../../core/catalogue/resolve'
import type { Line } from '../../../core/count/bill'
import type { Evaluation } from '../../../core/evaluation'
import { foldPower } from '../../../core/power/fold-power'
import { WATTS_PER_KILOWATT } from '../../../core/units/quantity'

/** What the lenses say of one piece of a part at its place in the bill. */
export interface PieceFacts {
  /** What the piece draws with all it contains, kW, TDP. */
  readonly kw: number
  /** Of which the piece itself, W. */
  readonly ownWatts: number
  /** Share of its heat that liquid takes; undefined where it makes none. */
  readonly liquidShare: number | undefined
  readonly massKg: number | undefined
  readonly cooledBy: 'liquid' | 'air'
  /** Ids of all it contains, at any depth. */
  readonly inside: ReadonlySet<string>
}

/** By rack group and path of part ids from the placed part inwards, joined by a slash. */
export type FactsByPath = ReadonlyMap<string, PieceFacts>

const known = new WeakMap<Evaluation, FactsByPath>()

export function pieceFacts(evaluation: Evaluation): FactsByPath {
  const ready = known.get(evaluation)
  if (ready) return ready
  const facts = foldFacts(evaluation.bill.lines)
  // A rack as a whole weighs what stands in it, too.
  for (const { group, massKg } of evaluation.racks) {
    const rack = facts.get(factsKey(group, []))
    if (rack) facts.set(factsKey(group, []), { ...rack, massKg: massKg.value })
  }
  known.set(evaluation, facts)
  return facts
}

export function factsKey(group: string, path: readonly string[]): string {
  return `${group}:${path.join('/')}`
}

interface Sums {
  liquid: number
  air: number
  inside: Set<string>
}

function foldFacts(lines: readonly Line[]): Map<string, PieceFacts> {
  const power = foldPower(lines)
  const sums = lines.map((): Sums => ({ liquid: 0, air: 0, inside: new Set() }))
  const facts = new Map<string, PieceFacts>()
  // Children stand after their parents, so from the back every line is complete when it is met.
  for (let i = lines.length - 1; i >= 0; i--) {
    const [line, own, sum] = [lines[i], power[i], sums[i]]
    if (!line || !own || !sum || line.group === undefined || line.branch !== 'racks') continue
    sum[line.cooledBy] += own.own.value
    sum[own.lossCooledBy] += own.loss.value
    const parent = sums[line.parent]
    if (parent) {
      parent.liquid += sum.liquid
      parent.air += sum.air
      parent.inside.add(line.part.id)
      for (const id of sum.inside) parent.inside.add(id)
    }
    // Cables and modules of a link are counted below a rack but placed nowhere.
    if (line.link !== undefined) continue
    const heat = sum.liquid + sum.air
    const [, , ...path] = line.path
    facts.set(factsKey(line.group, path), {
      kw: own.draw.value / line.total / WATTS_PER_KILOWATT,
      ownWatts: own.own.value / line.total,
      liquidShare: heat > 0 ? sum.liquid / heat : undefined,
      massKg: factNumber(line.part, 'massKg'),
      cooledBy: line.cooledBy,
      inside: sum.inside,
    })
  }
  return facts
}
