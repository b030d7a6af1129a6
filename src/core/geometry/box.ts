import type { Part } from '../catalogue/schema'

/**
 * A thing in space, millimetres. In a rack: x from the left seen from the front, y from the front towards the rear,
 * z from the floor of the rack's first unit upwards. The drawing, the tray plan and the scene paint these boxes.
 */
export interface Box {
  /** Unique among the boxes of one call. */
  readonly key: string
  readonly part: Part
  /** Placement id, for boxes that stand for a placed part. */
  readonly placement: string | undefined
  readonly face: 'front' | 'rear'
  /** 0 the placed part itself, 1 what it contains, and so on. */
  readonly level: number
  readonly x: number
  readonly y: number
  readonly z: number
  readonly w: number
  readonly d: number
  readonly h: number
}
