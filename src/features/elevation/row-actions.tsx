import { COUNT_LIMIT, NAME_LIMIT, type RackGroup } from '../../core/design/schema'
import { localise } from '../../i18n/language'
import { useCatalogue } from '../../state/design-catalogue'
import { useDesign } from '../../state/design-store'
import { partName } from '../../state/part-name'
import { useLanguage } from '../../state/preferences-store'
import { makeRackUnique, moveRack, removeRack, renameRack, setRackCount } from '../../state/rack-commands'
import { useViewText } from '../../state/view-text'
import { Button, IconButton } from '../../ui/button'
import { NumberField } from '../../ui/field'
import { TextField } from '../../ui/text-field'
import css from './row-view.module.css'

interface RowActionsProps {
  readonly group: RackGroup
  readonly onOpen: () => void
}

/** What can be done to the chosen group without leaving the row. */
export function RowActions({ group, onOpen }: RowActionsProps) {
  const text = useViewText().row
  const language = useLanguage()
  const catalogue = useCatalogue()
  const racks = useDesign((state) => state.design.pod.racks)
  const at = racks.findIndex(({ id }) => id === group.id)
  return (
    <div className={css.actions} data-own-keys="">
      <div className={css.field}>
        <TextField
          label={text.rename}
          value={group.name === undefined ? '' : localise(group.name, language)}
          placeholder={partName(catalogue, group.frame, language)}
          most={NAME_LIMIT}
          onChange={(name) => renameRack(group.id, name)}
        />
      </div>
      <div className={css.field}>
        <NumberField
          label={text.count}
          value={group.count}
          min={1}
          max={COUNT_LIMIT}
          onChange={(count) => setRackCount(group.id, count)}
        />
      </div>
      <div className={css.buttons}>
        <Button onClick={onOpen}>{text.open}</Button>
        {group.count > 1 && (
          <Button icon="copy" onClick={() => makeRackUnique(group.id)}>
            {text.unique}
          </Button>
        )}
        {racks.length > 1 && (
          <>
            <IconButton
              icon="left"
              label={text.earlier}
              disabled={at === 0}
              onClick={() => moveRack(group.id, -1)}
            />
            <IconButton
              icon="right"
              label={text.later}
              disabled={at === racks.length - 1}
              onClick={() => moveRack(group.id, 1)}
            />
            <IconButton icon="trash" label={text.remove} onClick={() => removeRack(group.id)} />
          </>
        )}
      </div>
    </div>
  )
}
