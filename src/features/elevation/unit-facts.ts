import { factAmount } from '../../core/catalogue/resolve'
import type { Evaluation } from '../../core/evaluation'
import { foldPower } from '../../core/power/fold-power'
import { type Amount, scale } from '../../core/units/amount'
import { WATTS_PER_KILOWATT } from '../../core/units/quantity'

/** What a drawing says of a placed part. */
export interface UnitFacts {
  /** At its own inlet, TDP; undefined for what draws nothing. */
  readonly kw: Amount | undefined
  readonly massKg: Amount | undefined
  /** Ids of everything inside it. */
  readonly inside: ReadonlySet<string>
}

export type GroupFacts = ReadonlyMap<string, UnitFacts>

const known = new WeakMap<Evaluation, ReadonlyMap<string, GroupFacts>>()

/** By rack group, then by the id of the placed part. */
export function unitFacts(evaluation: Evaluation): ReadonlyMap<string, GroupFacts> {
  const ready = known.get(evaluation)
  if (ready) return ready
  const facts = buildFacts(evaluation)
  known.set(evaluation, facts)
  return facts
}

/** Depth of a placed part in the bill: below its rack's frame. */
const PLACED = 1

function buildFacts({ bill }: Evaluation): Map<string, Map<string, UnitFacts>> {
  const power = foldPower(bill.lines)
  const groups = new Map<string, Map<string, UnitFacts>>()
  /** The set that the contents of a line go to, by its index. */
  const inside = new Map<number, Set<string>>()
  for (const line of bill.lines) {
    if (line.group === undefined || line.branch !== 'racks') continue
    if (line.depth > PLACED) {
      const set = inside.get(line.parent)
      if (!set) continue
      set.add(line.part.id)
      inside.set(line.index, set)
    } else if (line.depth === PLACED && line.link === undefined) {
      const set = new Set<string>()
      inside.set(line.index, set)
      const draw = power[line.index]?.draw
      const kw = draw && draw.value > 0 ? scale(draw, 1 / line.total / WATTS_PER_KILOWATT) : undefined
      const group = groups.get(line.group) ?? new Map<string, UnitFacts>()
      groups.set(line.group, group)
      group.set(line.part.id, { kw, massKg: factAmount(line.part, 'massKg'), inside: set })
    }
  }
  return groups
}
