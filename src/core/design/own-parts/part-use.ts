import type { Label } from '../group-label'

/** Where a design asks for a part. */
export interface PartUse {
  readonly kind: 'placed' | 'frame' | 'contained' | 'link' | 'cdu'
  /** What the rack group, the part that contains it or the network is called. */
  readonly where: Label
  /** The id of that. */
  readonly id: string
  /** Pieces there: in one rack, in one containing part. */
  readonly count: number
}
