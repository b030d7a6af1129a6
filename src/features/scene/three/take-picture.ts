import type { SceneController } from '../scene-controller'

export class TooLargeError extends Error {}

export interface PictureRequest {
  readonly width: number
  readonly height: number
  /** Without ground and background. */
  readonly clear: boolean
}

/** Draws one frame at another size and hands it out; the view is then as it was. */
export function takePicture(stage: SceneController, { width, height, clear }: PictureRequest): Promise<Blob> {
  const { renderer, rig, world } = stage
  if (!renderer || !rig) throw new Error('no scene')
  const { capabilities, domElement: canvas } = renderer
  if (Math.max(width, height) > capabilities.maxTextureSize) throw new TooLargeError()
  const ratio = renderer.getPixelRatio()
  const size = { width: canvas.clientWidth, height: canvas.clientHeight }
  const { grid } = world.ground.uniforms
  try {
    renderer.setPixelRatio(1)
    renderer.setSize(width, height, false)
    rig.resize(width, height)
    rig.camera.updateMatrixWorld()
    grid.value = clear ? 0 : 1
    if (!clear) {
      const [r, g, b] = world.uniforms.paper.value.toArray()
      renderer.setClearColor(
        (Math.round(r * 255) << 16) | (Math.round(g * 255) << 8) | Math.round(b * 255),
        1,
      )
    }
    renderer.render(world.scene, rig.camera)
    const { drawingBufferWidth, drawingBufferHeight } = renderer.getContext()
    if (drawingBufferWidth !== width || drawingBufferHeight !== height) throw new TooLargeError()
    // Asked for in the same task, before the browser lets go of the frame.
    return new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new TooLargeError())), 'image/png'),
    )
  } finally {
    grid.value = 1
    renderer.setClearColor(0x000000, 0)
    renderer.setPixelRatio(ratio)
    renderer.setSize(size.width, size.height, false)
    rig.resize(size.width, size.height)
  }
}
