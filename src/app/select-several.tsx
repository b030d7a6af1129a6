import { useText } from '../state/preferences-store'
import { useSelection } from '../state/selection-store'
import { Button } from '../ui/button'
import css from './select-several.module.css'

/** Stands for the Shift key where there is a touch screen: every tap adds a tray to the selection or takes it out. */
export function SelectSeveral() {
  const text = useText().placing
  const { several, setSeveral } = useSelection()
  return (
    <Button
      variant="quiet"
      className={css.button}
      aria-pressed={several}
      title={text.severalHint}
      onClick={() => setSeveral(!several)}
    >
      {text.several}
    </Button>
  )
}
