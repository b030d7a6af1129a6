import type { Category } from '../../../core/catalogue/categories'
import type { Part } from '../../../core/catalogue/schema'
import type { LoopSide } from '../../../core/geometry/rear-lines'

/** Key of the piece that stands for a whole rack. */
export const BLOCK = 'block'

export const SHAPES = ['box', 'tube-x', 'tube-y', 'tube-z'] as const
/** A box, or a round bar along one axis that fills its box. */
export type Shape = (typeof SHAPES)[number]

/**
 * Levels of detail: 0 a rack is one block with a picture on it, 1 everything placed, 2 what stands out of faces, hoses,
 * sockets and what opened trays hold, 3 what is on their boards.
 */
export type Level = 0 | 1 | 2 | 3
export const LEVELS: readonly Level[] = [0, 1, 2, 3]

/** One thing to be drawn, mm in the rack's own space (see `Box`). */
export interface Piece {
  /** Unique in its rack. */
  readonly key: string
  /** Id of the placement that it is or belongs to; undefined for the frame. */
  readonly placement: string | undefined
  /** What it is; what ornaments belong to. */
  readonly part: Part | undefined
  /** Ids of parts from the placed one inwards: where the bill counts it. */
  readonly path: readonly string[]
  readonly shape: Shape
  readonly x: number
  readonly y: number
  readonly z: number
  readonly w: number
  readonly d: number
  readonly h: number
  /** Its colour as it looks, a token of the style sheet. */
  readonly tone: string
  /** Pictures on its front, rear and top. */
  readonly front?: string
  readonly rear?: string
  readonly top?: string
  /** Levels at which it is drawn. */
  readonly from: Level
  readonly to: Level
  /** Seen through: doors and walls. */
  readonly glass?: boolean
  /** The side of the coolant loop that it carries. */
  readonly loop?: LoopSide
  /** Of a whole rack, what most of its units hold. */
  readonly mainly?: Category
  /** It stands for the placed part itself, box by box as the drawing has it. */
  readonly isUnit?: boolean
  /** Of a cold plate or a heat sink, the chip below it: where the bill counts that. */
  readonly covers?: readonly string[]
  /** Sheet metal about what lies in an opened tray: it steps back. */
  readonly isShell?: boolean
}

/** A picture that a piece wears, made once for all of them; sizes in mm. */
export type PartTile =
  | { readonly kind: 'front' | 'rear'; readonly part: Part; readonly w: number; readonly h: number }
  | { readonly kind: 'surface'; readonly surface: Surface; readonly w: number; readonly h: number }

/** A whole rack as one picture, put together from those of its parts. */
export interface RackTile {
  readonly kind: 'rack-front' | 'rack-rear'
  readonly group: string
  readonly w: number
  readonly h: number
}

export const SURFACES = [
  'package',
  'board',
  'plate',
  'fan',
  'memory',
  'cartridge',
  'strip',
  'psu',
  'lid',
  'drive',
  'fins',
] as const
/** What the upper side of something looks like, whatever its size. */
export type Surface = (typeof SURFACES)[number]
