import { describeStep } from '../state/describe-step'
import { useDesign } from '../state/design-store'
import { useLanguage, useText } from '../state/preferences-store'
import { Button, IconButton } from '../ui/button'
import { formatKeys } from '../ui/format-keys'
import type { Action } from './actions/action'
import { redoAction, undoAction } from './actions/edit-actions'
import { keysAction, paletteAction } from './actions/help-actions'
import { DesignName } from './design-name'
import { ExportMenu } from './export-menu'
import { HistoryMenu } from './history-menu'
import { SettingsMenu } from './settings-menu'
import css from './top-bar.module.css'
import { ViewTabs } from './view-tabs'

export function TopBar() {
  const messages = useText()
  const text = messages.shell
  const language = useLanguage()
  const { design, past, future } = useDesign()
  const { needs } = messages.palette
  const last = past.at(-1)
  const next = future[0]
  const undone =
    last && describeStep({ label: last.label, before: last.state, after: design }, messages, language)
  const redone =
    next && describeStep({ label: next.label, before: design, after: next.state }, messages, language)
  const withKeys = ({ label, keys = [] }: Action) =>
    [label(messages), ...(keys[0] ? [`(${formatKeys(keys[0]).join('+')})`] : [])].join(' ')
  return (
    <header className={css.bar}>
      <p className={css.mark}>
        <svg width="18" height="18" viewBox="0 0 32 32" aria-hidden="true">
          <rect x="5" y="2" width="22" height="28" rx="3" className={css.markFrame} />
          <rect x="9" y="6" width="14" height="4" rx="1" className={css.markTray} />
          <rect x="9" y="12" width="14" height="4" rx="1" className={css.markTray} />
          <rect x="9" y="18" width="14" height="3" rx="1" className={css.markSwitch} />
          <rect x="9" y="23" width="14" height="3" rx="1" className={css.markPower} />
        </svg>
        <span className={css.product}>{text.product}</span>
      </p>
      <DesignName />
      <ViewTabs />
      <div className={css.tools}>
        <Button
          variant="quiet"
          icon="search"
          aria-label={withKeys(paletteAction)}
          title={withKeys(paletteAction)}
          onClick={paletteAction.perform}
        >
          <span className={css.word}>{text.search}</span>
        </Button>
        <IconButton
          icon="undo"
          label={undone ? text.undoOf(undone) : text.undo}
          disabled={!last}
          {...(!last && { title: `${text.undo}: ${needs.undo}` })}
          onClick={undoAction.perform}
        />
        <IconButton
          icon="redo"
          label={redone ? text.redoOf(redone) : text.redo}
          disabled={!next}
          {...(!next && { title: `${text.redo}: ${needs.redo}` })}
          onClick={redoAction.perform}
        />
        <HistoryMenu />
        <ExportMenu />
        <SettingsMenu />
        <IconButton
          className={css.keys}
          icon="help"
          label={withKeys(keysAction)}
          onClick={keysAction.perform}
        />
      </div>
    </header>
  )
}
