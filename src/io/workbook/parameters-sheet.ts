import { factNumber, factText } from '../../core/catalogue/resolve'
import type { Layout } from './layout'
import type { Parameter } from './parameters'
import { FORMATS, type SheetCell, type SheetDraft } from './sheet'
import { headRows } from './sheet-head'

/** Every figure that totals follow from, with its evidence; what may be changed stands on a ground of its own. */
export function buildParametersSheet(layout: Layout): SheetDraft {
  const { words, text } = layout
  const columns = words.parameterColumns
  const headings = [
    columns.where,
    columns.id,
    columns.what,
    columns.value,
    columns.unit,
    columns.low,
    columns.high,
    columns.grade,
    columns.source,
    columns.at,
  ]
  const head = headRows(layout, words.sheets.assumptions, words.notes.assumptions, headings)
  const rows = layout.parameters.map((parameter): SheetCell[] => {
    const { where, id, what, unit, low, high, grade, source, at } = parameter
    return [
      { value: where },
      { value: id },
      { value: what },
      valueCell(layout, parameter),
      { value: unit === '1' ? '' : unit },
      { value: low, format: formatOf(low) },
      { value: high, format: formatOf(high) },
      { value: grade && text.terms.grades[grade] },
      { value: source },
      { value: at, wrap: true },
    ]
  })
  return {
    name: words.sheets.assumptions,
    columns: headings.map((_, i) => (i === headings.length - 1 ? { width: 70 } : {})),
    rows: [...head, ...rows],
    headRows: head.length,
  }
}

function valueCell(layout: Layout, { value, kind, id }: Parameter): SheetCell {
  const format = formatOf(typeof value === 'number' ? value : undefined)
  const formula = kind === 'modelled' ? boardPrice(layout, id) : undefined
  if (formula !== undefined) return { value, formula, format: FORMATS.figure }
  return { value, format, ...(kind === 'live' ? { look: 'input' as const } : {}) }
}

function formatOf(value: number | undefined): string {
  if (value === undefined || Number.isInteger(value)) return FORMATS.pieces
  return Math.abs(value) < 10 ? '#,##0.######' : '#,##0.00'
}

/**
 * Price of a bare board that nobody printed, as `core/boards/board-value` has it:
 * area × [layers/2 × laminate × waste + layers × process] × (1 + step factor × HDI steps) / yield.
 */
function boardPrice(layout: Layout, id: string): string | undefined {
  const part = layout.evaluation.catalogue.parts.get(id)
  const area = layout.fact(id, 'areaM2')
  const layers = layout.fact(id, 'layers')
  const sheet = layout.fact((part && factText(part, 'laminate')) ?? '', 'laminateUsdPerM2')
  if (!part || !area || !layers || !sheet) return undefined
  const of = layout.assumption
  const steps = layout.fact(id, 'hdiSteps') ?? String(factNumber(part, 'hdiSteps') ?? 0)
  const thick = `MIN(1,MAX(0,(${layers}-16)/28))`
  const byLayers = `${of('yieldPlain')}+${thick}*(${of('yieldThick')}-${of('yieldPlain')})`
  const best = `IF(${steps}>0,${of('yieldHdi')},1)`
  const perM2 = `${layers}/2*${sheet}*${of('laminateWasteFactor')}+${layers}*${of('processUsdPerLayerM2')}`
  return `${area}*(${perM2})*(1+${of('hdiStepFactor')}*${steps})/MIN(${byLayers},${best})`
}
