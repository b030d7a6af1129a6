import { useText } from '../../state/preferences-store'
import { Segmented } from '../../ui/segmented'
import { CANVASES, useScene } from './scene-store'

/** Drawing, scene, or both: the same switch over either. */
export function CanvasSwitch() {
  const text = useText().sceneMenu
  const { canvas, setCanvas } = useScene()
  return (
    <Segmented
      label={text.canvas}
      value={canvas}
      choices={CANVASES.map((value) => ({ value, label: text.canvases[value] }))}
      onChange={setCanvas}
    />
  )
}
