import { factNumber } from '../catalogue/resolve'
import type { CitedValue, Part } from '../catalogue/schema'

type Parts = ReadonlyMap<string, Part>

/**
 * Parts whose stated mass covers contents that have become lighter or heavier: a tray with aluminium plates weighs less
 * than it was weighed with copper ones. Contents that depend on an option are taken as they are by default.
 * @returns the changed parts alone
 */
export function carryMass(before: Parts, after: Parts): Part[] {
  const known = new Map<string, number>()
  const changed: Part[] = []
  for (const part of after.values()) {
    const stated = part.facts.massKg
    const difference = differenceInside(part, before, after, known)
    if (!stated || typeof stated.value !== 'number' || difference === 0) continue
    changed.push({ ...part, facts: { ...part.facts, massKg: shift(stated, stated.value, difference) } })
  }
  return changed
}

/** What the contents of one piece weigh more than before, kg. */
function differenceInside(part: Part, before: Parts, after: Parts, known: Map<string, number>): number {
  const found = known.get(part.id)
  if (found !== undefined) return found
  let sum = 0
  for (const { part: id, qty, when } of part.contains) {
    const inside = after.get(id)
    if (!inside || (when?.coldPlates !== undefined && when.coldPlates !== 'per-chip')) continue
    const former = before.get(id)
    const own = (factNumber(inside, 'massKg') ?? 0) - ((former && factNumber(former, 'massKg')) ?? 0)
    // A stated mass already speaks of all that is inside, unless that has changed too.
    sum += qty * (own + differenceInside(inside, before, after, known))
  }
  known.set(part.id, sum)
  return sum
}

function shift(stated: CitedValue, value: number, difference: number): CitedValue {
  const to = (kg: number) => Math.max(0, kg + difference)
  const { range } = stated
  const told = `${difference > 0 ? '+' : '−'}${Number(Math.abs(difference).toPrecision(3))} kg of contents that an option changes`
  return {
    ...stated,
    value: to(value),
    ...(range && { range: [to(range[0]), to(range[1])] as [number, number] }),
    at: stated.at === undefined ? told : `${stated.at}; ${told}`,
  }
}
