import { describeFinding } from '../../i18n/describe-finding'
import { listSources } from '../list-sources'
import { buildPlans } from './fabric-plan'
import type { Layout } from './layout'
import { buildParts, partHeadings, type TableId } from './part-tables'
import { buildCoolingRacks, buildPowerRacks } from './rack-tables'
import type { SheetCell, SheetDraft } from './sheet'
import { headRows } from './sheet-head'

/** Racks as they draw, stand on the floor and are fed; below them what draws, by part. */
export function buildPowerSheet(layout: Layout): SheetDraft {
  const [head = [], ...racks] = buildPowerRacks(layout)
  return withParts(layout, 'power', 'power', [head, ...racks])
}

export function buildCoolingSheet(layout: Layout): SheetDraft {
  const [head = [], ...racks] = buildCoolingRacks(layout)
  return withParts(layout, 'cooling', 'cooling', [head, ...racks])
}

/** The plan of each network, and the pieces of all of them. */
export function buildLinksSheet(layout: Layout): SheetDraft {
  const top = headRows(layout, layout.words.sheets.links, layout.words.notes.links, []).slice(0, 3)
  const table = tableOf(layout, 'links')
  return draft(
    layout,
    'links',
    [...top, [{ value: layout.words.planned, look: 'head' }], ...buildPlans(layout), ...table],
    3,
  )
}

export function buildBoardsSheet(layout: Layout): SheetDraft {
  return plain(layout, 'boards')
}

export function buildComputeSheet(layout: Layout): SheetDraft {
  return plain(layout, 'compute')
}

function plain(layout: Layout, id: 'boards' | 'compute'): SheetDraft {
  const top = headRows(layout, layout.words.sheets[id], layout.words.notes[id], []).slice(0, 3)
  return draft(layout, id, [...top, ...tableOf(layout, id)], 4)
}

function withParts(
  layout: Layout,
  sheet: 'power' | 'cooling',
  table: TableId,
  racks: readonly SheetCell[][],
): SheetDraft {
  const top = headRows(layout, layout.words.sheets[sheet], layout.words.notes[sheet], []).slice(0, 3)
  return draft(layout, sheet, [...top, ...racks, [], ...tableOf(layout, table)], 3)
}

function tableOf(layout: Layout, id: TableId): SheetCell[][] {
  return [
    partHeadings(layout, id).map((value): SheetCell => ({ value, look: 'head' })),
    ...buildParts(layout, id),
  ]
}

function draft(
  layout: Layout,
  id: keyof Layout['sheets'],
  rows: SheetCell[][],
  headRows: number,
): SheetDraft {
  const width = Math.max(...rows.map((row) => row.length))
  return { name: layout.words.sheets[id], columns: Array.from({ length: width }, () => ({})), rows, headRows }
}

/** What the design should be told, worst first. */
export function buildFindingsSheet(layout: Layout): SheetDraft {
  const { words, evaluation, language } = layout
  const { severity, title, detail, where, code } = words.findingColumns
  const head = headRows(layout, words.sheets.findings, words.notes.findings, [
    severity,
    title,
    detail,
    where,
    code,
  ])
  const rows = evaluation.findings.map((finding): SheetCell[] => {
    const said = describeFinding(finding, evaluation.catalogue, language)
    const place = [finding.where.group, finding.where.placement, finding.where.part, finding.where.link]
    return [
      { value: words.severities[finding.severity] },
      { value: said.title, wrap: true },
      { value: said.detail, wrap: true },
      { value: place.filter(Boolean).join('/') },
      { value: finding.code },
    ]
  })
  const none: SheetCell[][] = rows.length === 0 ? [[{ value: layout.text.exports.report.noFindings }]] : rows
  return {
    name: words.sheets.findings,
    columns: [{}, { width: 40 }, { width: 80 }, {}, {}],
    rows: [...head, ...none],
    headRows: head.length,
  }
}

/** Every document that a value of the bill cites. */
export function buildSourcesSheet(layout: Layout): SheetDraft {
  const { words, text, evaluation } = layout
  const columns = text.exports.sourceColumns
  const headings = [
    columns.id,
    columns.title,
    columns.publisher,
    columns.date,
    words.trust,
    words.values,
    columns.address,
  ]
  const head = headRows(layout, words.sheets.sources, words.notes.sources, headings)
  const rows = listSources(evaluation).map(({ source, values }): SheetCell[] => [
    { value: source.id },
    { value: source.title, wrap: true },
    { value: source.publisher },
    { value: source.date },
    { value: text.terms.trust[source.trust] },
    { value: values, format: '#,##0' },
    { value: source.address, ...(/^https?:\/\/\S+$/.test(source.address) ? { href: source.address } : {}) },
  ])
  return {
    name: words.sheets.sources,
    columns: headings.map((_, i) =>
      i === 1 ? { width: 60 } : i === headings.length - 1 ? { width: 60 } : {},
    ),
    rows: [...head, ...rows],
    headRows: head.length,
  }
}
