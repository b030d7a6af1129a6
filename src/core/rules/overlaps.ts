import { overlaps } from '../design/fit'
import type { RuleContext } from './context'
import { type Finding, finding } from './finding'

/** No two placed parts claim the same space. Each part is reported once, against the first that was there before it. */
export function checkOverlaps({ catalogue, racks }: RuleContext): Finding[] {
  const findings: Finding[] = []
  for (const { group } of racks) {
    const spaces = group.placements.flatMap((placement) => {
      const part = catalogue.parts.get(placement.part)
      return part ? [{ id: placement.id, part, u: placement.u, face: placement.face }] : []
    })
    spaces.forEach((space, i) => {
      const before = spaces.slice(0, i).find((other) => overlaps(space, other))
      if (!before) return
      findings.push(
        finding(
          'space.overlap',
          'error',
          { group: group.id, placement: space.id, part: space.part.id },
          { part: space.part.id, by: before.part.id, u: space.u ?? 0, byU: before.u ?? 0 },
        ),
      )
    })
  }
  return findings
}
