import type { Catalogue } from '../catalogue/catalogue'
import { factAmount, factNumber } from '../catalogue/resolve'
import type { Part } from '../catalogue/schema'
import type { Refusal } from './refusal'
import type { RackGroup } from './schema'

/** What a rack weighs with all that stands in it, and what its frame may carry. Cables and modules are not placed. */
export interface RackLoad {
  readonly massKg: number
  /** The stated limit and the highest that it may be; undefined where the frame states none. */
  readonly limit: { readonly value: number; readonly high: number } | undefined
}

export function rackLoad(group: RackGroup, catalogue: Catalogue): RackLoad {
  const frame = catalogue.parts.get(group.frame)
  let massKg = frame ? pieceMass(frame, catalogue) : 0
  for (const { part: id } of group.placements) {
    const part = catalogue.parts.get(id)
    if (part) massKg += pieceMass(part, catalogue)
  }
  return { massKg, limit: frame && factAmount(frame, 'maxMassKg') }
}

/** Why a rack cannot take one more part for its mass: only beyond the highest that the frame's limit may be. */
export function checkLoad(group: RackGroup, catalogue: Catalogue, part: Part): Refusal | undefined {
  const { massKg: before, limit } = rackLoad(group, catalogue)
  const massKg = before + pieceMass(part, catalogue)
  if (!limit || massKg <= limit.high || massKg === before) return undefined
  return { code: 'too-heavy', part: part.id, massKg, mostKg: limit.high }
}

const known = new WeakMap<Catalogue, Map<string, number>>()

/** Mass of one piece: the stated one, which covers all it contains, else that of its contents. */
export function pieceMass(part: Part, catalogue: Catalogue): number {
  const stated = factNumber(part, 'massKg')
  if (stated !== undefined) return stated
  const masses = known.get(catalogue) ?? new Map<string, number>()
  known.set(catalogue, masses)
  const found = masses.get(part.id)
  if (found !== undefined) return found
  // Contents that depend on an option are left out: the sum must not refuse what may be lighter.
  const mass = part.contains.reduce((sum, { part: id, qty, when }) => {
    const inside = when === undefined ? catalogue.parts.get(id) : undefined
    return sum + (inside ? qty * pieceMass(inside, catalogue) : 0)
  }, 0)
  masses.set(part.id, mass)
  return mass
}
