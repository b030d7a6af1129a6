import type { Evaluation } from '../../core/evaluation'
import { viewMessages } from '../../i18n/view-messages'
import { useNotices } from '../../state/notice-store'
import { Button } from '../../ui/button'
import { saveText } from '../../ui/save-text'
import type { CellContext } from './bill-cell'
import type { Column } from './bill-columns'
import type { BillRow } from './bill-row'
import { useBillState } from './bill-store'
import styles from './bill-view.module.css'
import type { ExportedFile } from './exported-file'

interface BillExportProps {
  readonly rows: readonly BillRow[]
  readonly columns: readonly Column[]
  readonly context: CellContext
  readonly evaluation: Evaluation
}

/** CSV takes what is shown; JSON takes the whole bill for scripts. Both writers load when first asked for. */
export function BillExport({ rows, columns, context, evaluation }: BillExportProps) {
  const { text, language } = context
  const mode = useBillState((state) => state.mode)

  const saveCsv = async (): Promise<void> => {
    const { buildShownCsv } = await import('./build-shown-csv')
    save(buildShownCsv({ rows, columns, context, evaluation, mode }))
  }
  const saveJson = async (): Promise<void> => {
    const { buildWholeJson } = await import('./build-whole-json')
    save(buildWholeJson(evaluation, language))
  }
  return (
    <div className={styles.exports}>
      <Button icon="download" title={text.bill.exportCsv} onClick={() => void saveCsv().catch(sayFailure)}>
        CSV
      </Button>
      <Button icon="download" title={text.bill.exportJson} onClick={() => void saveJson().catch(sayFailure)}>
        JSON
      </Button>
    </div>
  )
}

function save(file: ExportedFile): void {
  saveText(file.name, file.text, file.type)
  useNotices.getState().notify('info', (_, language) => viewMessages(language).bill.exported(file.name))
}

function sayFailure(error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error)
  useNotices.getState().notify('problem', (text) => text.shell.exportFailed(reason))
}
