import { formatDelta, metricUnit } from '../i18n/format'
import { describeChange } from '../state/change-label'
import { evaluationBefore } from '../state/commands'
import { useDesign } from '../state/design-store'
import { useEvaluation } from '../state/evaluation'
import { HEADLINE } from '../state/headline'
import { designName } from '../state/part-name'
import { useLanguage, useText } from '../state/preferences-store'
import css from './announcer.module.css'

/** Says what the latest edit did to the totals, for those who do not see the strip. */
export function Announcer() {
  const text = useText()
  const language = useLanguage()
  const { metrics, design } = useEvaluation()
  const change = useDesign((state) => state.lastChange)
  return (
    <p className={css.hidden} role="status" aria-live="polite">
      {say()}
    </p>
  )

  function say(): string {
    if (!change) return ''
    if (change.kind === 'open') return text.shell.announce.opened(designName(design, language))
    const before = evaluationBefore(change)
    const differences = HEADLINE.flatMap((id) => {
      const now = metrics[id].amount?.value
      const then = before?.metrics[id].amount?.value
      const delta =
        now === undefined || then === undefined ? '' : formatDelta(now - then, metricUnit(id), language)
      return delta === '' ? [] : [`${text.metrics[id].short} ${delta}`]
    })
    const label = describeChange(change.label, text)
    const done =
      change.kind === 'undo'
        ? text.shell.undoOf(label)
        : change.kind === 'redo'
          ? text.shell.redoOf(label)
          : label
    return text.shell.totals.changed(done, differences.join(language === 'zh' ? '，' : ', '))
  }
}
