import { type InstancedBufferGeometry, Mesh, Vector3 } from 'three'
import { placementsBox } from './model/scene-bounds'
import type { SceneController } from './scene-controller'

/** What the bench and the browser tests ask of the scene. */
export interface SceneProbe {
  /** Frames drawn. */
  readonly frames: number
  /** Whether no more will follow before something happens. */
  readonly isStill: boolean
  /** Id of the design that they show. */
  readonly design: string | undefined
  readonly instances: number
  /** Instances of each mesh that is drawn. */
  readonly meshes: readonly number[]
  readonly geometries: number
  readonly textures: number
  /** Where the eye is, world metres. */
  readonly eye: readonly number[]
  /** Where in the window the front of something placed in the first rack of its group is seen, and how large, screen pixels. */
  readonly spotOf: (placement: string) => ScreenSpot | undefined
}

export interface ScreenSpot {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** Reads only when it is asked, so that counting costs a frame nothing. */
export function buildProbe(controller: SceneController): SceneProbe {
  const { world } = controller
  const { boxes, tubes, glass } = world.pools
  return {
    get frames() {
      return controller.frames
    },
    get isStill() {
      const { renderer, size } = controller
      const room = renderer?.domElement.closest('[data-scene]')
      // A change of size comes a moment after the change of layout.
      const fits = room?.clientWidth === size.width && room.clientHeight === size.height
      return fits && controller.isStill
    },
    get design() {
      return world.model?.design.id
    },
    get instances() {
      return boxes.arrays.count + tubes.arrays.count + glass.arrays.count
    },
    get meshes() {
      return world.scene.children.flatMap((child) =>
        child instanceof Mesh && child.visible
          ? [(child.geometry as InstancedBufferGeometry).instanceCount]
          : [],
      )
    },
    get geometries() {
      return controller.renderer?.info.memory.geometries ?? 0
    },
    get textures() {
      return controller.renderer?.info.memory.textures ?? 0
    },
    get eye() {
      return controller.rig?.camera.position.toArray() ?? []
    },
    spotOf: (placement) => spotOf(controller, placement),
  }
}

function spotOf(
  { rig, renderer, world: { model } }: SceneController,
  placement: string,
): ScreenSpot | undefined {
  const own = model?.racks.find((rack) => rack?.pieces.some((piece) => piece.placement === placement))
  const box = model && own && placementsBox(model, own.group, [placement])
  if (!rig || !renderer || !box) return undefined
  const area = renderer.domElement.getBoundingClientRect()
  const at = (x: number, y: number) => {
    const { x: across, y: up } = new Vector3(x, y, box.z + box.d).project(rig.camera)
    return [area.left + ((across + 1) / 2) * area.width, area.top + ((1 - up) / 2) * area.height] as const
  }
  const [left, bottom] = at(box.x, box.y)
  const [right, top] = at(box.x + box.w, box.y + box.h)
  return { x: (left + right) / 2, y: (top + bottom) / 2, w: right - left, h: bottom - top }
}
