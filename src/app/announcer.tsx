import type { Finding } from '../core/rules/finding'
import { describeFinding } from '../i18n/describe-finding'
import { formatDelta, metricUnit } from '../i18n/format'
import { describeStep } from '../state/describe-step'
import { useDesign } from '../state/design-store'
import { useEvaluation } from '../state/evaluation'
import { HEADLINE } from '../state/headline'
import { useLatestDifference } from '../state/latest-difference'
import { designName } from '../state/part-name'
import { useLanguage, useText } from '../state/preferences-store'
import css from './announcer.module.css'

/** Says what the latest edit did to the totals, for those who do not see the strip. */
export function Announcer() {
  const text = useText()
  const language = useLanguage()
  const { design, catalogue } = useEvaluation()
  const difference = useLatestDifference()
  const change = useDesign((state) => state.lastChange)
  return (
    <p className={css.hidden} role="status" aria-live="polite">
      {say()}
    </p>
  )

  function say(): string {
    if (!change) return ''
    if (change.kind === 'open') return text.shell.announce.opened(designName(design, language))
    const moved = HEADLINE.flatMap((id) => {
      const { before, after } = difference?.metrics.find((metric) => metric.id === id) ?? {}
      const delta =
        before?.amount && after?.amount
          ? formatDelta(after.amount.value - before.amount.value, metricUnit(id), language)
          : ''
      return delta === '' ? [] : [`${text.metrics[id].short} ${delta}`]
    })
    const titleOf = (finding: Finding) => describeFinding(finding, catalogue, language).title
    const differences = [
      ...(difference?.appeared.map((finding) => text.preview.comes(titleOf(finding))) ?? []),
      ...(difference?.gone.map((finding) => text.preview.goes(titleOf(finding))) ?? []),
      ...moved,
    ]
    const { steps = 1 } = change
    const label =
      steps > 1
        ? text.shell.history.several(steps)
        : describeStep({ label: change.label, before: change.before, after: design }, text, language)
    const done =
      change.kind === 'undo'
        ? text.shell.undoOf(label)
        : change.kind === 'redo'
          ? text.shell.redoOf(label)
          : label
    return text.shell.totals.changed(done, differences.join(language === 'zh' ? '，' : ', '))
  }
}
