import type { DerivedLine } from '../count/count-parts'
import type { FabricPlan } from './fabric'

/** One scale-out network as it was planned, or the code of why it cannot be built. */
export interface PlannedFabric {
  readonly link: string
  /** NIC ports in the whole design. */
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

export interface LinkPlan {
  /** Cables, modules and switches that the links ask for, to be appended to the bill. */
  readonly lines: readonly DerivedLine[]
  readonly networks: readonly PlannedFabric[]
  readonly scaleUps: readonly PlannedScaleUp[]
}
