import { saveDesignFile } from '../features/share/save-design-file'
import { useNotices } from '../state/notice-store'

/** What is made of a design, in the order and the groups of the menu. */
export const EXPORT_GROUPS = [
  ['billXlsx', 'billCsv', 'billJson', 'billMarkdown'],
  ['report', 'print'],
  ['drawingSvg', 'drawingPng'],
  ['netbox'],
] as const
/** The same, and the design itself. */
export type ExportKind = (typeof EXPORT_GROUPS)[number][number] | 'design'
export const EXPORT_KINDS: readonly ExportKind[] = [...EXPORT_GROUPS.flat(), 'design']

export function isExportKind(id: string): id is ExportKind {
  return EXPORT_KINDS.some((kind) => kind === id)
}

/** Saves the design on the table, or something made of it, as a file; or prints it. The writers load when first needed. */
export async function exportDesign(kind: ExportKind): Promise<void> {
  if (kind === 'design') return saveDesignFile(true)
  const { notify } = useNotices.getState()
  try {
    const { takeAway } = await import('./take-away')
    const name = await takeAway(kind)
    if (name !== undefined) notify('info', (text) => text.shell.exported(name))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    notify('problem', (text) => text.shell.exportFailed(reason))
  }
}
