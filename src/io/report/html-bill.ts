import { labelOf } from '../../core/design/group-label'
import type { Evaluation } from '../../core/evaluation'
import { formatFixed, formatWhole } from '../../i18n/format'
import { type Language, localise } from '../../i18n/language'
import { TAKEAWAY } from '../../i18n/takeaway-words'
import { viewMessages } from '../../i18n/view-messages'
import { type BillEntry, listBill } from './bill-entries'
import { escapeHtml } from './escape-html'
import { headCell } from './html-table'

/** The multi-level bill as a table that can be searched, each row tied to what it is part of in the drawing. */
export function htmlBill(evaluation: Evaluation, language: Language): string {
  const words = TAKEAWAY[language]
  const { bill } = words
  const columns = [
    { heading: bill.name },
    { heading: bill.category },
    { heading: bill.qty, number: true },
    { heading: bill.total, number: true },
    { heading: bill.drawKw, number: true },
    { heading: bill.massKg, number: true },
    { heading: bill.unitPrice, number: true },
    { heading: bill.price, number: true },
    { heading: bill.grade },
    { heading: bill.source },
  ]
  const entries = listBill(evaluation)
  const { metrics } = evaluation
  const fixed = (value: number | undefined, decimals: number) =>
    value === undefined ? '' : formatFixed(value, language, decimals)
  const totals = [
    `<th scope="row">${escapeHtml(words.total)}</th>`,
    '<td></td><td></td><td></td>',
    ...[
      fixed(metrics['power.systemKw'].amount?.value, 2),
      fixed(metrics['mass.kg'].amount?.value, 1),
      '',
      fixed(metrics['cost.bomUsd'].amount?.value, 0),
    ].map((text) => `<td class="n">${text}</td>`),
    '<td></td><td></td>',
  ].join('')
  return [
    `<table class="bill"><caption>${escapeHtml(words.sheets.bill)}</caption>`,
    `<thead><tr>${columns.map(headCell).join('')}</tr></thead>`,
    `<tbody>\n${entries.map((entry) => rowOf(entry, evaluation, language)).join('\n')}\n</tbody>`,
    `<tfoot><tr>${totals}</tr></tfoot></table>`,
  ].join('\n')
}

function rowOf(entry: BillEntry, evaluation: Evaluation, language: Language): string {
  const { line, cited } = entry
  const { terms, inspector } = viewMessages(language)
  const name = localise(line.part.name, language)
  const place = placeOf(entry, evaluation, language)
  const category = terms.categories[line.part.category]
  const source = cited && evaluation.catalogue.sources.get(cited.source.split(':', 1)[0] ?? '')
  const publisher =
    cited?.grade === 'user' ? inspector.override.mine : (source?.publisher ?? cited?.source ?? '')
  const number = (value: number | undefined, decimals: number) =>
    `<td class="n">${value === undefined ? '' : formatFixed(value, language, decimals)}</td>`
  const search = [name, line.part.id, category, place, line.part.name.en, line.part.name.zh]
    .join(' ')
    .toLowerCase()
  const data = [
    ['level', String(line.depth + 1)],
    ['text', search],
    ['group', line.group ?? ''],
    ['in', entry.placed ?? ''],
  ].map(([key, value]) => ` data-${key}="${escapeHtml(value ?? '')}"`)
  return [
    `<tr tabindex="0"${data.join('')}>`,
    `<th scope="row" class="l${Math.min(2, line.depth + 1)}" style="padding-left:${6 + line.depth * 12}px">`,
    `<span class="dot" style="background:var(--cat-${line.part.category})"></span>${escapeHtml(name)}`,
    (line.depth === 0 || line.role !== undefined) && place !== name
      ? ` <small>${escapeHtml(place)}</small>`
      : '',
    ` <span class="id">${escapeHtml(line.part.id)}</span></th>`,
    `<td>${escapeHtml(category)}</td>`,
    `<td class="n">${formatPieces(line.qty, language)}</td>`,
    `<td class="n">${formatPieces(line.total, language)}</td>`,
    number(entry.drawKw, 2),
    number(entry.massKg, 1),
    number(entry.unitPrice, 2),
    number(entry.price, 0),
    `<td>${cited ? escapeHtml(terms.grades[cited.grade]) : ''}</td>`,
    `<td>${escapeHtml(publisher)}</td>`,
    '</tr>',
  ].join('')
}

function formatPieces(value: number, language: Language): string {
  return Number.isInteger(value) ? formatWhole(value, language) : formatFixed(value, language, 2)
}

function placeOf({ line }: BillEntry, { design, catalogue }: Evaluation, language: Language): string {
  const { terms } = viewMessages(language)
  if (line.role !== undefined) return terms.linkRoles[line.role]
  const group = design.pod.racks.find(({ id }) => id === line.group)
  return group ? localise(labelOf(group, catalogue), language) : terms.branches[line.branch]
}
