import type { Evaluation } from '../core/evaluation'
import type { Language } from '../i18n/language'
import type { RackArtist } from './rack-artist'

/** The forms in which a design is taken away. */
export const EXPORT_FORMATS = ['csv', 'json', 'xlsx', 'md', 'html', 'svg', 'netbox'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

export interface ExportContext {
  readonly evaluation: Evaluation
  readonly language: Language
  /** The reader's day. */
  readonly day: Date
  readonly artist: () => Promise<RackArtist>
}

/** Media type of each form. */
export const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  md: 'text/markdown;charset=utf-8',
  html: 'text/html;charset=utf-8',
  svg: 'image/svg+xml',
  netbox: 'application/zip',
}

/** Whether a form is bytes, which nobody reads on a terminal. */
export function isBinary(format: ExportFormat): boolean {
  return format === 'xlsx' || format === 'netbox'
}

/** Millimetres a pixel of a row of racks that is drawn for nobody's screen. */
const ROW_PX = 3

/** A design in one of its forms. Each writer loads when it is first asked for. */
export async function buildExport(
  format: ExportFormat,
  { evaluation, language, day, artist }: ExportContext,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'csv': {
      const [{ buildBillTable }, { formatCsv }] = await Promise.all([
        import('./bill-table'),
        import('./format-csv'),
      ])
      return formatCsv(buildBillTable(evaluation, language))
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
    case 'svg': {
      const request = { evaluation, language, faces: ['front'] as const, px: ROW_PX, labels: true }
      return (await artist()).drawRow({ ...request, theme: 'light' }).svg
    }
  }
}
