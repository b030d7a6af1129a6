/** A leaf, spine, core network for a number of endpoints. */
export interface FabricPlan {
  readonly tiers: 1 | 2 | 3
  readonly leaf: number
  readonly spine: number
  readonly core: number
  /** Links at the endpoint's rate. */
  readonly links: { readonly hostLeaf: number; readonly leafSpine: number; readonly spineCore: number }
  /** Optical modules at both ends of every optical link. */
  readonly transceivers: number
  /** Modules plugged into hosts (inside the racks) and into switches (outside). */
  readonly hostTransceivers: number
  readonly switchTransceivers: number
  /** Host links made of copper. */
  readonly copperCables: number
}

export type FabricTiers = FabricPlan['tiers'] | 'auto'

/** What a fat tree is asked to do. All ports run at the endpoint's rate. */
export interface FabricRequest {
  readonly endpoints: number
  /** Ports of a leaf switch, and of the switches above it unless they say otherwise. */
  readonly radix: number
  readonly spineRadix?: number
  readonly coreRadix?: number
  /** 'auto' takes the fewest that serve. */
  readonly tiers?: FabricTiers
  /** Bandwidth towards the hosts over bandwidth towards the spine, at the leaf; 1 is non-blocking. */
  readonly oversubscription?: number
  /** Rail-optimised: the endpoints of one node go to this many different leaves. */
  readonly endpointsPerNode?: number
  /** Ports that one module in a host or in a switch carries: 2 for twin-port cages. */
  readonly hostPortsPerModule?: number
  readonly switchPortsPerModule?: number
  readonly hostLink?: 'optical' | 'copper'
}

export const FABRIC_REFUSALS = [
  'bad-endpoints',
  'bad-radix',
  'bad-oversubscription',
  'bad-tiers',
  'bad-endpoints-per-node',
  'bad-ports-per-module',
  'bad-host-link',
  'too-many-endpoints',
  'rails-need-two-tiers',
] as const

/** Why no tree was planned. */
export interface FabricRefusal {
  readonly code: (typeof FABRIC_REFUSALS)[number]
  /** The most endpoints that would fit, where there were too many. */
  readonly most?: number
}

/** Bounds of what is computed at all: above them a request is a slip of the keyboard. */
export const ENDPOINT_LIMIT = 10_000_000
export const RADIX_LIMIT = 100_000
export const OVERSUBSCRIPTION_LIMIT = 1000
