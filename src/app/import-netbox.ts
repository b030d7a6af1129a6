import { ownPartsOf } from '../core/design/own-parts/design-catalogue'
import { importOwnParts } from '../core/design/own-parts/import-own-parts'
import { formatWhole } from '../i18n/format'
import { TAKEAWAY } from '../i18n/takeaway-words'
import { describeImport } from '../io/netbox/describe-import'
import { YAML_LIMIT } from '../io/netbox/mend-yaml'
import { type NetboxFile, readNetbox } from '../io/netbox/read-netbox'
import { isYaml, readZip, ZIP_LIMIT, type ZipFault } from '../io/netbox/read-zip'
import { perform } from '../state/commands'
import { useDesign } from '../state/design-store'
import { useNotices } from '../state/notice-store'
import { usePreferences } from '../state/preferences-store'

/** Lines of what was read, mended and refused that a notice has room for. */
const LINES = 6

/** Brings the device and rack types of files into the design as own parts, in one step that can be undone. */
export async function importNetbox(chosen: readonly File[]): Promise<void> {
  const { notify } = useNotices.getState()
  const { language } = usePreferences.getState()
  const words = TAKEAWAY[language].netbox
  const collected = await Promise.all(chosen.map(collect))
  const files = collected.flatMap((each) => (Array.isArray(each) ? each : []))
  const refused = collected.flatMap((each, i) =>
    Array.isArray(each) ? [] : [`${chosen[i]?.name}: ${words.faults[each as ZipFault]}`],
  )
  const { design } = useDesign.getState()
  const imported = readNetbox(
    files,
    ownPartsOf(design).map(({ id }) => id),
  )
  const lines = [...describeImport(imported, language), ...refused]
  const more = lines.length - LINES
  const said = [
    ...lines.slice(0, LINES),
    ...(more > 0 ? [words.more(formatWhole(more, language))] : []),
  ].join('\n')
  if (imported.parts.length === 0) return notify('refused', () => said)
  if (perform('importParts', (of) => importOwnParts(of, imported.parts))) notify('info', () => said)
}

async function collect(file: File): Promise<NetboxFile[] | ZipFault> {
  // Before it is read: a huge file would fill the memory.
  if (file.size > (isYaml(file.name) ? YAML_LIMIT : ZIP_LIMIT)) return 'too-large'
  if (isYaml(file.name)) return [{ name: file.name, text: await file.text() }]
  const files = readZip(new Uint8Array(await file.arrayBuffer()))
  return typeof files === 'string' ? files : [...files]
}
