import { Fragment, useMemo, useState } from 'react'
import { BILL_CHANGES, type BillChange, type BillRow, compareBills } from '../../core/compare/bill-difference'
import { formatDelta, formatWhole } from '../../i18n/format'
import { useLanguage, useText } from '../../state/preferences-store'
import { Swatch } from '../../ui/badge'
import { ColumnHeads } from '../../ui/column-heads'
import styles from './compare-view.module.css'
import type { ComparedSystem, Comparison } from './compared-systems'
import { PairPicker } from './pair-picker'
import table from './pair-table.module.css'
import { ScrollingTable } from './scrolling-table'
import { useWords } from './use-words'

/** What stands in the one bill and not in the other. */
export default function BillTab({ comparison }: { readonly comparison: Comparison }) {
  const words = useWords()
  const { base, against } = comparison
  const [same, setSame] = useState(false)
  return (
    <>
      <PairPicker comparison={comparison} figure={false}>
        {against && (
          <label className={styles.check}>
            <input type="checkbox" checked={same} onChange={(event) => setSame(event.target.checked)} />
            {words.bill.showSame}
          </label>
        )}
      </PairPicker>
      {base && against ? (
        <BillDifference base={base} against={against} same={same} />
      ) : (
        <p className={styles.one}>{words.pairNeeded}</p>
      )}
    </>
  )
}

interface BillDifferenceProps {
  readonly base: ComparedSystem
  readonly against: ComparedSystem
  readonly same: boolean
}

function BillDifference({ base, against, same }: BillDifferenceProps) {
  const words = useWords().bill
  const language = useLanguage()
  const [from, to] = [base.evaluation, against.evaluation]
  const rows = useMemo(() => compareBills(from, to), [from, to])
  const of = (change: BillChange) => rows.filter((row) => row.change === change)
  const count = (change: BillChange) => formatWhole(of(change).length, language)
  const changes = BILL_CHANGES.filter((change) => (change !== 'same' || same) && of(change).length > 0)
  const usd = rows.reduce((sum, row) => sum + (row.usd ?? 0), 0)
  const heading = (change: BillChange) => {
    if (change === 'only-first') return words.onlyIn(base.name)
    return change === 'only-second' ? words.onlyIn(against.name) : words.changes[change]
  }
  return (
    <div className={styles.sections}>
      <p className={styles.sentence}>
        {rows.every((row) => row.change === 'same')
          ? words.nothing
          : words.summary({
              swapped: count('swapped'),
              'only-first': count('only-first'),
              'only-second': count('only-second'),
              more: count('more'),
              fewer: count('fewer'),
            })}
      </p>
      {changes.length > 0 && (
        <ScrollingTable label={words.table}>
          <ColumnHeads
            numberClass={table.number}
            columns={[
              { label: words.part },
              { label: base.name, numeric: true },
              { label: against.name, numeric: true },
              { label: words.difference, numeric: true },
              { label: words.usd, numeric: true, title: words.usdNote },
            ]}
          />
          {changes.map((change) => (
            <tbody key={change}>
              <tr className={table.heading}>
                <th scope="rowgroup" colSpan={5} title={words.changeNotes[change]}>
                  {heading(change)} · {count(change)}
                </th>
              </tr>
              {of(change).map((row) => (
                <BillDifferenceRow key={(row.to ?? row.from)?.part.id} row={row} />
              ))}
            </tbody>
          ))}
          <tfoot>
            <tr>
              <th scope="row" colSpan={4}>
                {words.sum}
              </th>
              <td className={table.number}>{formatDelta(usd, 'US$', language) || '0'}</td>
            </tr>
          </tfoot>
        </ScrollingTable>
      )}
    </div>
  )
}

function BillDifferenceRow({ row }: { readonly row: BillRow }) {
  const { categories } = useText().terms
  const language = useLanguage()
  const { from, to, pieces, usd, category } = row
  const names = [from, to].flatMap((side) => (side ? [side.part.name[language]] : []))
  const shown = row.change === 'swapped' ? names : names.slice(0, 1)
  const count = (side: BillRow['from']) => (side ? formatWhole(side.pieces, language) : '')
  return (
    <tr className={table.row}>
      <th scope="row" title={categories[category]}>
        <Swatch tone={`cat-${category}`} />{' '}
        {shown.map((name, i) => (
          <Fragment key={name}>
            {i > 0 && <span className={table.muted}> → </span>}
            {name}
          </Fragment>
        ))}
      </th>
      <td className={table.number}>{count(from)}</td>
      <td className={table.number}>{count(to)}</td>
      <td className={table.number}>{formatDelta(pieces, '', language) || '0'}</td>
      <td className={table.number}>{usd === undefined ? '–' : formatDelta(usd, 'US$', language) || '0'}</td>
    </tr>
  )
}
