import { type Difference, findDifference, isAsBad, subjectOf } from '../compare/difference'
import type { Design } from '../design/schema'
import type { Evaluation } from '../evaluation'
import type { Finding, FindingCode } from '../rules/finding'
import { addManifolds } from './add-manifolds'
import { addShelves } from './add-shelves'
import { addSwitchTrays } from './add-switch-trays'
import { clearOneOverride } from './clear-one-override'
import { addEndpoints, removeEndpoints } from './fill-networks'
import type { Fix, FixContext, Proposer } from './fix'
import { dropLever, dropUnknown, moreLayers, otherLaminate } from './mend-parts'
import { movePart } from './move-part'
import { removePlaced, removeTrays } from './remove-parts'
import { otherFeed, ownFeed } from './set-feeds'
import { otherFrame } from './set-frames'
import {
  automaticCdus,
  coolerSupply,
  fatTree,
  lessOversubscription,
  lessShelfRedundancy,
  longerHostLink,
  moreOversubscription,
  moreRise,
  moreTiers,
  otherCdu,
  sharedPlates,
  withoutRails,
} from './set-options'
import { spreadRack } from './spread-rack'
import { otherBusbar, otherShelf, otherWidth, strongerBusbar } from './swap-parts'

/** Ways to mend each kind of finding, the gentlest first. */
const PROPOSERS: Readonly<Record<FindingCode, readonly Proposer[]>> = {
  'part.unknown': [otherCdu, otherFrame, removePlaced],
  'part.own': [dropUnknown],
  'option.unknown': [dropLever],
  'space.outside': [movePart, otherFrame, removePlaced],
  'space.unplaced': [movePart, removePlaced],
  'space.overlap': [movePart, removePlaced],
  'space.width': [otherWidth, otherFrame, removePlaced],
  'space.zone-over': [otherFrame, removePlaced],
  'power.shelf-short': [addShelves, lessShelfRedundancy, removeTrays],
  'power.shelf-missing': [addShelves],
  'power.shelf-voltage': [otherShelf, otherBusbar, removePlaced],
  'power.feed-missing': [otherFeed, ownFeed],
  'power.busbar-over': [strongerBusbar, removeTrays],
  'cooling.air-over': [otherFrame, spreadRack, removeTrays],
  'cooling.air-warning': [spreadRack, removeTrays],
  'cooling.room-air': [otherCdu],
  'cooling.cdu-short': [automaticCdus, otherCdu],
  'cooling.flow-over': [coolerSupply, moreRise, otherFrame, removeTrays],
  'cooling.return-hot': [coolerSupply],
  'cooling.manifold-missing': [addManifolds],
  'cooling.manifold-short': [addManifolds, sharedPlates, removeTrays],
  'links.switch-short': [addSwitchTrays],
  'links.endpoint-short': [addSwitchTrays, removeEndpoints],
  'links.shape-uneven': [addEndpoints, removeEndpoints],
  'links.uplinks-short': [lessOversubscription, fatTree],
  'links.host-cable-short': [longerHostLink],
  'links.fabric-refused': [moreTiers, fatTree, withoutRails, moreOversubscription],
  'boards.laminate-below': [otherLaminate],
  'boards.layers-below': [moreLayers],
  'mass.frame-over': [otherFrame, spreadRack, removeTrays],
}

/** Most proposals that one proposer is asked for: each costs an evaluation. */
const MOST_TRIES = 50

/**
 * What would mend a finding, the gentlest first; empty where nothing is known to.
 * @param evaluate the design's evaluation again, for any design; what is proposed is held against it
 * @param most ways to find
 */
export function findFixes(
  evaluation: Evaluation,
  finding: Finding,
  evaluate: (design: Design) => Evaluation,
  most = 3,
): Fix[] {
  const { design } = evaluation
  const group = design.pod.racks.find(({ id }) => id === finding.where.group)
  const context: FixContext = { evaluation, finding, group }
  const fixes: Fix[] = []
  // A value that the user changed is the likeliest cause of what it brought about.
  for (const propose of [clearOneOverride, ...PROPOSERS[finding.code]]) {
    if (fixes.length >= most) break
    const fix = tryOut(propose, context, evaluate)
    if (fix) fixes.push(fix)
  }
  return fixes
}

function tryOut(
  propose: Proposer,
  context: FixContext,
  evaluate: (design: Design) => Evaluation,
): Fix | undefined {
  const { evaluation, finding } = context
  let tries = 0
  for (const { code, numbers, edited } of propose(context)) {
    if (!edited.ok || edited.value === evaluation.design) continue
    if (++tries > MOST_TRIES) return undefined
    const after = evaluate(edited.value)
    const difference = findDifference(evaluation, after)
    if (isMended(finding, after, difference)) return { code, numbers, design: edited.value, difference }
  }
  return undefined
}

/** Gone in any form, and nothing as bad has come for it. */
function isMended(finding: Finding, after: Evaluation, { appeared }: Difference): boolean {
  const subject = subjectOf(finding)
  return (
    after.findings.every((other) => subjectOf(other) !== subject) &&
    appeared.every(({ severity }) => !isAsBad(severity, finding.severity))
  )
}
