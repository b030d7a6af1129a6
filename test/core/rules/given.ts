import type { Catalogue } from '../../../src/core/catalogue/catalogue'
import { countParts } from '../../../src/core/count/count-parts'
import type { Design } from '../../../src/core/design/schema'
import { runRules } from '../../../src/core/rules/check-design'
import type { RuleContext, RuleRack } from '../../../src/core/rules/context'
import type { Finding } from '../../../src/core/rules/finding'
import { buildCatalogue, buildDesign } from '../fixtures'

export const CATALOGUE = buildCatalogue()

/** A rack that nothing is wrong with. */
const GOOD: Partial<RuleRack> = {
  racks: 1,
  loadKw: 100,
  shelves: 8,
  shelfNameplateKw: 264,
  shelfUsableKw: 132,
  ownSupplies: true,
  busbarAmps: 900,
  busbarRatedAmps: 1000,
  liquidKw: 80,
  airKw: 15,
  flowLpm: 120,
  riseK: 10,
  manifoldPorts: 20,
  manifoldPortsNeeded: 20,
  massKg: 1000,
}

interface Given {
  readonly design?: Design
  readonly catalogue?: Catalogue
  readonly rack?: Partial<RuleRack>
  readonly rest?: Partial<RuleContext>
}

export function contextOf({
  design = buildDesign([]),
  catalogue = CATALOGUE,
  rack,
  rest,
}: Given): RuleContext {
  const racks = design.pod.racks.map(
    (group) => ({ ...GOOD, group, frame: catalogue.parts.get(group.frame), ...rack }) as RuleRack,
  )
  const lines = countParts(design, catalogue)
  return {
    design,
    catalogue,
    lines,
    racks,
    cdus: { part: 'cdu-row', roomAirShare: 0, needed: 2, present: 2, capacityKw: 80 },
    networks: [],
    ...rest,
  }
}

/** A design names a CDU that this small catalogue has, so that findings are only those that a test is about. */
export const OPTIONS = { cdu: 'cdu-row' }

export function findingsOf(given: Given): Finding[] {
  return runRules(contextOf({ design: buildDesign([], { options: OPTIONS }), ...given }))
}

export function said(findings: readonly Finding[]): string[] {
  return findings.map((finding) => `${finding.severity} ${finding.code}`)
}
