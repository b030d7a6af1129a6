import { viewMessages } from '../../i18n/view-messages'
import { exportName } from '../../io/export-name'
import { useDesign } from '../../state/design-store'
import { evaluationOf } from '../../state/evaluation'
import { useNotices } from '../../state/notice-store'
import { designName } from '../../state/part-name'
import { usePreferences } from '../../state/preferences-store'
import { saveBlob } from '../../ui/save-blob'
import { getStage } from './stage-access'
import { TooLargeError, takePicture } from './three/take-picture'

export const PICTURE_SIZES = ['view', '2x', 'uhd', 'square'] as const
export type PictureSize = (typeof PICTURE_SIZES)[number]

/** Saves the scene as it is seen, at a size of its own. */
export async function savePicture(size: PictureSize, clear: boolean): Promise<void> {
  await save('png', async () => {
    const stage = getStage()
    if (!stage?.renderer) throw new Error('no scene')
    const { clientWidth: w, clientHeight: h } = stage.renderer.domElement
    const sizes: Record<PictureSize, readonly [number, number]> = {
      view: [w * window.devicePixelRatio, h * window.devicePixelRatio],
      '2x': [w * 2, h * 2],
      uhd: [3840, 2160],
      square: [2048, 2048],
    }
    const [width, height] = sizes[size].map(Math.round) as [number, number]
    const blob = await takePicture(stage, { width, height, clear })
    const [{ stampPng }, lines] = await Promise.all([import('../../io/png-texts'), stampOfDesign()])
    const png = stampPng(new Uint8Array(await blob.arrayBuffer()), lines)
    return new Blob([new Uint8Array(png)], { type: 'image/png' })
  })
}

/** Saves one pod as it is opened, every box with the name of its part. The exporter loads when it is asked for. */
export async function saveModel(): Promise<void> {
  await save('glb', async () => {
    const { world } = getStage() ?? {}
    if (!world) throw new Error('no scene')
    const { exportGlb } = await import('./three/export-glb')
    return exportGlb(world, usePreferences.getState().language, await stampOfDesign())
  })
}

/** What every file says of itself: of which design, by which data, when, how far to be trusted. */
async function stampOfDesign(): Promise<string[]> {
  const { stampLines } = await import('../../io/export-stamp')
  const { design } = useDesign.getState()
  return stampLines(evaluationOf(design), usePreferences.getState().language, new Date())
}

async function save(extension: 'png' | 'glb', make: () => Promise<Blob>): Promise<void> {
  const { notify } = useNotices.getState()
  try {
    const blob = await make()
    const { language } = usePreferences.getState()
    const file = exportName(designName(useDesign.getState().design, language), '3d', new Date(), extension)
    saveBlob(file, blob)
    notify('info', (_, spoken) => viewMessages(spoken).scene.picture.saved(file))
  } catch (error) {
    notify('problem', (_, spoken) => {
      const words = viewMessages(spoken).scene.picture
      if (error instanceof TooLargeError) return words.failed(words.tooLarge)
      return words.failed(error instanceof Error ? error.message : String(error))
    })
  }
}
