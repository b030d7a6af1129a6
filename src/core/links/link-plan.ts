import type { DerivedLine } from '../count/count-parts'
import type { ScaleOutLink } from '../design/schema'
import type { FabricPlan } from './fabric'

/** One scale-out network as it was planned, or the code of why it cannot be built. */
export interface PlannedFabric {
  readonly link: string
  /** The network with the parts that it is built of under the design's options. */
  readonly built: ScaleOutLink
  /** Links of one NIC port. */
  readonly linksPerPort: number
  /** Leaves over which the ports of one compute tray are spread: 1 without rails. */
  readonly rails: number
  /** Links of NICs in the whole design. */
  readonly endpoints: number
  /** Undefined where it was refused, and where there is no endpoint to serve. */
  readonly plan: FabricPlan | undefined
  readonly refusal: string | undefined
}

/** One scale-up network of the design, all pods together. */
export interface PlannedScaleUp {
  readonly link: string
  readonly medium: 'board' | 'copper' | 'optical'
  /** Pieces of the endpoint part, and the links they bring. */
  readonly endpoints: number
  readonly links: number
  /** Links that the switch chips have room for. */
  readonly offered: number
  /** False where a part that the link names is not in the catalogue, so that its cables or modules are missing. */
  readonly counted: boolean
}

/** One direct network of the design, all its copies and pods together. */
export interface PlannedDirect {
  readonly link: string
  readonly endpoints: number
  /** Whole networks that the endpoints fill, and endpoints that fill none. */
  readonly networks: number
  readonly leftOver: number
  readonly linksPerEndpoint: number
  /** From the smallest block outwards, as the design lists them. */
  readonly stages: readonly {
    readonly medium: 'board' | 'copper' | 'optical'
    /** Each counted once, whichever of its ends it is seen from. */
    readonly links: number
    /** False where a part or figure that it needs is not in the catalogue. */
    readonly counted: boolean
  }[]
}

export interface LinkPlan {
  /** Cables, modules and switches that the links ask for, to be appended to the bill. */
  readonly lines: readonly DerivedLine[]
  readonly networks: readonly PlannedFabric[]
  readonly scaleUps: readonly PlannedScaleUp[]
  readonly directs: readonly PlannedDirect[]
}
