import type { Evaluation } from '../core/evaluation'
import type { Language } from '../i18n/language'
import type { DrawnFile, PictureLook, RackArtist, RackRequest, RowRequest } from './rack-artist'

/** The forms in which a design is taken away. */
export const EXPORT_FORMATS = ['csv', 'json', 'xlsx', 'md', 'html', 'svg', 'png', 'netbox'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** How a picture shows the racks: to work on, or in a row with a figure under each. */
export type PictureView = Pick<PictureLook, 'theme'> &
  (Pick<RackRequest, 'faces' | 'px' | 'labels'> | Pick<RowRequest, 'figure' | 'room'>)

export interface ExportContext {
  readonly evaluation: Evaluation
  readonly language: Language
  /** The reader's day. */
  readonly day: Date
  readonly artist: () => Promise<RackArtist>
  /** A drawing as a PNG picture: the page has a canvas, the command line asks a browser. */
  readonly paint: (drawn: DrawnFile, density: number) => Promise<Uint8Array>
  readonly picture: PictureView
}

/** Media type of each form. */
export const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  md: 'text/markdown;charset=utf-8',
  html: 'text/html;charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  netbox: 'application/zip',
}

/** Whether a form is bytes, which nobody reads on a terminal. */
export function isBinary(format: ExportFormat): boolean {
  return format === 'xlsx' || format === 'png' || format === 'netbox'
}

/** Racks that are drawn for nobody's screen: millimetres a pixel, and the room of a row, pixels. */
export const UNSEEN = { px: 3, labels: true, room: { w: 1200, h: 640 } } as const

/** A design in one of its forms. Each writer loads when it is first asked for. */
export async function buildExport(
  format: ExportFormat,
  context: ExportContext,
): Promise<string | Uint8Array> {
  const { evaluation, language, day, artist } = context
  switch (format) {
    case 'csv': {
      const { formatBillCsv } = await import('./bill-csv')
      return formatBillCsv(evaluation, language, day)
    }
    case 'md': {
      const { formatBillMarkdown } = await import('./bill-markdown')
      return formatBillMarkdown(evaluation, language, day)
    }
    case 'json': {
      const { buildBillJson } = await import('./bill-json')
      return `${JSON.stringify(buildBillJson(evaluation, language, day), undefined, 2)}\n`
    }
    case 'xlsx': {
      const { buildWorkbook } = await import('./workbook/build-workbook')
      return buildWorkbook(evaluation, language, day)
    }
    case 'html': {
      const { buildHtmlReport } = await import('./report/build-html-report')
      return buildHtmlReport(evaluation, language, day, await artist())
    }
    case 'netbox': {
      const { writeNetbox } = await import('./netbox/write-netbox')
      return writeNetbox(evaluation, language, day)
    }
    case 'svg':
      return (await drawPicture(context)).svg
    case 'png': {
      const [{ stampLines }, { stampPng }, { pictureDensity }] = await Promise.all([
        import('./export-stamp'),
        import('./png-texts'),
        import('./picture-density'),
      ])
      const drawn = await drawPicture(context)
      const png = await context.paint(drawn, pictureDensity(drawn.width, drawn.height))
      return stampPng(png, stampLines(evaluation, language, day))
    }
  }
}

async function drawPicture({
  evaluation,
  language,
  day,
  artist,
  picture,
}: ExportContext): Promise<DrawnFile> {
  const { drawRacks, drawRow } = await artist()
  return 'figure' in picture
    ? drawRow({ evaluation, language, day, ...picture })
    : drawRacks({ evaluation, language, day, ...picture })
}
