import type { Catalogue } from '../catalogue/catalogue'
import type { Line } from '../count/bill'
import type { DerivedLine } from '../count/count-parts'
import type { Design } from '../design/schema'
import type { LinkPlan, PlannedDirect, PlannedFabric, PlannedScaleUp } from './link-plan'
import { planDirect } from './plan-direct'
import { planScaleOut } from './plan-scale-out'
import { planScaleUp } from './plan-scale-up'

/**
 * What the design's links ask for. A scale-up network, switched or direct, lives in one pod and is repeated with it; a
 * scale-out network spans the endpoints of all pods.
 * @param lines the counted racks
 */
export function planLinks(design: Design, catalogue: Catalogue, lines: readonly Line[]): LinkPlan {
  const derived: DerivedLine[] = []
  const networks: PlannedFabric[] = []
  const scaleUps: PlannedScaleUp[] = []
  const directs: PlannedDirect[] = []
  for (const link of design.links) {
    if (link.plane === 'scale-up') {
      const planned = planScaleUp(link, design.pods, catalogue, lines)
      derived.push(...planned.lines)
      scaleUps.push(planned.scaleUp)
    } else if (link.plane === 'direct') {
      const planned = planDirect(link, design.pods, catalogue, lines)
      derived.push(...planned.lines)
      directs.push(planned.direct)
    } else {
      const planned = planScaleOut(link, design.options, catalogue, lines)
      derived.push(...planned.lines)
      networks.push(planned.network)
    }
  }
  return { lines: derived, networks, scaleUps, directs }
}
