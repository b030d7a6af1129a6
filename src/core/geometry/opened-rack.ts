/**
 * How a rack is opened for the eye. Nothing of it moves in the design: these are offsets on the boxes of `buildRackBoxes`
 * and `buildTrayBoxes`.
 */
export interface Opening {
  /** 0 as it stands, 1 fully drawn apart. */
  readonly explode: number
  /** Placements that are pulled out to the front. */
  readonly pulled: ReadonlySet<string>
  /** 0 in its place, 1 out. */
  readonly pull: number
  /** Trays show what is in them under their lids: for a cut through the rack. */
  readonly cut: boolean
  /** Doors and side walls are on. */
  readonly walls: boolean
}

export const CLOSED: Opening = { explode: 0, pulled: new Set(), pull: 0, cut: false, walls: false }

/** How much taller a rack becomes when it is fully drawn apart, and how far what hangs behind moves back, mm. */
const STRETCH = 1.15
const BACK_MM = 420
/** A pulled tray keeps this much of its depth in the rack. */
const KEPT_SHARE = 0.06

/** By this every height above the floor of U1 grows; things keep their own height, so that room opens between them. */
export function stretchOf(opening: Opening): number {
  return 1 + STRETCH * opening.explode
}

/** How far what hangs behind the trays moves back, mm. */
export function backOf(opening: Opening): number {
  return BACK_MM * opening.explode
}

/** How far a placed part stands out to the front, mm. */
export function pullOf(opening: Opening, placement: string | undefined, depth: number): number {
  if (placement === undefined || !opening.pulled.has(placement)) return 0
  return depth * (1 - KEPT_SHARE) * opening.pull
}

/** Whether what is inside a placed part is seen. */
export function isOpened(opening: Opening, placement: string): boolean {
  return opening.explode > 0 || opening.cut || opening.pulled.has(placement)
}
