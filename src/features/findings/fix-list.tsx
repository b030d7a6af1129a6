import { useEffect, useState } from 'react'
import { findFixes } from '../../core/fixes/find-fixes'
import type { Fix } from '../../core/fixes/fix'
import type { Finding } from '../../core/rules/finding'
import { describeDifference } from '../../i18n/describe-difference'
import { describeFix } from '../../i18n/describe-fix'
import { FIXES } from '../../i18n/fixes'
import { applyFix } from '../../state/apply-fix'
import { evaluationOf, useEvaluation } from '../../state/evaluation'
import { HEADLINE } from '../../state/headline'
import { useLanguage } from '../../state/preferences-store'
import { DifferenceList } from '../../ui/difference-list'
import { HoverPreview } from '../../ui/hover-preview'
import css from './fix-list.module.css'

/** What would settle a finding. It is tried out after the list has been drawn, a finding at a time. */
export function FixList({ finding }: { readonly finding: Finding }) {
  const language = useLanguage()
  const evaluation = useEvaluation()
  const [fixes, setFixes] = useState<readonly Fix[]>()
  useEffect(() => {
    const waiting = setTimeout(() => setFixes(findFixes(evaluation, finding, evaluationOf)))
    return () => clearTimeout(waiting)
  }, [evaluation, finding])
  const text = FIXES[language]
  if (!fixes) return <p className={css.waiting}>{text.searching}</p>
  if (fixes.length === 0) return <p className={css.waiting}>{text.none}</p>
  return (
    <div className={css.fixes}>
      <p className={css.title} title={text.lead}>
        {text.title}
      </p>
      <ul>
        {fixes.map((fix) => (
          <li key={JSON.stringify([fix.code, fix.numbers])}>
            <FixButton fix={fix} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Says in a line what it changes, and all of it to whoever points at it. */
function FixButton({ fix }: { readonly fix: Fix }) {
  const language = useLanguage()
  const { catalogue } = useEvaluation()
  const words = describeDifference(fix.difference, catalogue, language, HEADLINE)
  const line = words.rows.slice(0, 3).map(({ name, delta, after }) => `${name}\u00a0${delta || after}`)
  return (
    <HoverPreview preview={<DifferenceList {...words} />}>
      {(handlers) => (
        <button
          type="button"
          className={css.fix}
          onClick={({ currentTarget }) => {
            // The button goes with its finding; keys must still find the sheet.
            currentTarget.closest<HTMLElement>('[role="dialog"]')?.focus()
            applyFix(fix)
          }}
          {...handlers}
        >
          <span className={css.name}>{describeFix(fix, catalogue, language)}</span>
          {line.length > 0 && <span className={css.line}>{line.join(' · ')}</span>}
        </button>
      )}
    </HoverPreview>
  )
}
