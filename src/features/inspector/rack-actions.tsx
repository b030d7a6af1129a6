import type { RackGroup } from '../../core/design/schema'
import { pasteFromClipboard } from '../../state/clipboard'
import { useDesign } from '../../state/design-store'
import { useText } from '../../state/preferences-store'
import { closeRackGaps, makeRackUnique, moveRack, removeRack } from '../../state/rack-commands'
import { Button, IconButton } from '../../ui/button'
import css from './inspector-panel.module.css'

/** What can be done to a whole rack group: its place among the others, one rack of it by itself. */
export function RackActions({ group }: { readonly group: RackGroup }) {
  const text = useText().inspector
  const racks = useDesign((state) => state.design.pod.racks)
  const at = racks.findIndex(({ id }) => id === group.id)
  return (
    <div className={css.actions}>
      {group.count > 1 && (
        <Button icon="copy" title={text.makeUniqueHint} onClick={() => makeRackUnique(group.id)}>
          {text.makeUnique}
        </Button>
      )}
      <Button
        icon="down"
        title={text.closeGapsHint}
        disabled={group.placements.length === 0}
        onClick={() => closeRackGaps(group.id)}
      >
        {text.closeGaps}
      </Button>
      <Button title="Ctrl+V" onClick={pasteFromClipboard}>
        {text.paste}
      </Button>
      {racks.length > 1 && (
        <>
          <IconButton
            icon="left"
            label={text.rackEarlier}
            disabled={at === 0}
            onClick={() => moveRack(group.id, -1)}
          />
          <IconButton
            icon="right"
            label={text.rackLater}
            disabled={at === racks.length - 1}
            onClick={() => moveRack(group.id, 1)}
          />
          <IconButton icon="trash" label={text.removeRackHint} onClick={() => removeRack(group.id)} />
        </>
      )}
    </div>
  )
}
