import { lazy, Suspense } from 'react'
import { ElevationView } from '../features/elevation/elevation-view'
import { HeldWords } from '../features/elevation/held-words'
import { CanvasSwitch } from '../features/scene/canvas-switch'
import { useScene } from '../features/scene/scene-store'
import { useText } from '../state/preferences-store'
import { EmptyState } from '../ui/empty-state'
import css from './design-canvas.module.css'
import { SelectSeveral } from './select-several'

const SceneView = lazy(() => import('../features/scene/scene-view'))

/** The racks as a drawing, as a scene, or as both side by side; what is held is told over either. */
export function DesignCanvas() {
  const text = useText().sceneMenu
  const canvas = useScene((state) => state.canvas)
  const lead = (
    <>
      <CanvasSwitch />
      <SelectSeveral />
    </>
  )
  return (
    <div className={css.canvas} data-canvas={canvas}>
      {canvas !== 'scene' && (
        <div className={css.half}>
          <ElevationView lead={lead} over={<HeldWords />} />
        </div>
      )}
      {canvas !== 'drawing' && (
        <div className={css.half}>
          <Suspense fallback={<EmptyState title={text.loading} />}>
            <SceneView
              lead={canvas === 'scene' && lead}
              over={canvas === 'scene' && <HeldWords />}
              alone={canvas === 'scene'}
            />
          </Suspense>
        </div>
      )}
    </div>
  )
}
