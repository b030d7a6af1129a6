import { amountOf, factText } from '../catalogue/resolve'
import type { CitedValue, Part } from '../catalogue/schema'
import { ASSUMPTIONS_PART } from '../design/apply-overrides'
import { overrideBounds } from '../design/override-bounds'
import type { Evaluation } from '../evaluation'

/** A cited figure that may lie anywhere in a range. */
export interface Parameter {
  /** Part id, or `assumptions`. */
  readonly part: string
  readonly fact: string
  readonly value: number
  readonly low: number
  readonly high: number
  /** Pieces, ports, layers: never a fraction. */
  readonly whole: boolean
}

/** Equal for the same figure of the same part; parts of the designs' own may share an id and be two things. */
export function parameterKey({ part, fact, value, low, high }: Parameter): string {
  return [part, fact, value, low, high].join('/')
}

/**
 * Every figure with a range that can have a part in a result: of the parts in the bill, of the laminates that its boards
 * name, and the assumptions. What the design overrides has no range any more. Sorted, so that equal seeds draw alike.
 */
export function listParameters({ bill, catalogue }: Pick<Evaluation, 'bill' | 'catalogue'>): Parameter[] {
  const parts = new Set<Part>()
  for (const { part } of bill.lines) {
    parts.add(part)
    const laminate = catalogue.parts.get(factText(part, 'laminate') ?? '')
    if (laminate) parts.add(laminate)
  }
  const found = [
    ...[...parts].flatMap((part) => fromFigures(part.id, part.facts)),
    ...fromFigures(ASSUMPTIONS_PART, catalogue.assumptions),
  ]
  const whole = ({ part, fact }: Parameter) => overrideBounds(catalogue, part, fact)?.whole ?? false
  return found
    .map((parameter) => ({ ...parameter, whole: whole(parameter) }))
    .sort((a, b) => (parameterKey(a) < parameterKey(b) ? -1 : 1))
}

function fromFigures(part: string, figures: Readonly<Record<string, CitedValue | undefined>>): Parameter[] {
  return Object.entries(figures).flatMap(([fact, cited]) => {
    const amount = cited && amountOf(cited)
    if (!amount || amount.low === amount.high) return []
    return [{ part, fact, ...amount, whole: false }]
  })
}
