import type { Finding } from '../../core/rules/finding'
import { describeFinding } from '../../i18n/describe-finding'
import { formatDelta } from '../../i18n/format'
import { useEvaluation } from '../../state/evaluation'
import { useLatestDifference } from '../../state/latest-difference'
import { useLanguage, useText } from '../../state/preferences-store'
import { useView } from '../../state/view-store'
import { classNames } from '../../ui/class-names'
import { Icon } from '../../ui/icon'
import { countSeverities } from './count-severities'
import css from './findings-button.module.css'

/** How many findings there are, how bad the worst is, and which the latest edit brought or settled; opens the list. */
export function FindingsButton() {
  const text = useText()
  const language = useLanguage()
  const { findings, catalogue } = useEvaluation()
  const difference = useLatestDifference()
  const showFindings = useView((state) => state.showFindings)
  const { error, warning, info } = countSeverities(findings)
  const worst = error > 0 ? 'error' : warning > 0 ? 'warning' : info > 0 ? 'info' : 'none'
  const tally =
    findings.length > 0 ? text.shell.findings.tally(error, warning, info) : text.shell.findings.none
  const label = findings.length > 0 ? text.shell.findings.count(findings.length) : tally
  const titleOf = (finding: Finding) => describeFinding(finding, catalogue, language).title
  const { appeared = [], gone = [] } = difference ?? {}
  const changes = [
    ...appeared.map((finding) => text.preview.comes(titleOf(finding))),
    ...gone.map((finding) => text.preview.goes(titleOf(finding))),
  ]
  const balance = formatDelta(appeared.length - gone.length, '', language)
  return (
    <button
      type="button"
      className={classNames(css.button, css[worst])}
      title={[tally, ...changes].join('\n')}
      aria-haspopup="dialog"
      onClick={() => showFindings(true)}
    >
      <Icon name={worst === 'none' ? 'check' : worst} />
      <span className={css.words}>
        <span>{label}</span>
        {changes[0] && (
          <span className={css.change}>
            {changes.length > 1 ? text.shell.findings.andMore(changes[0], changes.length - 1) : changes[0]}
          </span>
        )}
      </span>
      {/* Narrow windows show the number alone; what is spoken stays whole. */}
      <span className={css.short}>
        <span className={css.spoken}>{label}</span>
        <span aria-hidden="true">{findings.length}</span>
        {changes.length > 0 && <span className={css.balance}>{balance}</span>}
      </span>
    </button>
  )
}
