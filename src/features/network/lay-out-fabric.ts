import type { FabricPlan } from '../../core/links/fabric'

export type FabricTier = 'core' | 'spine' | 'leaf' | 'endpoint'

/** A tier as it is drawn: some of its pieces side by side, the rest in a number. */
export interface DrawnTier {
  readonly tier: FabricTier
  readonly pieces: number
  readonly drawn: number
}

/** Lines between two tiers: of the upper's piece to the lower's, by their places. */
export interface DrawnLinks {
  readonly links: number
  readonly lines: readonly (readonly [upper: number, lower: number])[]
}

/** From the top down: a tier, the links below it, the next tier … */
export interface FabricDrawing {
  readonly tiers: readonly DrawnTier[]
  readonly between: readonly DrawnLinks[]
}

/** More would run together into a grey bar. */
const MOST: Readonly<Record<FabricTier, number>> = { core: 8, spine: 12, leaf: 18, endpoint: 36 }
const MOST_PODS = 3

/**
 * A fat tree as a picture: a leaf holds its own hosts, or one port of each where there are rails; every leaf reaches every
 * spine, of its own pod where there is a core above; every spine reaches every core.
 * @param leavesOfPod leaves that share their spines under a core
 */
export function layOutFabric(plan: FabricPlan, rails: number, leavesOfPod: number): FabricDrawing {
  const all: readonly (readonly [FabricTier, number])[] = [
    ['core', plan.core],
    ['spine', plan.spine],
    ['leaf', plan.leaf],
    ['endpoint', plan.links.hostLeaf],
  ]
  const tiers = all
    .filter(([, pieces]) => pieces > 0)
    .map(([tier, pieces]) => ({ tier, pieces, drawn: Math.min(pieces, MOST[tier]) }))
  const between = tiers.slice(1).map((lower, i): DrawnLinks => {
    const upper = tiers[i]?.drawn ?? 0
    switch (lower.tier) {
      case 'spine':
        return { links: plan.links.spineCore, lines: meshOf(upper, lower.drawn, 1) }
      case 'leaf': {
        const pods = plan.core > 0 ? Math.ceil(plan.leaf / Math.max(1, leavesOfPod)) : 1
        return { links: plan.links.leafSpine, lines: meshOf(upper, lower.drawn, Math.min(pods, MOST_PODS)) }
      }
      default:
        return { links: plan.links.hostLeaf, lines: dealOut(upper, lower.drawn, rails > 1) }
    }
  })
  return { tiers, between }
}

/** Everything above to everything below, within each of some pods side by side. */
function meshOf(upper: number, lower: number, pods: number): [number, number][] {
  const parts = Math.max(1, Math.min(pods, upper, lower))
  const podOf = (at: number, pieces: number) => Math.floor((at * parts) / pieces)
  const lines: [number, number][] = []
  for (let u = 0; u < upper; u++)
    for (let l = 0; l < lower; l++) if (podOf(u, upper) === podOf(l, lower)) lines.push([u, l])
  return lines
}

/** Each host to one leaf: to the next in turn where there are rails, else neighbours to the same. */
function dealOut(leaves: number, hosts: number, inTurn: boolean): [number, number][] {
  return Array.from({ length: hosts }, (_, host) => [
    inTurn ? host % leaves : Math.floor((host * leaves) / hosts),
    host,
  ])
}
