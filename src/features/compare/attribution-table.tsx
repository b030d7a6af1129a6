import { Fragment } from 'react'
import type { Attribution } from '../../core/compare/attribute'
import type { AttributedPart } from '../../core/compare/attributed-part'
import {
  footedUnit,
  formatDifference,
  formatDifferenceRange,
  groupName,
} from '../../i18n/describe-attribution'
import { formatAmount, formatPercent } from '../../i18n/format'
import type { Language } from '../../i18n/language'
import { useLanguage } from '../../state/preferences-store'
import { Swatch } from '../../ui/badge'
import { Icon } from '../../ui/icon'
import type { ComparedSystem } from './compared-systems'
import { groupTone } from './group-tone'
import styles from './pair-table.module.css'
import { ScrollingTable } from './scrolling-table'
import { useWords } from './use-words'

interface AttributionTableProps {
  readonly attribution: Attribution
  readonly base: ComparedSystem
  readonly against: ComparedSystem
  /** Groups whose parts are shown. */
  readonly open: ReadonlySet<string>
  readonly onToggle: (group: string) => void
}

/** Every category and part of a difference; they sum to it. */
export function AttributionTable({ attribution, base, against, open, onToggle }: AttributionTableProps) {
  const words = useWords()
  const language = useLanguage()
  const { metric, footing, groups, difference } = attribution
  const unit = footedUnit(metric, footing)
  // A quotient has no shares of its own in either design.
  const shares = groups.every(({ from }) => from !== undefined)
  const amount = (value: number | undefined) =>
    value === undefined ? '' : formatAmount(value, unit, language)
  const numbers = ({ from, to, difference: own }: Omit<AttributedPart, 'part' | 'group'>) => (
    <>
      {shares && (
        <>
          <td className={styles.number}>{amount(from)}</td>
          <td className={styles.number}>{amount(to)}</td>
        </>
      )}
      <td
        className={styles.number}
        title={own.low === own.high ? undefined : formatDifferenceRange(own, metric, footing, language)}
      >
        {formatDifference(own.value, metric, footing, language)}
      </td>
      <td className={styles.number}>{shareOf(own.value, difference.value, language)}</td>
    </>
  )
  return (
    <ScrollingTable label={words.difference.table}>
      <thead>
        <tr>
          <th scope="col">{words.difference.columns.name}</th>
          {shares && (
            <>
              <th scope="col" className={styles.number}>
                {base.name}
              </th>
              <th scope="col" className={styles.number}>
                {against.name}
              </th>
            </>
          )}
          <th scope="col" className={styles.number}>
            {words.difference.columns.difference}
          </th>
          <th scope="col" className={styles.number}>
            {words.difference.columns.share}
          </th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => {
          const name = groupName(group.group, language)
          const shown = open.has(group.group)
          return (
            <Fragment key={group.group}>
              <tr className={styles.row}>
                <th scope="row">
                  <button
                    type="button"
                    className={styles.fold}
                    aria-expanded={shown}
                    title={words.difference.showParts(name)}
                    onClick={() => onToggle(group.group)}
                  >
                    <Icon name={shown ? 'chevronDown' : 'chevronRight'} size={12} />
                    <Swatch tone={groupTone(group.group)} />
                    {name}
                  </button>
                </th>
                {numbers(group)}
              </tr>
              {shown &&
                group.parts.map((part) => (
                  <tr key={part.part} className={styles.part}>
                    <th scope="row">{partName(part.part, [against, base], language)}</th>
                    {numbers(part)}
                  </tr>
                ))}
            </Fragment>
          )
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.difference.sum}</th>
          {numbers({ from: attribution.from.value, to: attribution.to.value, difference })}
        </tr>
      </tfoot>
    </ScrollingTable>
  )
}

/** To a tenth of a per cent; nothing where it is less. */
function shareOf(value: number, whole: number, language: Language): string {
  const share = Math.round((value / whole) * 1000) / 1000
  return Number.isFinite(share) && share !== 0 ? formatPercent(share, language) : ''
}

function partName(id: string, systems: readonly ComparedSystem[], language: Language): string {
  const part = systems.map(({ evaluation }) => evaluation.catalogue.parts.get(id)).find(Boolean)
  return part?.name[language] ?? id
}
