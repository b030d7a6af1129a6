import { BoxGeometry, CylinderGeometry, type DataTexture, type PerspectiveCamera, Scene } from 'three'
import type { LensContext, LensRange } from '../model/lens'
import { measureRange, paintPiece } from '../model/lens'
import type { Lens } from '../model/lenses'
import { levelFor } from '../model/level-of-detail'
import { packPieces } from '../model/pack-pieces'
import { glossOf } from '../model/part-looks'
import { type Hit, pickBox, type Ray } from '../model/pick-box'
import type { Level, Piece } from '../model/piece'
import type { FactsByPath } from '../model/piece-facts'
import { type Rgb, rampColour } from '../model/ramps'
import type { SceneModel } from '../model/scene-model'
import { STATES, type StateCode } from '../model/states'
import { type Atlas, buildAtlas } from './build-atlas'
import { fillPools, type PackedRack, type Pools } from './fill-pools'
import { Ground } from './ground'
import { InstancePool } from './instance-pool'
import type { Palette } from './palette'
import { Ribbons } from './ribbons'
import { createSolidMaterial, createUniforms, rectTexture } from './solid-material'

/** What is under a ray. */
export interface Picked {
  /** Rack in the hall. */
  readonly rack: number
  /** Index of its group. */
  readonly group: number
  readonly piece: Piece
  readonly pieceIndex: number
  /** Metres from the eye. */
  readonly distance: number
}

export interface Colouring {
  readonly lens: Lens
  readonly palette: Palette
  readonly facts: FactsByPath
  readonly contextOf: (group: string, most: LensRange) => LensContext
}

/** So many instances are drawn without asking how far away they are, and so many at most. */
const ALWAYS = 26_000
const MOST = 110_000

/** Everything of a design as three.js objects: seven meshes at most, whatever the design. */
export class World {
  readonly scene = new Scene()
  readonly uniforms = createUniforms()
  readonly pools: Pools
  readonly ghosts: InstancePool
  readonly ground = new Ground()
  readonly ribbons: Ribbons
  readonly rulers: Ribbons
  model: SceneModel | undefined
  range: LensRange = { kwPerU: 1, watts: 1, massKg: 1, rackKg: 1 }
  private packed: (PackedRack | undefined)[] = []
  private levels = new Uint8Array()
  private next = new Uint8Array()
  private least: Level = 0
  private atlas: { readonly key: string; readonly atlas: Atlas; readonly rects: DataTexture } | undefined
  private readonly box = new BoxGeometry(1, 1, 1)
  private readonly bar = barGeometry()
  private readonly hit: Hit = { index: -1, distance: Number.POSITIVE_INFINITY }

  constructor() {
    const solid = createSolidMaterial(this.uniforms)
    this.pools = {
      boxes: new InstancePool(this.box, solid),
      tubes: new InstancePool(this.bar, createSolidMaterial(this.uniforms, { tube: true })),
      glass: new InstancePool(this.box, createSolidMaterial(this.uniforms, { glass: true })),
    }
    const ghost = createSolidMaterial(this.uniforms)
    ghost.transparent = true
    this.ghosts = new InstancePool(this.box, ghost)
    this.ribbons = new Ribbons(this.uniforms)
    this.rulers = new Ribbons(this.uniforms)
    this.ghosts.commit()
    this.scene.matrixWorldAutoUpdate = false
    this.scene.add(
      this.ground.mesh,
      this.pools.boxes.mesh,
      this.pools.tubes.mesh,
      this.ribbons.mesh,
      this.rulers.mesh,
      this.pools.glass.mesh,
      this.ghosts.mesh,
    )
  }

  /** Shows another design, or the same one opened otherwise. */
  show(model: SceneModel, colouring: Colouring): void {
    const former = this.model
    this.model = model
    this.dressAtlas(model, colouring.palette)
    const tileOf = this.atlas?.atlas.tileOf ?? (() => -1)
    this.packed = model.racks.map((rack) =>
      rack
        ? {
            levels: packPieces(rack.pieces, tileOf),
            colours: new Uint8Array(rack.pieces.length * 4),
            states: new Uint8Array(rack.pieces.length),
          }
        : undefined,
    )
    this.range = measureRange(
      model.racks.flatMap((rack) => rack ?? []),
      colouring.facts,
    )
    if (former?.hall.racks !== model.hall.racks) {
      this.levels = new Uint8Array(model.hall.racks)
      this.next = new Uint8Array(model.hall.racks)
    }
    this.least = this.leastLevel()
    for (let i = 0; i < this.levels.length; i++) this.levels[i] = Math.max(this.levels[i] ?? 0, this.least)
    if (former?.hall !== model.hall) {
      this.ground.lay(
        model.hall,
        model.racks.map((rack) => rack?.outer),
      )
    }
    this.paint(colouring)
  }

  /** Colours of a lens and a theme. */
  paint({ lens, palette, contextOf }: Colouring): void {
    const { model } = this
    if (!model) return
    model.racks.forEach((rack, g) => {
      const ready = this.packed[g]
      if (!rack || !ready) return
      const context = contextOf(rack.group, this.range)
      rack.pieces.forEach((piece, i) => {
        ready.colours.set(colourOf(piece, context, palette), i * 4)
        ready.colours[i * 4 + 3] = glossOf(piece.tone)
      })
    })
    this.uniforms.lens.value = lens === 'look' ? 0 : 1
    const { accent, refused, paper } = this.uniforms
    for (const [uniform, token] of [
      [accent, 'accent'],
      [refused, 'error'],
      [paper, 'surface-canvas'],
    ] as const)
      uniform.value.fromArray(palette(token)).divideScalar(255)
    this.uniforms.dark.value = palette('surface-canvas')[0] < 128 ? 1 : 0
    const { line, cold, warm, shade } = this.ground.uniforms
    line.value.fromArray(palette('line-firm')).divideScalar(255)
    cold.value.fromArray(palette('coolant-cold')).divideScalar(255)
    warm.value.fromArray(palette('coolant-warm')).divideScalar(255)
    shade.value = this.uniforms.dark.value === 1 ? 0.62 : 0.34
    this.fill()
  }

  /** State of each piece by group, written anew; a hovered one is told apart by its rack. */
  mark(stateOf: (group: string, piece: Piece) => StateCode, hovered: Picked | undefined): void {
    this.model?.racks.forEach((rack, g) => {
      const states = this.packed[g]?.states
      if (rack && states)
        rack.pieces.forEach((piece, i) => {
          states[i] = stateOf(rack.group, piece)
        })
    })
    for (const pool of this.solids()) {
      const { arrays } = pool
      for (let i = 0; i < arrays.count; i++) {
        const g = this.model?.hall.group[arrays.rack[i] ?? 0] ?? 0
        arrays.marks[i * 4] = this.packed[g]?.states[arrays.piece[i] ?? 0] ?? 0
      }
    }
    this.markHovered(hovered)
  }

  /** Adds what is pointed at to the states as they are. */
  markHovered(hovered: Picked | undefined): void {
    for (const pool of this.solids()) {
      if (hovered) this.markHoveredIn(pool, hovered)
      pool.touch('marks')
    }
  }

  private markHoveredIn({ arrays }: InstancePool, hovered: Picked): void {
    const pieces = this.model?.racks[hovered.group]?.pieces
    const { piece } = hovered
    const whole = piece.path.length <= 1
    for (let i = 0; i < arrays.count; i++) {
      if (arrays.rack[i] !== hovered.rack || (arrays.marks[i * 4] ?? 0) >= STATES.lit) continue
      const other = pieces?.[arrays.piece[i] ?? 0]
      const same =
        other === piece ||
        (whole &&
          piece.placement !== undefined &&
          other?.placement === piece.placement &&
          other.path.length <= 1)
      if (same) arrays.marks[i * 4] = STATES.hovered
    }
  }

  /** Colour that a piece of a group has now. */
  colourAt(group: number, piece: number): Rgb {
    const at = (k: number) => this.packed[group]?.colours[piece * 4 + k] ?? 0
    return [at(0), at(1), at(2)]
  }

  private solids(): readonly InstancePool[] {
    return [this.pools.boxes, this.pools.tubes, this.pools.glass]
  }

  private dressAtlas(model: SceneModel, palette: Palette): void {
    const groups = model.racks.flatMap((rack) => (rack ? [{ group: rack.group, rack }] : []))
    const key = atlasKey(model, palette)
    if (this.atlas?.key === key) return
    const atlas = buildAtlas(groups, { catalogue: model.catalogue, palette })
    this.atlas?.atlas.texture.dispose()
    this.atlas?.rects.dispose()
    this.atlas = { key, atlas, rects: rectTexture(atlas.rects) }
    this.uniforms.atlas.value = atlas.texture
    this.uniforms.rects.value = this.atlas.rects
  }

  /** Whether what is drawn depends on how far away it is. */
  get isLarge(): boolean {
    return this.least < 3
  }

  /** Level at which the whole hall may be drawn wherever the eye is. */
  private leastLevel(): Level {
    for (const level of [3, 2, 1] as const) if (this.countAt(level) <= ALWAYS) return level
    return 0
  }

  private countAt(level: Level): number {
    const { hall } = this.model ?? {}
    let count = 0
    for (let rack = 0; rack < (hall?.racks ?? 0); rack++) {
      count += this.packed[hall?.group[rack] ?? 0]?.levels[level]?.count ?? 0
    }
    return count
  }

  /**
   * Chooses levels by how large each rack is seen, and draws anew where one has changed.
   * @returns whether anything changed
   */
  refine(camera: PerspectiveCamera, viewportHeight: number): boolean {
    const { model } = this
    if (!model || !this.isLarge) return false
    const { hall } = model
    const scale = viewportHeight / (2 * Math.tan((camera.fov * Math.PI) / 360))
    const e = camera.matrixWorldInverse.elements
    let changed = false
    let count = 0
    for (let rack = 0; rack < hall.racks; rack++) {
      const g = hall.group[rack] ?? 0
      const own = model.racks[g]
      if (!own) continue
      const x = ((hall.x[rack] ?? 0) + own.outer.w / 2) / 1000
      const y = own.outer.h / 2000
      const z = -((hall.y[rack] ?? 0) + own.outer.d / 2) / 1000
      const vx = (e[0] ?? 0) * x + (e[4] ?? 0) * y + (e[8] ?? 0) * z + (e[12] ?? 0)
      const vy = (e[1] ?? 0) * x + (e[5] ?? 0) * y + (e[9] ?? 0) * z + (e[13] ?? 0)
      const vz = (e[2] ?? 0) * x + (e[6] ?? 0) * y + (e[10] ?? 0) * z + (e[14] ?? 0)
      const former = (this.levels[rack] ?? 0) as Level
      // Not hypot: it is ten times slower, and this is done for thousands of racks.
      const px = vz > 1 ? 0 : ((own.outer.h / 1000) * scale) / Math.sqrt(vx * vx + vy * vy + vz * vz)
      let level = Math.max(this.least, levelFor(px, former)) as Level
      const sizes = this.packed[g]?.levels
      while (level > this.least && count + (sizes?.[level]?.count ?? 0) > MOST) level = (level - 1) as Level
      count += sizes?.[level]?.count ?? 0
      this.next[rack] = level
      if (level !== former) changed = true
    }
    if (!changed) return false
    this.levels.set(this.next)
    this.fill()
    return true
  }

  private fill(): void {
    const { model } = this
    if (!model) return
    let [boxes, tubes, glass] = [0, 0, 0]
    for (let rack = 0; rack < model.hall.racks; rack++) {
      const level = this.packed[model.hall.group[rack] ?? 0]?.levels[this.levels[rack] ?? 0]
      if (!level) continue
      boxes += level.boxes
      tubes += level.tubes
      glass += level.glass
    }
    this.pools.boxes.reserve(boxes)
    this.pools.tubes.reserve(tubes)
    this.pools.glass.reserve(glass)
    fillPools(this.pools, model, this.packed, this.levels)
    for (const pool of this.solids()) pool.commit()
  }

  /** The nearest thing that a ray meets; what is seen through does not stop it. */
  pick(ray: Ray): Picked | undefined {
    const { model, hit } = this
    if (!model) return undefined
    hit.index = -1
    hit.distance = Number.POSITIVE_INFINITY
    pickBox(this.pools.boxes.arrays, ray, hit)
    let { arrays } = this.pools.boxes
    const ofBoxes = hit.distance
    pickBox(this.pools.tubes.arrays, ray, hit)
    if (hit.index < 0) return undefined
    if (hit.distance < ofBoxes) arrays = this.pools.tubes.arrays
    const rack = arrays.rack[hit.index] ?? 0
    const group = model.hall.group[rack] ?? 0
    const pieceIndex = arrays.piece[hit.index] ?? 0
    const piece = model.racks[group]?.pieces[pieceIndex]
    return piece && { rack, group, piece, pieceIndex, distance: hit.distance }
  }

  dispose(): void {
    for (const pool of [...this.solids(), this.ghosts]) pool.dispose()
    this.ground.dispose()
    this.ribbons.dispose()
    this.rulers.dispose()
    this.box.dispose()
    this.bar.dispose()
    this.atlas?.atlas.texture.dispose()
    this.atlas?.rects.dispose()
    this.scene.clear()
  }
}

/** A bar of length 1 along z, as wide as its box. */
function barGeometry(): CylinderGeometry {
  const bar = new CylinderGeometry(0.5, 0.5, 1, 14, 1)
  bar.rotateX(Math.PI / 2)
  return bar
}

const palettes = new WeakMap<Palette, number>()
let palettesSeen = 0

/** What the pictures depend on. */
function atlasKey(model: SceneModel, palette: Palette): string {
  if (!palettes.has(palette)) palettes.set(palette, ++palettesSeen)
  const racks = model.racks.map((rack) =>
    rack?.boxes.map(({ part, face, w, h, z }) => `${part.id},${face},${w},${h},${z}`).join(';'),
  )
  return `${palettes.get(palette)}|${racks.join('|')}`
}

const MUTED_SHARE = 0.16

function colourOf(piece: Piece, context: LensContext, palette: Palette): Rgb {
  const paint = paintPiece(piece, context)
  switch (paint.kind) {
    case 'token':
      return palette(paint.token)
    case 'ramp':
      return rampColour(paint.ramp, paint.at)
    case 'muted': {
      // Grey that keeps a breath of the natural tone, so that shapes can still be told apart.
      const [grey, own] = [palette('metal-2'), palette(piece.tone)]
      const mix = (k: 0 | 1 | 2) => Math.round(grey[k] * (1 - MUTED_SHARE) + own[k] * MUTED_SHARE)
      return [mix(0), mix(1), mix(2)]
    }
  }
}
