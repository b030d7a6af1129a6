import { ownPartsOf } from '../core/design/own-parts/design-catalogue'
import { importOwnParts } from '../core/design/own-parts/import-own-parts'
import { useShare } from '../features/share/share-store'
import { TAKEAWAY } from '../i18n/takeaway-words'
import { collectFiles } from '../io/netbox/collect-files'
import { describeImport } from '../io/netbox/describe-import'
import { readNetbox } from '../io/netbox/read-netbox'
import { FILES_LIMIT, isYaml } from '../io/netbox/read-zip'
import { perform } from '../state/commands'
import { useDesign } from '../state/design-store'
import { useNotices } from '../state/notice-store'
import { type Dropped, listDropped } from '../ui/dropped-files'

/**
 * Brings the device and rack types of files and folders into the design as own parts, in one step that can be undone, and
 * tells what became of each file.
 */
export async function importNetbox(chosen: readonly Dropped[]): Promise<void> {
  const { notify } = useNotices.getState()
  const isWanted = (name: string) => isYaml(name) || /\.zip$/i.test(name)
  const found = await listDropped(chosen, isWanted, FILES_LIMIT)
  if (!found) return notify('refused', (_, language) => TAKEAWAY[language].netbox.faults['too-many'])
  const { files, refused } = await collectFiles(
    found.map(({ name, file }) => ({
      name,
      size: file.size,
      read: async () => new Uint8Array(await file.arrayBuffer()),
    })),
  )
  const { design } = useDesign.getState()
  const read = readNetbox(
    files,
    ownPartsOf(design).map(({ id }) => id),
  )
  const imported = { parts: read.parts, files: [...read.files, ...refused] }
  const came = read.parts.length > 0 && perform('importParts', (of) => importOwnParts(of, read.parts))
  // Refused by the design itself: the reason has been said.
  if (read.parts.length > 0 && !came) return
  const [only, ...more] = imported.files
  const isPlain = more.length === 0 && only?.mends.length === 0 && only.parts.length <= 1
  if (isPlain || !only)
    notify(came ? 'info' : 'refused', (_, language) => describeImport(imported, language).join('\n'))
  // A notice goes by itself; what was mended and left out is to be read in peace.
  else useShare.getState().ask({ kind: 'imported', imported })
}
