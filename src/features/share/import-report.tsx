import { formatWhole } from '../../i18n/format'
import { TAKEAWAY } from '../../i18n/takeaway-words'
import { describeFile, sumOfImport } from '../../io/netbox/describe-import'
import type { FileOutcome, NetboxImport } from '../../io/netbox/read-netbox'
import { useLanguage, useText } from '../../state/preferences-store'
import { Button } from '../../ui/button'
import { Icon, type IconName } from '../../ui/icon'
import { ModalDialog } from '../../ui/modal-dialog'
import css from './import-report.module.css'
import { useShare } from './share-store'

/** More files than these are not listed one by one: nobody reads on, and the design shows its parts. */
const LISTED = 200

/** What became of each file of an import: left out, mended, taken, in this order. */
export function ImportReport({ imported }: { readonly imported: NetboxImport }) {
  const text = useText()
  const language = useLanguage()
  const close = useShare((state) => state.close)
  const words = TAKEAWAY[language].netbox
  const files = [...imported.files].sort((a, b) => urgency(a) - urgency(b))
  const rest = files.length - LISTED
  return (
    <ModalDialog
      title={words.title}
      onClose={close}
      actions={
        <Button variant="primary" onClick={close}>
          {text.shell.close}
        </Button>
      }
    >
      <p className={css.sum}>{sumOfImport(imported, language)}</p>
      <ul className={css.files}>
        {files.slice(0, LISTED).map((file, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and two archives may hold files of one name
          <li key={i} className={css.file}>
            <span className={css.name}>{file.name}</span>
            {describeFile(file, language).map(({ kind, line }) => (
              <span key={line} className={css.line} data-kind={kind}>
                <Icon name={ICONS[kind]} size={14} />
                {line}
              </span>
            ))}
          </li>
        ))}
      </ul>
      {rest > 0 && <p>{words.more(formatWhole(rest, language))}</p>}
    </ModalDialog>
  )
}

const ICONS: Readonly<Record<'taken' | 'mended' | 'fault', IconName>> = {
  taken: 'plus',
  mended: 'info',
  fault: 'warning',
}

function urgency({ fault, mends }: FileOutcome): number {
  if (fault) return 0
  return mends.length > 0 ? 1 : 2
}
