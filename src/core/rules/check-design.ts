import { checkAir } from './air'
import { buildContext, type RuleReports } from './build-context'
import { checkBusbar } from './busbar'
import { checkCdus } from './cdus'
import type { RuleContext } from './context'
import { checkCoolant } from './coolant'
import { checkDirects } from './directs'
import { checkFabrics } from './fabrics'
import { checkFeeds } from './feeds'
import { FINDING_CODES, type Finding, SEVERITIES } from './finding'
import { checkHostCables } from './host-cables'
import { checkLaminates } from './laminates'
import { checkLayers } from './layers'
import { checkLeversKnown } from './levers-known'
import { checkManifolds } from './manifolds'
import { checkMass } from './mass'
import { checkOverlaps } from './overlaps'
import { checkOwnPartsWhole } from './own-parts'
import { checkPartsKnown } from './parts-known'
import { checkRoomAir } from './room-air'
import { checkShelfVolts } from './shelf-volts'
import { checkShelves } from './shelves'
import { checkSlots } from './slots'
import { checkSwitches } from './switches'
import { checkUplinks } from './uplinks'
import { checkZones } from './zones'

export type Rule = (context: RuleContext) => Finding[]

const RULES: readonly Rule[] = [
  checkPartsKnown,
  checkOwnPartsWhole,
  checkLeversKnown,
  checkSlots,
  checkOverlaps,
  checkZones,
  checkShelves,
  checkShelfVolts,
  checkFeeds,
  checkBusbar,
  checkAir,
  checkRoomAir,
  checkCdus,
  checkCoolant,
  checkManifolds,
  checkSwitches,
  checkDirects,
  checkUplinks,
  checkHostCables,
  checkFabrics,
  checkLaminates,
  checkLayers,
  checkMass,
]

/** All that a design should be told, worst first, then by kind; among equals in the order of the racks. */
export function checkDesign(reports: RuleReports): Finding[] {
  return runRules(buildContext(reports))
}

export function runRules(context: RuleContext): Finding[] {
  return RULES.flatMap((rule) => rule(context)).sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      FINDING_CODES.indexOf(a.code) - FINDING_CODES.indexOf(b.code),
  )
}
