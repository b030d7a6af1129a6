import type { FrameShape } from './frame-shape'

export type FrameMember =
  | 'base'
  | 'roof'
  | 'post'
  | 'rail'
  | 'brace'
  | 'foot'
  | 'side'
  | 'door-front'
  | 'door-rear'

/** A piece of a rack frame, mm, in the rack's own space (see `Box`). */
export interface FrameBox {
  readonly key: string
  readonly member: FrameMember
  readonly x: number
  readonly y: number
  readonly z: number
  readonly w: number
  readonly d: number
  readonly h: number
}

/** Depth of a corner post, thickness of a rail, a wall and a door, mm. Drawing only. */
const POST_MM = 58
const RAIL_MM = 22
const WALL_MM = 3
const DOOR_MM = 24
const FOOT_MM = 26
const BRACE_MM = 30
/** Least height of base and roof, mm, where the units fill the whole of the frame. */
const LEAST_CAP_MM = 30

/** Posts, base, roof and rails of a rack; walls and doors last, since they are mostly left off to see inside. */
export function buildFrameBoxes(frame: FrameShape): FrameBox[] {
  const { outer, opening, mountY, rearY } = frame
  const low = Math.max(-outer.z, 0)
  const high = Math.max(outer.z + outer.h - opening.h, 0)
  const base = Math.max(low, LEAST_CAP_MM)
  const roof = Math.max(high, LEAST_CAP_MM)
  const wall = Math.min(opening.x, frame.panel.x > 0 ? frame.panel.x : opening.x)
  const post = Math.max(Math.min(wall, 48), 6)
  const height = opening.h
  const boxes: FrameBox[] = [
    { key: 'base', member: 'base', x: 0, y: 0, z: -base, w: outer.w, d: outer.d, h: base },
    { key: 'roof', member: 'roof', x: 0, y: 0, z: height, w: outer.w, d: outer.d, h: roof },
  ]
  const sides = [0, outer.w - post]
  sides.forEach((x, s) => {
    const ends = [0, outer.d - POST_MM]
    ends.forEach((y, e) => {
      boxes.push({ key: `post-${s}${e}`, member: 'post', x, y, z: 0, w: post, d: POST_MM, h: height })
    })
    for (const [at, y] of [mountY, rearY - RAIL_MM].entries()) {
      const rail = Math.max(Math.min(frame.panel.x - post, 18), 4)
      const inner = s === 0 ? Math.max(frame.panel.x - rail, 0) : frame.panel.x + frame.panel.w
      boxes.push({
        key: `rail-${s}${at}`,
        member: 'rail',
        x: inner,
        y: y + 2,
        z: 0,
        w: rail,
        d: RAIL_MM,
        h: height,
      })
    }
    for (const [at, share] of [0.02, 0.35, 0.67, 0.965].entries()) {
      boxes.push({
        key: `brace-${s}${at}`,
        member: 'brace',
        x: s === 0 ? 2 : outer.w - 8,
        y: POST_MM,
        z: share * height,
        w: 6,
        d: outer.d - 2 * POST_MM,
        h: BRACE_MM,
      })
    }
    for (const e of [0, 1]) {
      const inset = s === 0 ? 40 : outer.w - 88
      boxes.push({
        key: `foot-${s}${e}`,
        member: 'foot',
        x: inset,
        y: e === 0 ? 40 : outer.d - 88,
        z: -base - FOOT_MM,
        w: 48,
        d: 48,
        h: FOOT_MM,
      })
    }
  })
  const full = { z: -base, h: base + height + roof }
  boxes.push(
    { key: 'side-0', member: 'side', x: 0, y: 0, w: WALL_MM, d: outer.d, ...full },
    { key: 'side-1', member: 'side', x: outer.w - WALL_MM, y: 0, w: WALL_MM, d: outer.d, ...full },
    { key: 'door-front', member: 'door-front', x: 4, y: -DOOR_MM, w: outer.w - 8, d: DOOR_MM, ...full },
    { key: 'door-rear', member: 'door-rear', x: 4, y: outer.d, w: outer.w - 8, d: DOOR_MM, ...full },
  )
  return boxes
}

/** From the floor of the hall to the floor of U1, mm. */
export function floorHeight(frame: FrameShape): number {
  return Math.max(-frame.outer.z, LEAST_CAP_MM) + FOOT_MM
}

/** From the floor of the hall to the top of the frame, mm. */
export function standingHeight(frame: FrameShape): number {
  const roof = Math.max(frame.outer.z + frame.outer.h - frame.opening.h, LEAST_CAP_MM)
  return floorHeight(frame) + frame.opening.h + roof
}
