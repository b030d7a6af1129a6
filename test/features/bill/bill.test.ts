import { describe, expect, test } from 'vitest'
import { evaluate } from '../../../src/core/evaluate'
import type { BillRow, RowFilter } from '../../../src/features/bill/bill-row'
import { sumBill } from '../../../src/features/bill/bill-totals'
import { buildFlatRows, type SortKey } from '../../../src/features/bill/flat-rows'
import { buildBillValues, MEASURE_METRIC, type Measure } from '../../../src/features/bill/line-values'
import { buildTreeRows, keysAbovePart } from '../../../src/features/bill/tree-rows'
import { loadPresets } from '../../presets'

const { catalogue, systems } = loadPresets()
const evaluations = [...systems].map(([id, design]) => ({ id, evaluation: evaluate(design, catalogue) }))
const gb300 = evaluations.find(({ id }) => id === 'gb300-nvl72')?.evaluation
if (!gb300) throw new Error('gb300-nvl72 is not among the presets')
const values = buildBillValues(gb300)

const EVERYTHING: RowFilter = { text: '', categories: new Set() }
const MEASURES: readonly Measure[] = ['power', 'mass', 'price']

function tree(filter: RowFilter = EVERYTHING, open = true): BillRow[] {
  return buildTreeRows({ values, filter, reach: 'whole', isExpanded: () => open })
}

function flat(by: SortKey, descending: boolean, grouped = false, filter = EVERYTHING): BillRow[] {
  return buildFlatRows({
    values,
    filter,
    sort: { by, descending },
    grouped,
    language: 'en',
    isExpanded: (_, fallback) => fallback,
  })
}

describe.each(evaluations)('the bill of $id', ({ evaluation }) => {
  const own = buildBillValues(evaluation)

  test.each(MEASURES)('adds up to the metric: %s', (measure) => {
    const metric = evaluation.metrics[MEASURE_METRIC[measure]].amount
    const total = sumBill(own, EVERYTHING, 'own').amounts[measure]
    expect(total?.value).toBeGreaterThan(0)
    expect(total?.value).toBeCloseTo(metric?.value ?? Number.NaN, 6)
    expect(total?.high).toBeCloseTo(metric?.high ?? Number.NaN, 6)
  })

  test('gives the same whole from its roots as from all its lines', () => {
    for (const measure of MEASURES) {
      const roots = own.roots.reduce((sum, at) => sum + (own.lines[at]?.[measure].whole?.value ?? 0), 0)
      const total = sumBill(own, EVERYTHING, 'own').amounts[measure]?.value ?? 0
      expect(roots + own.offBill[measure].value).toBeCloseTo(total, 6)
    }
  })
})

describe('the tree', () => {
  test('shows every line once when all levels are open, parents before what they contain', () => {
    const rows = tree()
    expect(rows).toHaveLength(gb300.bill.lines.length)
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
    rows.forEach((row, at) => {
      if (row.level === 1) return
      const above = rows.slice(0, at).findLast((other) => other.level < row.level)
      expect(above?.level).toBe(row.level - 1)
      expect(row.line?.parent).toBe(above?.line?.index)
    })
  })

  test('shows the roots alone when everything is closed', () => {
    expect(tree(EVERYTHING, false).map(({ level }) => level)).toEqual(values.roots.map(() => 1))
  })

  test('opens the way to what a filter finds and hides the rest', () => {
    const rows = tree({ text: '', categories: new Set(['accelerator']) }, false)
    const found = rows.filter(({ category }) => category === 'accelerator')
    expect(found.reduce((n, { total }) => n + total, 0)).toBe(72)
    expect(rows.every((row) => row.category === 'accelerator' || row.expanded)).toBe(true)
  })

  test('finds a part by its Chinese name whatever language the page is in', () => {
    const part = values.lines.find(({ line }) => line.part.category === 'compute-tray')?.line.part
    const rows = tree({ text: (part?.name.zh ?? '').toLowerCase(), categories: new Set() }, false)
    expect(rows.some((row) => row.part?.id === part?.id)).toBe(true)
  })

  test('names the rows to open for a part deep inside', () => {
    const accelerator = values.lines.find(({ line }) => line.part.category === 'accelerator')?.line
    const keys = keysAbovePart(values, accelerator?.part.id ?? '')
    expect(keys).toHaveLength(accelerator?.depth ?? 0)
    const opened = buildTreeRows({
      values,
      filter: EVERYTHING,
      reach: 'own',
      isExpanded: (key) => keys.includes(key),
    })
    expect(opened.some((row) => row.part?.id === accelerator?.part.id)).toBe(true)
  })
})

describe('the parts list', () => {
  test('has one row a distinct part and loses no piece', () => {
    const rows = flat('name', false)
    expect(rows).toHaveLength(new Set(gb300.bill.lines.map(({ part }) => part.id)).size)
    const pieces = gb300.bill.lines.reduce((n, { total }) => n + total, 0)
    expect(rows.reduce((n, { total }) => n + total, 0)).toBe(pieces)
  })

  test.each([true, false])('keeps what is not known at the end, descending: %s', (descending) => {
    const prices = flat('price', descending).map((row) => row.figures.price.total?.value)
    const known = prices.filter((price) => price !== undefined)
    expect(known.length).toBeGreaterThan(0)
    expect(prices.slice(0, known.length)).toEqual(known)
    expect(known).toEqual([...known].sort((a, b) => (descending ? b - a : a - b)))
  })

  test('under category headings still adds up', () => {
    const rows = flat('price', true, true)
    const headings = rows.filter(({ kind }) => kind === 'category')
    const total = sumBill(values, EVERYTHING, 'own').amounts.price?.value ?? 0
    const sum = headings.reduce((n, row) => n + (row.figures.price.total?.value ?? 0), 0)
    expect(sum + values.offBill.price.value).toBeCloseTo(total, 6)
    expect(headings.reduce((n, { uses }) => n + uses, 0)).toBe(rows.length - headings.length)
  })

  test('opened, a part lists every place it is used at, and the places hold all its pieces', () => {
    const rows = buildFlatRows({
      values,
      filter: { text: '', categories: new Set(['quick-disconnect']) },
      sort: { by: 'name', descending: false },
      grouped: false,
      language: 'en',
      isExpanded: () => true,
    })
    for (const part of rows.filter(({ kind }) => kind === 'part')) {
      const places = rows.filter(({ kind, part: of }) => kind === 'use' && of?.id === part.part?.id)
      expect(places).toHaveLength(part.uses)
      expect(places.reduce((n, { total }) => n + total, 0)).toBe(part.total)
    }
    expect(rows.some(({ kind }) => kind === 'use')).toBe(true)
  })
})

test('a filtered total with contents does not count a part inside a part twice', () => {
  const wanted: RowFilter = { text: '', categories: new Set(['compute-tray', 'accelerator']) }
  const trays: RowFilter = { text: '', categories: new Set(['compute-tray']) }
  const both = sumBill(values, wanted, 'whole').amounts.power?.value
  expect(both).toBeGreaterThan(0)
  expect(both).toBeCloseTo(sumBill(values, trays, 'whole').amounts.power?.value ?? Number.NaN, 9)
})
