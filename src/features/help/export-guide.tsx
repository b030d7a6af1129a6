import { EXPORT_HELP } from '../../i18n/export-help'
import { useGuide } from '../../state/guide-store'
import { useLanguage, useText } from '../../state/preferences-store'
import { SideSheet } from '../../ui/side-sheet'
import css from './export-guide.module.css'

type Item = keyof (typeof EXPORT_HELP)['en']['items']

/** How the command line makes each, where it does. */
const COMMANDS: Readonly<Partial<Record<Item, string>>> = {
  billXlsx: 'bom … --format xlsx --out F',
  billCsv: 'bom …',
  billJson: 'bom … --format json',
  billMarkdown: 'bom … --format md',
  report: 'report … --html',
  drawingSvg: 'bom … --format svg [--row itKw]',
  drawingPng: 'bom … --format png --out F',
  netbox: 'bom … --format netbox --out F',
  types: 'netbox … --into … --out F',
}

/** What each file is for, what is in it, and how to get it without the page. */
export function ExportGuide() {
  const text = useText()
  const language = useLanguage()
  const close = useGuide((state) => state.close)
  const words = EXPORT_HELP[language]
  const labels: Readonly<Record<string, string>> = {
    ...text.shell.exportItems,
    copyLink: text.share.copyLink,
    types: text.shell.importTypes,
  }
  return (
    <SideSheet title={text.shell.exportHelp} closeLabel={text.shell.close} onClose={close}>
      <p className={css.lead}>{words.lead}</p>
      {/* Takes focus because it scrolls and holds nothing else that keys could reach. */}
      <dl className={css.files} tabIndex={0} aria-label={text.shell.exportHelp}>
        {(Object.keys(words.items) as Item[]).map((id) => {
          const command = COMMANDS[id]
          return (
            <div key={id} className={css.file}>
              <dt>{labels[id]}</dt>
              <dd className={css.short}>{words.items[id].short}</dd>
              <dd>{words.items[id].long}</dd>
              {command && (
                <dd>
                  <code className={css.command}>{words.command(command)}</code>
                </dd>
              )}
            </div>
          )
        })}
      </dl>
    </SideSheet>
  )
}
