import { LENSES, type Lens } from '../../features/scene/model/lenses'
import {
  CANVASES,
  type CanvasKind,
  type SceneState,
  STANDPOINTS,
  type Standpoint,
  useScene,
} from '../../features/scene/scene-store'
import { useSelection } from '../../state/selection-store'
import { useView } from '../../state/view-store'
import type { Action } from './action'

/** The Design view with the scene in it: what asks for the scene shows it. */
function showScene(): void {
  const { canvas, setCanvas } = useScene.getState()
  if (canvas === 'drawing') setCanvas('scene')
  useView.getState().setView('design')
}

const isShown = () => useView.getState().view === 'design' && useScene.getState().canvas !== 'drawing'

const canvasAction = (canvas: CanvasKind): Action => ({
  id: `canvas-${canvas}`,
  group: 'drawing',
  label: (text) => text.sceneMenu.actions.canvas(text.sceneMenu.canvases[canvas]),
  chosen: () => useScene.getState().canvas === canvas,
  perform: () => {
    useScene.getState().setCanvas(canvas)
    useView.getState().setView('design')
  },
})

const standpointAction = (standpoint: Standpoint): Action => ({
  id: `seen-from-${standpoint}`,
  group: 'drawing',
  label: (text) => text.sceneMenu.actions.standpoint(text.sceneMenu.standpoints[standpoint]),
  perform: () => {
    showScene()
    useScene.getState().ask(standpoint)
  },
})

const lensAction = (lens: Lens): Action => ({
  id: `lens-${lens}`,
  group: 'drawing',
  label: (text) => text.sceneMenu.actions.lens(text.sceneMenu.lenses[lens]),
  chosen: () => isShown() && useScene.getState().lens === lens,
  perform: () => {
    showScene()
    useScene.getState().set({ lens })
  },
})

type Switch = { [K in keyof SceneState]: SceneState[K] extends boolean ? K : never }[keyof SceneState]

const switchAction = (name: Switch, keys?: readonly string[]): Action => ({
  id: `scene-${name}`,
  group: 'drawing',
  label: (text) => text.sceneMenu.actions[name === 'measuring' ? 'measure' : name],
  chosen: () => isShown() && useScene.getState()[name],
  ...(keys && { keys, enabled: isShown, needs: 'scene' }),
  perform: () => {
    showScene()
    useScene.getState().set({ [name]: !useScene.getState()[name] })
  },
})

/** How the scene is looked at. */
export const SCENE_ACTIONS: readonly Action[] = [
  ...CANVASES.map(canvasAction),
  {
    id: 'scene-next-canvas',
    group: 'drawing',
    label: (text) => text.sceneMenu.actions.nextCanvas,
    keys: ['v'],
    enabled: () => useView.getState().view === 'design',
    needs: 'design',
    perform: () => {
      const { canvas, setCanvas } = useScene.getState()
      setCanvas(CANVASES[(CANVASES.indexOf(canvas) + 1) % CANVASES.length] ?? 'drawing')
    },
  },
  ...STANDPOINTS.map(standpointAction),
  ...LENSES.map(lensAction),
  switchAction('pulledOut', ['o']),
  switchAction('walls'),
  switchAction('labels'),
  switchAction('flow'),
  switchAction('measuring'),
  {
    id: 'scene-explode',
    group: 'drawing',
    label: (text) => text.sceneMenu.actions.explode,
    keys: ['x'],
    chosen: () => isShown() && useScene.getState().explode > 0,
    enabled: isShown,
    needs: 'scene',
    perform: () => {
      const { explode, set } = useScene.getState()
      set({ explode: explode > 0 ? 0 : 1 })
    },
  },
  {
    id: 'scene-focus',
    group: 'drawing',
    label: (text) => text.sceneMenu.actions.focus,
    enabled: () => isShown() && useSelection.getState().placements.length > 0,
    needs: 'sceneSelection',
    perform: () => useScene.getState().ask('focus'),
  },
]
