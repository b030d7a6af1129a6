import { useEvaluation } from '../../state/evaluation'
import { useText } from '../../state/preferences-store'
import { useView } from '../../state/view-store'
import { classNames } from '../../ui/class-names'
import { Icon } from '../../ui/icon'
import { countSeverities } from './count-severities'
import css from './findings-button.module.css'

/** How many findings there are and how bad the worst is; opens the list. */
export function FindingsButton() {
  const text = useText()
  const { findings } = useEvaluation()
  const showFindings = useView((state) => state.showFindings)
  const { error, warning, info } = countSeverities(findings)
  const worst = error > 0 ? 'error' : warning > 0 ? 'warning' : info > 0 ? 'info' : 'none'
  const tally =
    findings.length > 0 ? text.shell.findings.tally(error, warning, info) : text.shell.findings.none
  const label = findings.length > 0 ? text.shell.findings.count(findings.length) : tally
  return (
    <button
      type="button"
      className={classNames(css.button, css[worst])}
      title={tally}
      // Narrow windows show the number alone, and a spoken name must hold what is seen.
      aria-label={findings.length > 0 ? label : `${label} (0)`}
      aria-haspopup="dialog"
      onClick={() => showFindings(true)}
    >
      <Icon name={worst === 'none' ? 'check' : worst} />
      <span className={css.words}>{label}</span>
      <span className={css.short}>{findings.length}</span>
    </button>
  )
}
