import type { SceneController } from './scene-controller'
import { buildProbe, type SceneProbe } from './scene-probe'

let shown: SceneController | undefined

declare global {
  interface Window {
    /** Counts of the scene that is shown, for the bench and the browser tests. */
    rackwrightScene?: SceneProbe | undefined
  }
}

/** The scene that is on the page makes itself known; pictures and models are taken of it. @returns how to take it back */
export function setStage(controller: SceneController): () => void {
  shown = controller
  window.rackwrightScene = buildProbe(controller)
  return () => {
    if (shown !== controller) return
    shown = undefined
    window.rackwrightScene = undefined
  }
}

export function getStage(): SceneController | undefined {
  return shown
}
