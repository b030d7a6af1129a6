import type { Part } from '../core/catalogue/schema'
import type { Evaluation } from '../core/evaluation'

/** Every distinct part that the bill counts, in its order, and after them the laminates that its boards are made of. */
export function usedParts({ bill, catalogue }: Evaluation): Part[] {
  const parts = new Map<string, Part>()
  const laminates = new Map<string, Part>()
  for (const { part } of bill.lines) {
    parts.set(part.id, part)
    const laminate = catalogue.parts.get(String(part.facts.laminate?.value ?? ''))
    if (part.category === 'board' && laminate) laminates.set(laminate.id, laminate)
  }
  return [...parts.values(), ...laminates.values()]
}
