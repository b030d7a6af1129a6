import { Canvas, useFrame, useThree } from '@react-three/fiber'
import { useEffect, useRef, useState } from 'react'
import { useViewText } from '../../state/view-text'
import { EmptyState } from '../../ui/empty-state'
import { SceneController } from './scene-controller'
import { SceneLabels } from './scene-labels'
import { SceneLegend } from './scene-legend'
import { SceneReadout } from './scene-readout'
import css from './scene-stage.module.css'
import { useScene } from './scene-store'
import { setStage } from './stage-access'
import { StructureTree } from './structure-tree'
import { useSceneKeys } from './use-scene-keys'
import { useScenePointer } from './use-scene-pointer'

/** The canvas with what is written over it. */
export function SceneStage({ alone }: { readonly alone: boolean }) {
  const text = useViewText().scene
  const stage = useRef<HTMLDivElement>(null)
  const [controller, setController] = useState<SceneController>()
  const [lost, setLost] = useState(false)
  const measuring = useScene((state) => state.measuring)
  const onKeyDown = useSceneKeys(controller)
  useScenePointer(stage, controller, alone)

  return (
    <div className={css.frame}>
      <div
        ref={stage}
        className={css.stage}
        role="application"
        aria-label={text.stage}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the scene is steered by keys
        tabIndex={0}
        data-own-keys=""
        data-scene={lost ? 'lost' : controller ? 'shown' : 'loading'}
        data-measuring={measuring || undefined}
        onKeyDown={onKeyDown}
      >
        <Canvas
          flat
          frameloop="demand"
          dpr={[1, 2]}
          gl={{ antialias: true, alpha: true, powerPreference: 'high-performance' }}
          resize={{ debounce: { scroll: 0, resize: 30 } }}
          onCreated={({ gl }) => gl.setClearColor(0x000000, 0)}
        >
          <Mounted onMount={setController} onLost={setLost} />
        </Canvas>
      </div>
      {controller && !lost && (
        <>
          <SceneLabels controller={controller} />
          <SceneReadout controller={controller} />
          <SceneLegend controller={controller} />
        </>
      )}
      <StructureTree />
      {lost && (
        <div className={css.lost} role="status">
          <EmptyState title={text.lost.title}>
            <p>{text.lost.lead}</p>
          </EmptyState>
        </div>
      )}
    </div>
  )
}

interface MountedProps {
  readonly onMount: (controller: SceneController | undefined) => void
  readonly onLost: (lost: boolean) => void
}

/** Inside the canvas: gives the controller its renderer, its size and its frames. */
function Mounted({ onMount, onLost }: MountedProps) {
  const gl = useThree((state) => state.gl)
  const size = useThree((state) => state.size)
  const invalidate = useThree((state) => state.invalidate)
  const set = useThree((state) => state.set)
  const [controller, setController] = useState<SceneController>()

  useEffect(() => {
    const made = new SceneController()
    made.attach(gl, () => invalidate())
    setController(made)
    if (made.rig) set({ camera: made.rig.camera })
    const canvas = gl.domElement
    const lose = () => onLost(true)
    const restore = () => {
      onLost(false)
      invalidate()
    }
    canvas.addEventListener('webglcontextlost', lose)
    canvas.addEventListener('webglcontextrestored', restore)
    onMount(made)
    const forget = setStage(made)
    return () => {
      forget()
      canvas.removeEventListener('webglcontextlost', lose)
      canvas.removeEventListener('webglcontextrestored', restore)
      onMount(undefined)
      made.detach()
    }
  }, [gl, invalidate, set, onMount, onLost])

  useEffect(() => {
    controller?.resize(size.width, size.height)
  }, [controller, size])

  // A priority above 0 makes the frame ours: fiber leaves the drawing to us.
  useFrame(({ clock }) => controller?.frame(clock.elapsedTime), 1)
  return null
}
