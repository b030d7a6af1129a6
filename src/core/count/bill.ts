import type { Part } from '../catalogue/schema'

/** Which part of the whole a line belongs to; each is a root of the bill. */
export type Branch = 'racks' | 'scale-out' | 'cooling-plant'

/** What a piece that is counted, not placed, does in the link that asked for it. */
export const LINK_ROLES = [
  'cable',
  'endpoint-module',
  'switch-module',
  'circuit-module',
  'circuit-switch',
  'host-module',
  'host-cable',
  'fabric-module',
  'leaf',
  'spine',
  'core',
  'line-card',
] as const
export type LinkRole = (typeof LINK_ROLES)[number]

/** One line of the multi-level bill of materials: a part at one place of the tree, however often it occurs there. */
export interface Line {
  readonly index: number
  /** Index of the line that contains this one, -1 at a root. A parent always stands before its children. */
  readonly parent: number
  /** 0 at a root. */
  readonly depth: number
  readonly branch: Branch
  /** Rack group id; undefined outside the racks. */
  readonly group: string | undefined
  readonly part: Part
  /** Group id (or branch), then part ids from the outside in; unique among the lines. */
  readonly path: readonly string[]
  /** Pieces in one piece of the parent; at a rack root, racks of the group in one pod. */
  readonly qty: number
  /** Pieces in the whole design, all pods. */
  readonly total: number
  readonly cooledBy: 'liquid' | 'air'
  readonly joins: 'manifold' | undefined
  /** Id of the design link that asked for this line: cables, transceivers and switches are counted, not placed. */
  readonly link: string | undefined
  readonly role?: LinkRole | undefined
}

/** The counted design. `racks` roots are the frames; what stands in a rack is below its frame. */
export interface Bill {
  readonly lines: readonly Line[]
}
