import { ASSUMPTIONS } from '../catalogue/assumptions'
import { FACTS } from '../catalogue/facts'
import { ASSUMPTIONS_PART } from '../design/apply-overrides'
import { partsOfLink } from '../design/own-parts/find-uses'
import type { RuleContext } from './context'
import { type Finding, finding } from './finding'

/**
 * Names parts that the catalogue does not have. They stay in the design, but no total counts them, so every total is
 * too small until they are replaced. An override without a part or fact only has no effect.
 */
export function checkPartsKnown({ design, catalogue, racks }: RuleContext): Finding[] {
  const findings: Finding[] = []
  for (const group of design.pod.racks) {
    if (!catalogue.parts.has(group.frame)) {
      const where = { group: group.id, part: group.frame }
      findings.push(
        finding('part.unknown', 'error', where, { part: group.frame, role: 'frame', count: group.count }),
      )
    }
    const unknown = group.placements.filter((placement) => !catalogue.parts.has(placement.part))
    for (const part of new Set(unknown.map((placement) => placement.part))) {
      const same = unknown.filter((placement) => placement.part === part)
      const where = { group: group.id, part, ...(same[0] ? { placement: same[0].id } : {}) }
      findings.push(finding('part.unknown', 'error', where, { part, role: 'placed', count: same.length }))
    }
  }
  for (const link of design.links) {
    for (const part of new Set(partsOfLink(link).filter((id) => !catalogue.parts.has(id)))) {
      findings.push(
        finding('part.unknown', 'error', { link: link.id, part }, { part, role: 'link', count: 1 }),
      )
    }
  }
  const { cdu } = design.options
  // A design without liquid asks for no CDU, so that a missing one is no fault of it.
  const wet = racks.some((rack) => rack.liquidKw > 0)
  if (!catalogue.parts.has(cdu) && wet) {
    findings.push(finding('part.unknown', 'error', { part: cdu }, { part: cdu, role: 'cdu', count: 1 }))
  }
  for (const { part, fact } of design.overrides) {
    const known = part === ASSUMPTIONS_PART ? fact in ASSUMPTIONS : catalogue.parts.has(part) && fact in FACTS
    if (!known) {
      findings.push(
        finding('part.unknown', 'warning', { part }, { part: `${part}.${fact}`, role: 'override', count: 1 }),
      )
    }
  }
  return findings
}
