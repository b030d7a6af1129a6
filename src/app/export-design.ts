import { saveDesignFile } from '../features/share/save-design-file'
import { useDesign } from '../state/design-store'
import { evaluationOf } from '../state/evaluation'
import { useNotices } from '../state/notice-store'
import { designName } from '../state/part-name'
import { usePreferences } from '../state/preferences-store'
import { saveText } from '../ui/save-text'

export const EXPORT_KINDS = ['billCsv', 'billJson', 'design'] as const
export type ExportKind = (typeof EXPORT_KINDS)[number]

export function isExportKind(id: string): id is ExportKind {
  return EXPORT_KINDS.some((kind) => kind === id)
}

/** Saves the design on the table, or its bill, as a file. */
export async function exportDesign(kind: ExportKind): Promise<void> {
  if (kind === 'design') return saveDesignFile(true)
  const { notify } = useNotices.getState()
  try {
    const file = await buildFile(kind)
    saveText(file.name, file.text, file.type)
    notify('info', (text) => text.shell.exported(file.name))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    notify('problem', (text) => text.shell.exportFailed(reason))
  }
}

interface ExportFile {
  readonly name: string
  readonly text: string
  readonly type: string
}

const JSON_TYPE = 'application/json'
const CSV_TYPE = 'text/csv;charset=utf-8'

/** The writers load when they are first needed. */
async function buildFile(kind: Exclude<ExportKind, 'design'>): Promise<ExportFile> {
  const { design } = useDesign.getState()
  const { language } = usePreferences.getState()
  const evaluation = evaluationOf(design)
  const { exportName } = await import('../io/export-name')
  const nameOf = (view: string, extension: string) =>
    exportName(designName(design, language), view, new Date(), extension)
  switch (kind) {
    case 'billCsv': {
      const [{ buildBillTable }, { formatCsv }] = await Promise.all([
        import('../io/bill-table'),
        import('../io/format-csv'),
      ])
      return {
        name: nameOf('bill', 'csv'),
        text: formatCsv(buildBillTable(evaluation, language)),
        type: CSV_TYPE,
      }
    }
    case 'billJson': {
      const { buildBillJson } = await import('../io/bill-json')
      const text = JSON.stringify(buildBillJson(evaluation, language), undefined, 2)
      return { name: nameOf('bill', 'json'), text, type: JSON_TYPE }
    }
  }
}
