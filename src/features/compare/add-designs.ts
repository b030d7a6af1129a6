import { renameDesign } from '../../core/design/edits'
import type { Design } from '../../core/design/schema'
import { describeFault } from '../../i18n/describe-refusal'
import { MESSAGES } from '../../i18n/messages'
import { viewMessages } from '../../i18n/view-messages'
import { isComparisonLink } from '../../io/link-kinds'
import { FILE_LIMIT, readDesign } from '../../io/read-design'
import { parseShareLink } from '../../io/share-link'
import { addGuest } from '../../state/comparison-guests'
import { describeLinkFault } from '../../state/describe-link-fault'
import { useNotices } from '../../state/notice-store'
import { usePreferences } from '../../state/preferences-store'
import { getPresets } from '../../state/presets'
import { tellClimb } from '../../state/tell-climb'
import { useView } from '../../state/view-store'

/** Lets a design stand in the comparison without being put on the table or kept. */
export function addDesign(design: Design, name?: string): void {
  const renamed = name === undefined ? undefined : renameDesign(design, name)
  const id = addGuest(renamed?.ok ? renamed.value : design)
  const { compare, setCompare } = useView.getState()
  if (compare.includes(id)) {
    useNotices.getState().notify('info', (_, language) => viewMessages(language).compare.addDialog.duplicate)
    return
  }
  setCompare([...compare, id])
}

/** From a file of anybody: bounded, parsed, refused with the reason. */
export async function addFile(file: File): Promise<void> {
  const { notify } = useNotices.getState()
  const refuse = (fault: Parameters<typeof describeFault>[0]) =>
    notify('problem', (text, language) => text.shell.saved.fileRefused(describeFault(fault, language)))
  // Before the text is read: a huge file would fill the memory.
  if (file.size > FILE_LIMIT) return refuse({ code: 'too-large', path: '', detail: '' })
  const parsed = readDesign(await file.text())
  if (!parsed.ok) return refuse(parsed.error[0] ?? { code: 'not-a-design', path: '', detail: '' })
  addDesign(parsed.value)
  void tellClimb(parsed.value)
}

/**
 * From a link to a design, as it was copied: the whole address or what follows its `#`.
 * @returns why it was refused; undefined when it was added
 */
export async function addLink(text: string): Promise<string | undefined> {
  const hash = text.trim().slice(Math.max(0, text.trim().indexOf('#')))
  const { language } = usePreferences.getState()
  if (isComparisonLink(hash)) return viewMessages(language).compare.addDialog.isComparison
  const parsed = await parseShareLink(hash, getPresets().systems)
  if (!parsed.ok) return describeLinkFault(parsed.error, MESSAGES[language], language)
  addDesign(parsed.value)
  void tellClimb(parsed.value)
  return undefined
}
