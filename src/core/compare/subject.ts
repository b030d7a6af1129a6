import type { Catalogue } from '../catalogue/catalogue'
import type { CitedValue, Part } from '../catalogue/schema'
import { ASSUMPTIONS_PART } from '../design/apply-overrides'
import { measure } from '../evaluate'
import type { Evaluation, Measured } from '../evaluation'
import type { MetricId } from '../metrics/registry'
import { amountOn, type Footing } from './footing'
import { listParameters, type Parameter, parameterKey } from './parameters'

/** What of an evaluation is needed to measure it again; plain data, so that a worker can be told. */
export type Side = Pick<Evaluation, 'design' | 'catalogue' | 'bill'>

/** What is asked how uncertain it is. */
export interface Question<S extends Side = Side> {
  readonly metric: MetricId
  readonly footing: Footing
  /** The base of the comparison, and what is held against it. */
  readonly base: S
  readonly other?: S
  /** Of which the figure is wanted. */
  readonly of: 'base' | 'other' | 'difference'
}

/** A figure as a function of everything uncertain in it. */
export interface Subject {
  readonly parameters: readonly Parameter[]
  /** The stated values, one a parameter. */
  readonly stated: Float64Array
  /** The figure when each parameter has the given value; undefined where it cannot be known then. */
  readonly figure: (values: Float64Array) => number | undefined
}

/** A part that both designs have is one parameter: it takes the same value in both. */
export function openSubject({ metric, footing, base, other, of }: Question): Subject {
  const needed = sidesOf({ footing, of }, base, other)
  const byKey = new Map<string, Parameter>()
  for (const side of needed)
    for (const parameter of listParameters(side)) byKey.set(parameterKey(parameter), parameter)
  const parameters = [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, parameter]) => parameter)
  const scratches = new Map(needed.map((side) => [side, openScratch(side, parameters)]))
  const on = (side: Measured | undefined, footed: Measured | undefined) =>
    side && amountOn(side, metric, footing, footed)?.value
  return {
    parameters,
    stated: Float64Array.from(parameters, ({ value }) => value),
    figure: (values) => {
      const a = scratches.get(base)?.(values)
      const b = other && scratches.get(other)?.(values)
      if (of === 'base') return on(a, a)
      const figure = on(b, a)
      const from = of === 'difference' ? on(a, a) : 0
      return figure === undefined || from === undefined ? undefined : figure - from
    },
  }
}

function sidesOf(
  { footing, of }: Pick<Question, 'footing' | 'of'>,
  base: Side,
  other: Side | undefined,
): Side[] {
  if (of === 'base' || !other) return [base]
  const alone = of === 'other' && footing !== 'equal-mw' && footing !== 'equal-pflops'
  return alone ? [other] : base === other ? [base] : [base, other]
}

/**
 * Measures a design again and again with other figures. The figures stand in copies of its parts that nobody else sees
 * and are written over in place: ten thousand draws must not copy a catalogue each.
 */
function openScratch(evaluation: Side, parameters: readonly Parameter[]): (values: Float64Array) => Measured {
  const { design, catalogue } = evaluation
  const own = new Set(listParameters(evaluation).map(parameterKey))
  const parts = new Map<string, Part>(catalogue.parts)
  const assumptions = { ...catalogue.assumptions }
  const cells: { readonly at: number; readonly cell: { value: CitedValue['value'] } }[] = []
  const copied = new Map<string, Record<string, CitedValue | undefined>>([
    [ASSUMPTIONS_PART, assumptions as Record<string, CitedValue | undefined>],
  ])
  parameters.forEach((parameter, at) => {
    if (!own.has(parameterKey(parameter))) return
    const { part: id, fact } = parameter
    let figures = copied.get(id)
    if (!figures) {
      const part = catalogue.parts.get(id)
      if (!part) return
      figures = { ...part.facts }
      parts.set(id, { ...part, facts: figures })
      copied.set(id, figures)
    }
    const cited = figures[fact]
    if (!cited) return
    const { range: _, ...cell } = cited
    figures[fact] = cell
    cells.push({ at, cell })
  })
  return (values) => {
    for (const { at, cell } of cells) cell.value = values[at] ?? cell.value
    // A catalogue of its own each time: prices are remembered by catalogue.
    const fresh: Catalogue = { ...catalogue, parts, assumptions }
    return measure(design, fresh)
  }
}
