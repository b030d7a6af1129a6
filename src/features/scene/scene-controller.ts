import type { WebGLRenderer } from 'three'
import { stretchOf } from '../../core/geometry/opened-rack'
import { useDesign } from '../../state/design-store'
import { evaluationOf } from '../../state/evaluation'
import { heldOf, useInteraction } from '../../state/interaction-store'
import type { Pointed } from '../../state/placing'
import { useSelection } from '../../state/selection-store'
import type { LensContext } from './model/lens'
import { pieceFacts } from './model/piece-facts'
import { stateReader } from './model/piece-state'
import { buildLensRibbons, type Ribbon } from './model/ribbons'
import { placementsBox, wholeBox } from './model/scene-bounds'
import { buildSceneModel, type WorldBox } from './model/scene-model'
import { OpeningMotion } from './opening-motion'
import { type CameraWish, useScene } from './scene-store'
import { CameraRig } from './three/camera-rig'
import { fillGhosts } from './three/fill-ghosts'
import { type Palette, readPalette } from './three/palette'
import { type Pointing, SceneAim } from './three/scene-aim'
import { type Colouring, World } from './three/world'

/** One step of the buttons for nearer and farther. */
const ZOOM = 1.35

/**
 * Levels of detail follow the camera once it rests for so long; while it goes on moving, at this pace and after so many
 * frames. A hand that holds the scene rests for longer than between two of its frames.
 */
const REST_MS = 140
const PACE_MS = 1000
const PACE_FRAMES = 12

/**
 * Ties the stores to the scene: what changes in one is shown by the other, and a frame is asked for. React only mounts it.
 */
export class SceneController {
  readonly world = new World()
  frames = 0
  rig: CameraRig | undefined
  renderer: WebGLRenderer | undefined
  hovered: Pointing | undefined
  private readonly motion = new OpeningMotion()
  private palette: Palette = readPalette()
  private invalidate: () => void = () => {}
  private ends: (() => void)[] = []
  private aim: SceneAim | undefined
  private asked = false
  private framed = false
  private focuses = false
  private refinedAt = 0
  private refinedFrame = 0
  private drawnAt = 0
  private restMs = REST_MS
  private later: ReturnType<typeof setTimeout> | undefined
  private readonly listeners = new Set<() => void>()
  private readonly followers = new Set<() => void>()
  /** Of the canvas, screen pixels. */
  readonly size = { width: 0, height: 0 }

  attach(renderer: WebGLRenderer, invalidate: () => void): void {
    this.renderer = renderer
    this.invalidate = () => {
      this.asked = true
      invalidate()
    }
    // The few meshes are in the order in which they must be drawn.
    renderer.sortObjects = false
    this.rig = new CameraRig(renderer.domElement, this.invalidate, prefersStill)
    this.aim = new SceneAim(this.world, this.rig, renderer.domElement)
    const theme = new MutationObserver(() => this.restyle())
    theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
    this.ends = [
      () => theme.disconnect(),
      useDesign.subscribe(({ design }, former) => {
        if (design === former.design) return
        this.rebuild()
        if (design.id !== former.design.id) this.answer('iso')
      }),
      useScene.subscribe((state, former) => {
        if (
          state.explode !== former.explode ||
          state.walls !== former.walls ||
          state.pulledOut !== former.pulledOut ||
          (state.cut === undefined) !== (former.cut === undefined)
        )
          this.reopen()
        else if (state.lens !== former.lens) this.repaint()
        // What is pulled out is looked into once it is out.
        if (state.pulledOut && !former.pulledOut) this.focuses = true
        if (state.flow !== former.flow) this.showFlow()
        if (state.cut !== former.cut) this.showCut()
        if (state.wish && state.wish !== former.wish) this.answer(state.wish.what)
      }),
      useSelection.subscribe((state, former) => {
        const chosen = state.placements !== former.placements || state.group !== former.group
        if (chosen && useScene.getState().pulledOut) this.reopen()
        else {
          if (chosen && useScene.getState().lens !== 'look') this.drawRibbons()
          this.remark()
        }
      }),
      useInteraction.subscribe(() => {
        this.remark()
        this.drawHeld()
      }),
    ]
    this.reopen()
    this.showCut()
    this.showFlow()
  }

  detach(): void {
    for (const end of this.ends) end()
    this.ends = []
    clearTimeout(this.later)
    this.rig?.dispose()
    this.world.dispose()
  }

  /** Calls back after each change of what is shown or pointed at. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Nothing more is going to be drawn before something happens. */
  get isStill(): boolean {
    return !this.asked && this.later === undefined
  }

  /** Calls back after each frame. */
  follow(follower: () => void): () => void {
    this.followers.add(follower)
    return () => this.followers.delete(follower)
  }

  resize(width: number, height: number): void {
    Object.assign(this.size, { width, height })
    this.world.ribbons.uniforms.viewport.value.set(width, height)
    this.world.rulers.uniforms.viewport.value.set(width, height)
    this.rig?.resize(width, height)
    this.rig?.keepWhole(this.whole())
  }

  private say(): void {
    for (const listener of this.listeners) listener()
    this.invalidate()
  }

  /** Opens or closes the racks as the store asks for it. */
  private reopen(): void {
    const { explode, cut, walls, pulledOut } = useScene.getState()
    const { placements } = useSelection.getState()
    const pulled = new Set(pulledOut ? placements : [])
    this.motion.aim(
      { explode, cut: cut !== undefined, walls, pulled, pull: 1 },
      prefersStill() || this.world.isLarge,
    )
    this.rebuild()
  }

  private colouring(): Colouring {
    const { design } = useDesign.getState()
    const evaluation = evaluationOf(design)
    const { lens } = useScene.getState()
    const facts = pieceFacts(evaluation)
    return {
      lens,
      palette: this.palette,
      facts,
      contextOf: (group, most): LensContext => ({
        lens,
        group,
        facts,
        most,
        findings: evaluation.findings,
        links: design.links,
      }),
    }
  }

  private rebuild(): void {
    const { design } = useDesign.getState()
    const { catalogue } = evaluationOf(design)
    this.world.show(buildSceneModel(design, catalogue, this.motion.now), this.colouring())
    this.hovered = undefined
    const { w, h, d } = this.whole()
    this.rig?.setReach(Math.max(w, h, d) * 1.5)
    this.rig?.keepWhole(this.whole())
    this.drawRibbons()
    this.remark()
    this.drawHeld()
    if (this.framed) this.world.refine(this.rigCamera(), this.size.height)
    this.say()
  }

  private restyle(): void {
    this.palette = readPalette()
    const { model } = this.world
    if (model) this.world.show(model, this.colouring())
    this.drawRibbons()
    this.remark()
    this.say()
  }

  private repaint(): void {
    this.world.paint(this.colouring())
    this.drawRibbons()
    this.remark()
    this.say()
  }

  private remark(): void {
    const { model } = this.world
    if (!model) return
    const facts = pieceFacts(evaluationOf(model.design))
    this.world.mark(stateReader(useSelection.getState(), useInteraction.getState().now, facts), this.hovered)
    this.invalidate()
  }

  private drawRibbons(): void {
    const { model } = this.world
    if (!model) return
    const { lens } = useScene.getState()
    const { group, placements } = useSelection.getState()
    // Links run behind and through the racks: they are seen through them.
    this.world.ribbons.mesh.material.depthTest = lens !== 'links'
    this.world.ribbons.set(buildLensRibbons(model, lens, { group, placements }), this.palette)
    this.invalidate()
  }

  /** A line between measured points. */
  drawRuler(points: readonly (readonly [number, number, number])[]): void {
    const [a, b = a] = points
    const line: Ribbon[] = a && b ? [{ points: [a, a, b, b], token: 'accent', width: 2.5, flows: false }] : []
    this.world.rulers.set(line, this.palette)
    this.invalidate()
  }

  private showFlow(): void {
    this.world.ribbons.uniforms.flowing.value = useScene.getState().flow ? 1 : 0
    this.invalidate()
  }

  private showCut(): void {
    const { cut } = useScene.getState()
    const { section } = this.world.uniforms
    if (!cut) section.value.set(1, 0, 0, 1e6)
    else {
      const box = this.whole()
      if (cut.axis === 'x') section.value.set(1, 0, 0, box.x + box.w * cut.at)
      if (cut.axis === 'z') section.value.set(0, 1, 0, box.y + box.h * cut.at)
      // From the front: what is nearer than the plane is cut away.
      if (cut.axis === 'y') section.value.set(0, 0, 1, box.z + box.d * (1 - cut.at))
    }
    this.say()
  }

  private whole(): WorldBox {
    const { model } = this.world
    return model ? wholeBox(model) : { x: 0, y: 0, z: 0, w: 1, h: 1, d: 1 }
  }

  private chosen(): WorldBox | undefined {
    const { model } = this.world
    const { group, placements } = useSelection.getState()
    return model && placementsBox(model, group, placements, this.hovered?.rack)
  }

  private answer(what: CameraWish): void {
    const { rig } = this
    if (what === 'nearer') rig?.zoom(ZOOM)
    else if (what === 'farther') rig?.zoom(1 / ZOOM)
    else if (what === 'focus') {
      const chosen = this.chosen()
      // What is pulled out is looked into, wherever the eye was before.
      if (chosen) rig?.fit(chosen, useScene.getState().pulledOut ? 'tray' : undefined)
      else rig?.fitWhole(this.whole())
    } else rig?.fitWhole(this.whole(), what === 'fit' ? undefined : what)
  }

  private rigCamera() {
    if (!this.rig) throw new Error('the scene is not mounted')
    return this.rig.camera
  }

  /** In a large hall what is drawn depends on where the eye is: looked after now and then, not in every frame. */
  private refine(now: number): void {
    const { rig, world } = this
    if (!rig || !world.isLarge) return
    const since = now - this.drawnAt
    this.drawnAt = now
    if (now - this.refinedAt > PACE_MS && this.frames - this.refinedFrame >= PACE_FRAMES) this.look()
    this.restMs = rig.isHeld ? Math.min(Math.max(REST_MS, 2 * since), 4 * PACE_MS) : REST_MS
    // One timer that goes on, not one a frame: making them costs more than the rest of a frame's upkeep.
    this.later ??= setTimeout(this.onLater, this.restMs)
  }

  private readonly onLater = () => {
    const left = this.drawnAt + this.restMs - performance.now()
    this.later = left > 1 ? setTimeout(this.onLater, left) : undefined
    if (this.later === undefined) this.look()
  }

  private look(): void {
    const { rig, world } = this
    this.refinedAt = performance.now()
    this.refinedFrame = this.frames
    if (!rig || !world.refine(rig.camera, this.size.height)) return
    world.markHovered(this.hovered)
    this.invalidate()
  }

  /** Draws one frame, and asks for another while something moves. */
  frame(time: number): void {
    const { rig, renderer, world } = this
    if (!rig || !renderer) return
    this.asked = false
    if (!this.framed && this.size.height > 0) {
      this.framed = true
      rig.fitWhole(this.whole(), 'iso')
      rig.step(Number.POSITIVE_INFINITY)
    }
    const now = performance.now()
    const moving = rig.step(now)
    // It has asked for another frame by itself.
    if (this.motion.step(now)) this.rebuild()
    if (this.focuses && !this.motion.isMoving) {
      this.focuses = false
      this.answer('focus')
    }
    rig.camera.updateMatrixWorld()
    this.refine(now)
    const { flow, lens } = useScene.getState()
    const flowing = flow && world.ribbons.count > 0 && (lens === 'coolant' || lens === 'links')
    if (flowing) world.uniforms.time.value = time
    renderer.render(world.scene, rig.camera)
    this.frames++
    this.followers.forEach(call)
    if (moving || (flowing && !prefersStill())) this.invalidate()
  }

  hover(pointing: Pointing | undefined): void {
    const former = this.hovered
    const same = former?.piece === pointing?.piece && former?.rack === pointing?.rack
    this.hovered = pointing
    if (same) return
    // The selection says so to everybody, this scene too.
    useSelection.getState().hover(pointing?.piece.part?.id)
    for (const listener of this.listeners) listener()
  }

  pickAt(x: number, y: number): Pointing | undefined {
    return this.aim?.pickAt(x, y)
  }

  /** The unit of a rack under a point of the window: where what is held would go. */
  slotAt(x: number, y: number): Pointed | undefined {
    return this.aim?.slotAt(x, y, stretchOf(this.motion.now))
  }

  /** Shows what is held where it would come to stand. */
  private drawHeld(): void {
    fillGhosts(this.world, heldOf(useInteraction.getState().now), {
      stretch: stretchOf(this.motion.now),
      rack: this.aim?.rack,
      palette: this.palette,
    })
    this.invalidate()
  }
}

function prefersStill(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches
}

function call(follower: () => void): void {
  follower()
}
