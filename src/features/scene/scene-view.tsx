import { type ReactNode, useState } from 'react'
import { useViewText } from '../../state/view-text'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { hasWebGl } from './has-web-gl'
import { SceneControls } from './scene-controls'
import { SceneStage } from './scene-stage'
import { useScene } from './scene-store'
import { SceneToolbar } from './scene-toolbar'
import css from './scene-view.module.css'

interface SceneViewProps {
  /** The switch between drawing and scene, where it stands here. */
  readonly lead?: ReactNode
  /** Laid over the scene, below the tools. */
  readonly over?: ReactNode
  /** Whether the drawing is not there to carry what is held. */
  readonly alone: boolean
}

/** The racks of the design in three dimensions, or a plain word why they cannot be shown so. */
export default function SceneView({ lead, over, alone }: SceneViewProps) {
  const text = useViewText().scene
  const [able, setAble] = useState(hasWebGl)
  return (
    <section className={css.view} aria-label={text.label}>
      <SceneToolbar lead={lead} able={able} />
      <div className={css.over}>{over}</div>
      {able ? (
        <>
          <SceneStage alone={alone} />
          <SceneControls />
        </>
      ) : (
        <EmptyState title={text.none.title}>
          <p>{text.none.lead}</p>
          <p className={css.choices}>
            <Button variant="primary" onClick={() => useScene.getState().setCanvas('drawing')}>
              {text.none.toDrawing}
            </Button>
            <Button onClick={() => setAble(hasWebGl())}>{text.none.retry}</Button>
          </p>
        </EmptyState>
      )}
    </section>
  )
}
