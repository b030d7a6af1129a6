import { checkHang, hangs } from '../design/hang'
import type { RuleContext } from './context'
import { type Finding, finding } from './finding'

/** Everything that hangs has room beside what was hung there before it. */
export function checkZones({ catalogue, racks }: RuleContext): Finding[] {
  const findings: Finding[] = []
  for (const { group } of racks) {
    group.placements.forEach(({ id, part: ref }, i) => {
      const part = catalogue.parts.get(ref)
      if (!part || !hangs(part)) return
      const before = { ...group, placements: group.placements.slice(0, i) }
      const misfit = checkHang(before, catalogue, part)
      if (!misfit) return
      const lack = misfit.code === 'zone-size' ? 'size' : 'room'
      const where = { group: group.id, placement: id, part: ref }
      findings.push(finding('space.zone-over', 'error', where, { part: ref, zone: misfit.zone, lack }))
    })
  }
  return findings
}
