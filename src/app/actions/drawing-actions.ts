import { SIDES, type Side, useElevation } from '../../features/elevation/elevation-store'
import { useScene } from '../../features/scene/scene-store'
import { useView } from '../../state/view-store'
import type { Action } from './action'

const STEP = 1.35
const isDrawn = () => useView.getState().view === 'design'
const canvasNow = () => useScene.getState().canvas

const sideAction = (side: Side): Action => ({
  id: `side-${side}`,
  group: 'drawing',
  label: (text) => text.palette.actions.side(text.elevation.sides[side]),
  chosen: () => useElevation.getState().side === side,
  perform: () => {
    useElevation.getState().setSide(side)
    useView.getState().setView('design')
  },
})

/** How the drawing is looked at. */
export const DRAWING_ACTIONS: readonly Action[] = [
  ...SIDES.map(sideAction),
  {
    id: 'turn',
    group: 'drawing',
    label: (text) => text.palette.actions.turn,
    keys: ['r'],
    enabled: isDrawn,
    needs: 'design',
    perform: () => {
      const { side, setSide } = useElevation.getState()
      const turned = side === 'rear' ? 'front' : 'rear'
      setSide(turned)
      if (canvasNow() !== 'drawing') useScene.getState().ask(turned)
    },
  },
  {
    id: 'fit',
    group: 'drawing',
    label: (text) => text.elevation.fit,
    keys: ['f'],
    enabled: isDrawn,
    needs: 'design',
    perform: () => {
      useElevation.getState().fit()
      if (canvasNow() !== 'drawing') useScene.getState().ask('fit')
    },
  },
  {
    id: 'zoom-in',
    group: 'drawing',
    label: (text) => text.elevation.zoomIn,
    icon: 'plus',
    keys: ['+', 'Shift++', '='],
    enabled: isDrawn,
    needs: 'design',
    perform: () =>
      canvasNow() === 'scene' ? useScene.getState().ask('nearer') : useElevation.getState().zoomBy(STEP),
  },
  {
    id: 'zoom-out',
    group: 'drawing',
    label: (text) => text.elevation.zoomOut,
    icon: 'minus',
    keys: ['-'],
    enabled: isDrawn,
    needs: 'design',
    perform: () =>
      canvasNow() === 'scene' ? useScene.getState().ask('farther') : useElevation.getState().zoomBy(1 / STEP),
  },
  {
    id: 'row',
    group: 'drawing',
    label: (text) => text.placing.row.label,
    keys: ['w'],
    chosen: () => useElevation.getState().row,
    perform: () => {
      const { row, showRow } = useElevation.getState()
      showRow(!row || !isDrawn())
      useView.getState().setView('design')
    },
  },
  {
    id: 'plan',
    group: 'drawing',
    label: (text) => text.palette.actions.plan,
    keys: ['p'],
    chosen: () => useElevation.getState().plan,
    enabled: isDrawn,
    needs: 'design',
    perform: () => {
      const { plan, showPlan } = useElevation.getState()
      showPlan(!plan)
    },
  },
]
