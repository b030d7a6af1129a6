import { NAME_LIMIT, type RackGroup } from '../../core/design/schema'
import { localise } from '../../i18n/language'
import { useCatalogue } from '../../state/design-catalogue'
import { partName } from '../../state/part-name'
import { useLanguage, useText } from '../../state/preferences-store'
import { renameRack } from '../../state/rack-commands'
import { TextField } from '../../ui/text-field'

/** The name of a rack group; without one it goes by that of its frame. */
export function RackName({ group }: { readonly group: RackGroup }) {
  const text = useText().inspector
  const language = useLanguage()
  const catalogue = useCatalogue()
  return (
    <TextField
      label={text.rackName}
      value={group.name === undefined ? '' : localise(group.name, language)}
      placeholder={partName(catalogue, group.frame, language)}
      most={NAME_LIMIT}
      onChange={(typed) => renameRack(group.id, typed)}
    />
  )
}
