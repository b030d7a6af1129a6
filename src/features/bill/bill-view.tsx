import { useCallback, useDeferredValue, useEffect, useMemo } from 'react'
import type { Category } from '../../core/catalogue/categories'
import { formatMetric, formatWhole } from '../../i18n/format'
import { useEvaluation } from '../../state/evaluation'
import { designName } from '../../state/part-name'
import { useLanguage } from '../../state/preferences-store'
import { useSelection } from '../../state/selection-store'
import { useView } from '../../state/view-store'
import { useViewText } from '../../state/view-text'
import { EmptyState } from '../../ui/empty-state'
import { FullView } from '../../ui/full-view'
import { COLUMNS } from './bill-columns'
import { BillExport } from './bill-export'
import type { BillRow, RowFilter } from './bill-row'
import { isFiltering } from './bill-row'
import { useBillState } from './bill-store'
import { BillTable } from './bill-table'
import { BillToolbar } from './bill-toolbar'
import { sumBill } from './bill-totals'
import styles from './bill-view.module.css'
import { buildFlatRows } from './flat-rows'
import { buildBillValues } from './line-values'
import { buildTreeRows, keysAbovePart } from './tree-rows'

/** The bill of materials of the design on the table. */
export default function BillView() {
  const evaluation = useEvaluation()
  const text = useViewText()
  const language = useLanguage()
  const { mode, reach, grouped, query, categories, sort, openLevels, toggled, setExpanded } = useBillState()
  const explain = useView((state) => state.explain)
  const part = useSelection((state) => state.part)
  const typed = useDeferredValue(query)

  const values = useMemo(() => buildBillValues(evaluation), [evaluation])
  const context = useMemo(
    () => ({ text, language, values, catalogue: evaluation.catalogue, design: evaluation.design }),
    [text, language, values, evaluation],
  )
  const filter = useMemo<RowFilter>(
    () => ({ text: typed.trim().toLowerCase(), categories }),
    [typed, categories],
  )
  const rows = useMemo(
    () =>
      mode === 'tree'
        ? buildTreeRows({
            values,
            filter,
            reach,
            isExpanded: (key, level) => toggled.get(key) ?? level <= openLevels,
          })
        : buildFlatRows({
            values,
            filter,
            sort,
            grouped,
            language,
            isExpanded: (key, fallback) => toggled.get(key) ?? fallback,
          }),
    [mode, values, filter, reach, sort, grouped, language, openLevels, toggled],
  )
  const expand = useCallback(
    (row: BillRow, expanded: boolean) => setExpanded([row.key], expanded),
    [setExpanded],
  )
  const totals = useMemo(
    () => sumBill(values, filter, mode === 'tree' ? reach : 'own'),
    [values, filter, mode, reach],
  )
  const columns = COLUMNS[mode]

  // A part chosen in the drawing may stand inside closed rows: open the way to it.
  useEffect(() => {
    if (part === undefined || mode !== 'tree') return
    const shut = keysAbovePart(values, part)
    if (shut.length > 0) setExpanded(shut, true)
  }, [part, mode, values, setExpanded])

  const everything = sumBill(values, NO_FILTER, 'own')
  const coverage = evaluation.metrics['cost.coverage'].amount
  const name = designName(evaluation.design, language)
  return (
    <FullView
      title={text.bill.title}
      lead={
        <>
          <span>{name}</span>
          <span>
            {text.bill.summary({
              lines: formatWhole(everything.lines, language),
              parts: formatWhole(everything.parts, language),
              pieces: formatWhole(everything.pieces, language),
            })}
          </span>
          {coverage ? (
            <button
              type="button"
              className={styles.coverage}
              title={text.bill.coverageWhy}
              onClick={() => explain('cost.coverage')}
            >
              {text.bill.coverage(formatMetric('cost.coverage', coverage, language))}
            </button>
          ) : null}
        </>
      }
      actions={<BillExport rows={rows} columns={columns} context={context} evaluation={evaluation} />}
    >
      <BillToolbar
        text={text}
        language={language}
        partsByCategory={useMemo(() => countParts(values), [values])}
        deepest={useMemo(() => Math.max(0, ...values.lines.map(({ line }) => line.depth + 1)), [values])}
      />
      {rows.length > 0 ? (
        <BillTable
          rows={rows}
          columns={columns}
          context={context}
          totals={totals}
          filtering={isFiltering(filter)}
          expand={expand}
        />
      ) : (
        <EmptyState title={isFiltering(filter) ? text.bill.nothingMatches : text.bill.empty} />
      )}
      <p className={styles.keys}>{text.bill.keys}</p>
    </FullView>
  )
}

const NO_FILTER: RowFilter = { text: '', categories: new Set() }

function countParts(values: ReturnType<typeof buildBillValues>): ReadonlyMap<Category, number> {
  const seen = new Set<string>()
  const counts = new Map<Category, number>()
  for (const { line } of values.lines) {
    if (seen.has(line.part.id)) continue
    seen.add(line.part.id)
    counts.set(line.part.category, (counts.get(line.part.category) ?? 0) + 1)
  }
  return counts
}
