import { checkInside, checkWidth, takesSlot } from '../design/fit'
import type { RuleContext } from './context'
import { type Finding, finding } from './finding'

/** Every placed part stands inside its rack, on a slot of its width. */
export function checkSlots({ catalogue, racks }: RuleContext): Finding[] {
  const findings: Finding[] = []
  for (const { group, frame } of racks) {
    // A rack of unknown height is named by `part.unknown`; that nothing fits in it would only be noise.
    if (!frame) continue
    const tooWide = new Map<
      string,
      { first: string; count: number; widthClass: string; frameWidth: string }
    >()
    for (const placement of group.placements) {
      const part = catalogue.parts.get(placement.part)
      if (!part || !takesSlot(part)) continue
      const where = { group: group.id, placement: placement.id, part: part.id }
      const heightU = part.mount?.heightU ?? 0
      if (placement.u === undefined) {
        findings.push(finding('space.unplaced', 'error', where, { part: part.id, heightU }))
        continue
      }
      const outside = checkInside(group, catalogue, part, placement.u)
      if (outside?.code === 'outside') {
        const { u, units } = outside
        findings.push(finding('space.outside', 'error', where, { part: part.id, u, heightU, units }))
      }
      const width = checkWidth(group, catalogue, part)
      if (width?.code !== 'width') continue
      const known = tooWide.get(part.id)
      if (known) known.count++
      else tooWide.set(part.id, { ...width, first: placement.id, count: 1 })
    }
    for (const [part, { first, count, widthClass, frameWidth }] of tooWide) {
      const where = { group: group.id, placement: first, part }
      findings.push(finding('space.width', 'error', where, { part, widthClass, frameWidth, count }))
    }
  }
  return findings
}
