import { type Amount, exact } from '../units/amount'
import type { AssumptionName } from './assumptions'
import type { Catalogue } from './catalogue'
import type { FactName } from './facts'
import type { Citation, CitedValue, Part } from './schema'

/** A cited number with its range; text facts have none. */
export function amountOf(value: CitedValue): Amount | undefined {
  if (typeof value.value !== 'number') return undefined
  if (!value.range) return exact(value.value)
  return { value: value.value, low: value.range[0], high: value.range[1] }
}

export function factAmount(part: Part, name: FactName): Amount | undefined {
  const cited = part.facts[name]
  return cited && amountOf(cited)
}

export function factNumber(part: Part, name: FactName): number | undefined {
  const value = part.facts[name]?.value
  return typeof value === 'number' ? value : undefined
}

export function factText(part: Part, name: FactName): string | undefined {
  const value = part.facts[name]?.value
  return typeof value === 'string' ? value : undefined
}

export function citationOf(value: CitedValue): Citation {
  return {
    grade: value.grade,
    source: value.source,
    ...(value.at === undefined ? {} : { at: value.at }),
    ...(value.overridden ? { overridden: true } : {}),
  }
}

/** A figure that belongs to no part, with its evidence. */
export function assumption(catalogue: Catalogue, name: AssumptionName): { amount: Amount; cited: Citation } {
  const value = catalogue.assumptions[name]
  return { amount: amountOf(value) ?? exact(0), cited: citationOf(value) }
}
