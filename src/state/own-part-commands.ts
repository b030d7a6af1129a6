import { type AddOwnPart, addOwnPart } from '../core/design/own-parts/add-own-part'
import { ownPartsOf } from '../core/design/own-parts/design-catalogue'
import { localise } from '../i18n/language'
import { MESSAGES } from '../i18n/messages'
import { perform } from './commands'
import { currentCatalogue, statedCatalogueFor } from './design-catalogue'
import { useDesign } from './design-store'
import { usePartEditor } from './part-editor-store'
import { usePreferences } from './preferences-store'

/** Makes an own part and opens it in the editor. */
export function makeOwnPart(request: AddOwnPart): boolean {
  const made = perform('addOwnPart', (design) => addOwnPart(design, statedCatalogueFor(design), request))
  const part = made ? ownPartsOf(useDesign.getState().design).at(-1) : undefined
  if (part) usePartEditor.getState().edit(part.id)
  return made
}

/** Makes an own part that is like another, under a name that tells the two apart, and opens it in the editor. */
export function copyAsOwnPart(from: string): boolean {
  const { language } = usePreferences.getState()
  const part = currentCatalogue().parts.get(from)
  const name = part ? localise(part.name, language) : from
  return makeOwnPart({ from, name: MESSAGES[language].ownParts.copyName(name) })
}
