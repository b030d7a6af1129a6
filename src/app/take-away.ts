import { useElevation } from '../features/elevation/elevation-store'
import {
  buildExport,
  type ExportContext,
  type ExportFormat,
  MEDIA_TYPES,
  type PictureView,
  UNSEEN,
} from '../io/export-file'
import { exportName } from '../io/export-name'
import type { RackArtist } from '../io/rack-artist'
import { useDesign } from '../state/design-store'
import { evaluationOf } from '../state/evaluation'
import { designName } from '../state/part-name'
import { usePreferences } from '../state/preferences-store'
import { saveBlob } from '../ui/save-blob'
import type { ExportKind } from './export-design'
import { paintSvg } from './paint-svg'
import { printHtml } from './print-html'

type Kind = Exclude<ExportKind, 'design'>

/** Form and name of what each kind saves. */
const FILES: Readonly<Record<Exclude<Kind, 'print'>, readonly [ExportFormat, string]>> = {
  billXlsx: ['xlsx', 'bill'],
  billCsv: ['csv', 'bill'],
  billJson: ['json', 'bill'],
  billMarkdown: ['md', 'bill'],
  report: ['html', 'report'],
  drawingSvg: ['svg', 'racks'],
  drawingPng: ['png', 'racks'],
  netbox: ['netbox', 'netbox'],
}

const loadArtist = async (): Promise<RackArtist> =>
  (await import('../features/elevation/rack-artist')).RACK_ARTIST

/**
 * Makes a file of the design on the table and hands it to the browser.
 * @returns the name of the file; undefined where the print dialog was opened instead
 */
export async function takeAway(kind: Kind): Promise<string | undefined> {
  const { design } = useDesign.getState()
  const { language } = usePreferences.getState()
  const day = new Date()
  const context: ExportContext = {
    evaluation: evaluationOf(design),
    language,
    day,
    artist: loadArtist,
    paint: paintSvg,
    picture: pictureShown(),
  }
  if (kind === 'print') {
    await printHtml(String(await buildExport('html', context)))
    return undefined
  }
  const [format, view] = FILES[kind]
  const content = await buildExport(format, context)
  const name = exportName(designName(design, language), view, day, format === 'netbox' ? 'zip' : format)
  const bytes = typeof content === 'string' ? content : new Uint8Array(content)
  saveBlob(name, new Blob([bytes], { type: MEDIA_TYPES[format] }))
  return name
}

/** The racks as they are on the screen: the row with its figure, or the same side, scale and labels; the same theme. */
function pictureShown(): PictureView {
  const { row, figure, room = UNSEEN.room, side, shown = UNSEEN } = useElevation.getState()
  const theme = document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light'
  if (row) return { theme, figure, room }
  return { theme, faces: side === 'both' ? ['front', 'rear'] : [side], px: shown.px, labels: shown.labels }
}
