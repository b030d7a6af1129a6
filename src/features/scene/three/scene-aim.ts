import { Vector3 } from 'three'
import { UNIT_MM } from '../../../core/geometry/dimensions'
import type { Pointed } from '../../../state/placing'
import { type BoxArrays, type Hit, pickBox, type Ray } from '../model/pick-box'
import { placeInHall, type SceneModel, type WorldBox } from '../model/scene-model'
import type { CameraRig } from './camera-rig'
import type { Picked, World } from './world'

/** Where a pointer met the scene. */
export interface Pointing extends Picked {
  /** World metres. */
  readonly point: readonly [number, number, number]
}

/** What a point of the window means in the scene. */
export class SceneAim {
  /** The rack that was last aimed at, in the hall. */
  rack: number | undefined
  private readonly through = new Vector3()
  private racks: { readonly model: SceneModel; readonly boxes: BoxArrays } | undefined

  constructor(
    private readonly world: World,
    private readonly rig: CameraRig,
    private readonly canvas: HTMLCanvasElement,
  ) {}

  pickAt(x: number, y: number): Pointing | undefined {
    const ray = this.rayAt(x, y)
    const picked = ray && this.world.pick(ray)
    return picked && { ...picked, point: pointOf(ray, picked.distance) }
  }

  /** @param stretch by which the heights of a rack that is drawn apart have grown */
  slotAt(x: number, y: number, stretch: number): Pointed | undefined {
    const { model } = this.world
    const ray = this.rayAt(x, y)
    if (!model || !ray) return undefined
    const hit: Hit = { index: -1, distance: Number.POSITIVE_INFINITY }
    pickBox(this.rackBoxes(model), ray, hit)
    const own = model.racks[model.hall.group[hit.index] ?? -1]
    if (!own) return undefined
    const [, height, z] = pointOf(ray, hit.distance)
    const u = 1 + (height * 1000 - own.floor) / stretch / UNIT_MM
    // Which of its faces the ray came through; through a side or the top it means the nearer one.
    const middle = -((model.hall.y[hit.index] ?? 0) + own.outer.d / 2) / 1000
    const before = z > middle !== (model.hall.turned[hit.index] === 1)
    this.rack = hit.index
    return {
      group: own.group,
      u: Math.max(1, Math.min(own.frame.units + 0.99, u)),
      face: before ? 'front' : 'rear',
    }
  }

  private rayAt(x: number, y: number): Ray | undefined {
    const { canvas, rig, through } = this
    const area = canvas.getBoundingClientRect()
    if (x < area.left || x > area.right || y < area.top || y > area.bottom) return undefined
    const origin = rig.camera.position
    through.set(((x - area.left) / area.width) * 2 - 1, 1 - ((y - area.top) / area.height) * 2, 0.5)
    const direction = through.unproject(rig.camera).sub(origin).normalize()
    // What the section cuts away is not there.
    const { x: a, y: b, z: c, w: limit } = this.world.uniforms.section.value
    const along = a * direction.x + b * direction.y + c * direction.z
    const start = limit - (a * origin.x + b * origin.y + c * origin.z)
    const meets = Math.abs(along) > 1e-9 ? start / along : Number.POSITIVE_INFINITY
    return {
      origin: origin.toArray(),
      direction: direction.toArray(),
      near: along < 0 && start < 0 ? Math.max(0, meets) : 0,
      far: along > 0 && start > 0 ? meets : Number.POSITIVE_INFINITY,
    }
  }

  private rackBoxes(model: SceneModel): BoxArrays {
    if (this.racks?.model !== model) this.racks = { model, boxes: measureRacks(model) }
    return this.racks.boxes
  }
}

function measureRacks(model: SceneModel): BoxArrays {
  const count = model.hall.racks
  const position = new Float32Array(count * 3)
  const size = new Float32Array(count * 3)
  const out: WorldBox = { x: 0, y: 0, z: 0, w: 0, h: 0, d: 0 }
  for (let rack = 0; rack < count; rack++) {
    const own = model.racks[model.hall.group[rack] ?? 0]
    if (!own) continue
    const { w, d, h } = own.outer
    const box = placeInHall(model, rack, { x: 0, y: 0, z: -own.floor, w, d, h }, out)
    position.set([box.x, box.y, box.z], rack * 3)
    size.set([box.w, box.h, box.d], rack * 3)
  }
  return { count, position, size }
}

function pointOf(ray: Ray, distance: number): readonly [number, number, number] {
  const at = (k: 0 | 1 | 2) => ray.origin[k] + ray.direction[k] * distance
  return [at(0), at(1), at(2)]
}
