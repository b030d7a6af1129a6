import { ownPartsOf } from '../../core/design/own-parts/design-catalogue'
import { EDITOR_WORDS } from '../../i18n/editor-words'
import { localise } from '../../i18n/language'
import { useDesign } from '../../state/design-store'
import { usePartEditor } from '../../state/part-editor-store'
import { useLanguage, useText } from '../../state/preferences-store'
import { EmptyState } from '../../ui/empty-state'
import { SideSheet } from '../../ui/side-sheet'
import { NewPart } from './new-part'
import { PartForm } from './part-form'

/** Makes and changes the parts that belong to the design on the table. */
export function PartEditor() {
  const text = useText()
  const language = useLanguage()
  const words = EDITOR_WORDS[language]
  const { editing, close } = usePartEditor()
  const design = useDesign((state) => state.design)
  if (!editing) return null
  const part = editing.kind === 'part' ? ownPartsOf(design).find(({ id }) => id === editing.id) : undefined
  const title = editing.kind === 'new' ? words.start.title : text.ownParts.edit
  return (
    <SideSheet
      wide
      title={part ? text.ownParts.editOf(localise(part.name, language)) : title}
      closeLabel={text.shell.close}
      onClose={close}
    >
      {editing.kind === 'new' && <NewPart />}
      {/* Another part starts afresh, with nothing half typed. */}
      {part && <PartForm key={part.id} part={part} />}
      {editing.kind === 'part' && !part && <EmptyState title={words.gone} />}
    </SideSheet>
  )
}
