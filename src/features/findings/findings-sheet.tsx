import { findGroup } from '../../core/design/edits'
import type { Finding, Severity } from '../../core/rules/finding'
import { describeFinding } from '../../i18n/describe-finding'
import { useEvaluation } from '../../state/evaluation'
import { groupName, partName } from '../../state/part-name'
import { useLanguage, useText } from '../../state/preferences-store'
import { useView } from '../../state/view-store'
import { classNames } from '../../ui/class-names'
import { EmptyState } from '../../ui/empty-state'
import { Icon } from '../../ui/icon'
import { SideSheet } from '../../ui/side-sheet'
import css from './findings-sheet.module.css'
import { FixList } from './fix-list'
import { goToFinding } from './go-to-finding'

const ORDER: readonly Severity[] = ['error', 'warning', 'info']

/** Everything the rules have to say, worst first; each leads to its place. */
export function FindingsSheet() {
  const text = useText()
  const { findings } = useEvaluation()
  const showFindings = useView((state) => state.showFindings)
  const sorted = [...findings].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))
  return (
    <SideSheet
      title={text.shell.findings.title}
      closeLabel={text.shell.close}
      onClose={() => showFindings(false)}
    >
      {findings.length === 0 ? (
        <EmptyState title={text.shell.findings.none}>
          <p>{text.shell.findings.noneLead}</p>
        </EmptyState>
      ) : (
        <ul>
          {sorted.map((finding) => (
            <li key={JSON.stringify([finding.code, finding.where, finding.numbers])} className={css.item}>
              <FindingRow finding={finding} />
              <FixList finding={finding} />
            </li>
          ))}
        </ul>
      )}
    </SideSheet>
  )
}

function FindingRow({ finding }: { readonly finding: Finding }) {
  const text = useText()
  const language = useLanguage()
  const { design, catalogue } = useEvaluation()
  const said = describeFinding(finding, catalogue, language)
  const { group: groupId, part } = finding.where
  const group = groupId === undefined ? undefined : findGroup(design, groupId)
  const place = [
    ...(group && design.pod.racks.length > 1 ? [groupName(group, catalogue, language)] : []),
    ...(part ? [partName(catalogue, part, language)] : []),
  ].join(' · ')
  return (
    <button
      type="button"
      className={css.row}
      title={text.shell.findings.go}
      onClick={() => goToFinding(finding)}
    >
      <span className={classNames(css.severity, css[finding.severity])}>
        <Icon name={finding.severity} />
        {text.shell.findings.severity[finding.severity]}
      </span>
      <strong className={css.title}>{said.title}</strong>
      <span className={css.sentence}>{said.detail}</span>
      {place && <span className={css.place}>{place}</span>}
    </button>
  )
}
