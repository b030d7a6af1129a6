import { GLASS, type PackedLevel } from '../model/pack-pieces'
import type { SceneModel } from '../model/scene-model'
import type { InstancePool } from './instance-pool'

/** By shape: boxes, bars, and what is seen through. */
export interface Pools {
  readonly boxes: InstancePool
  readonly tubes: InstancePool
  readonly glass: InstancePool
}

/** What is ready of one group: its pieces by level, and colour and state of each piece. */
export interface PackedRack {
  readonly levels: readonly PackedLevel[]
  /** Red, green, blue and gloss of each piece. */
  readonly colours: Uint8Array
  /** State of each piece, see `STATES`. */
  readonly states: Uint8Array
}

/** Axis of a bar in the shader, by index in `SHAPES`: its z runs along the hall's z, its x along x, its third upwards. */
const AXES = [0, 0, 2, 1] as const

/** Writes every rack at its level into the pools. Room has been reserved; nothing is allocated. */
export function fillPools(
  pools: Pools,
  model: SceneModel,
  packed: readonly (PackedRack | undefined)[],
  levels: Uint8Array,
): void {
  const { boxes, tubes, glass } = pools
  boxes.arrays.count = 0
  tubes.arrays.count = 0
  glass.arrays.count = 0
  const { hall, racks } = model
  for (let rack = 0; rack < hall.racks; rack++) {
    const g = hall.group[rack] ?? 0
    const own = racks[g]
    const ready = packed[g]
    const level = ready?.levels[levels[rack] ?? 0]
    if (!own || !ready || !level) continue
    const turned = hall.turned[rack] === 1
    const atX = hall.x[rack] ?? 0
    const atY = hall.y[rack] ?? 0
    const { geometry, tiles, shape, piece } = level
    for (let i = 0; i < level.count; i++) {
      const kind = shape[i] ?? 0
      const { arrays } = kind === 0 ? boxes : kind === GLASS ? glass : tubes
      const n = arrays.count++
      const x = geometry[i * 6] ?? 0
      const y = geometry[i * 6 + 1] ?? 0
      const w = geometry[i * 6 + 3] ?? 0
      const d = geometry[i * 6 + 4] ?? 0
      const index = piece[i] ?? 0
      arrays.position[n * 3] = (atX + (turned ? own.outer.w - x - w : x)) / 1000
      arrays.position[n * 3 + 1] = (own.floor + (geometry[i * 6 + 2] ?? 0)) / 1000
      arrays.position[n * 3 + 2] = -(atY + (turned ? own.outer.d - y : y + d)) / 1000
      arrays.size[n * 3] = w / 1000
      arrays.size[n * 3 + 1] = (geometry[i * 6 + 5] ?? 0) / 1000
      arrays.size[n * 3 + 2] = d / 1000
      arrays.tiles[n * 4] = tiles[i * 3 + (turned ? 1 : 0)] ?? -1
      arrays.tiles[n * 4 + 1] = tiles[i * 3 + (turned ? 0 : 1)] ?? -1
      arrays.tiles[n * 4 + 2] = tiles[i * 3 + 2] ?? -1
      arrays.colour[n * 4] = ready.colours[index * 4] ?? 0
      arrays.colour[n * 4 + 1] = ready.colours[index * 4 + 1] ?? 0
      arrays.colour[n * 4 + 2] = ready.colours[index * 4 + 2] ?? 0
      arrays.colour[n * 4 + 3] = ready.colours[index * 4 + 3] ?? 0
      arrays.marks[n * 4] = ready.states[index] ?? 0
      arrays.marks[n * 4 + 1] = kind === GLASS ? 0 : (AXES[kind] ?? 0)
      arrays.rack[n] = rack
      arrays.piece[n] = index
    }
  }
}
