import { useElevation } from '../features/elevation/elevation-store'
import { buildExport, type ExportFormat, MEDIA_TYPES } from '../io/export-file'
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
const FILES: Readonly<
  Record<Exclude<Kind, 'print' | 'netbox' | 'drawingSvg' | 'drawingPng'>, readonly [ExportFormat, string]>
> = {
  billXlsx: ['xlsx', 'bill'],
  billCsv: ['csv', 'bill'],
  billJson: ['json', 'bill'],
  billMarkdown: ['md', 'bill'],
  report: ['html', 'report'],
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
  const context = { evaluation: evaluationOf(design), language, day, artist: loadArtist }
  const save = (view: string, extension: string, content: string | Uint8Array, type: string) => {
    const name = exportName(designName(design, language), view, day, extension)
    saveBlob(name, new Blob([typeof content === 'string' ? content : new Uint8Array(content)], { type }))
    return name
  }
  switch (kind) {
    case 'print':
      await printHtml(String(await buildExport('html', context)))
      return undefined
    case 'netbox':
      return save('netbox', 'zip', await buildExport('netbox', context), MEDIA_TYPES.netbox)
    case 'drawingSvg':
      return save('racks', 'svg', (await drawRow()).svg, MEDIA_TYPES.svg)
    case 'drawingPng':
      return save('racks', 'png', await paintSvg(await drawRow()), 'image/png')
    default: {
      const [format, view] = FILES[kind]
      return save(view, format, await buildExport(format, context), MEDIA_TYPES[format])
    }
  }
}

/** Millimetres a pixel while no drawing was on the screen yet. */
const UNSEEN = { px: 3, labels: true } as const

/** The row of racks as it is on the screen: same side, scale, labels and theme. */
async function drawRow() {
  const { design } = useDesign.getState()
  const { language } = usePreferences.getState()
  const { side, shown = UNSEEN } = useElevation.getState()
  return (await loadArtist()).drawRow({
    evaluation: evaluationOf(design),
    language,
    faces: side === 'both' ? ['front', 'rear'] : [side],
    ...shown,
    theme: document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light',
  })
}
