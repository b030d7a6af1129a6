/**
 * A number with the range it may lie in. `low` and `high` equal `value` where nothing is uncertain.
 *
 * Sums and products take the ranges end to end (interval arithmetic): a total's range is what follows when every
 * uncertain input sits at the same end at once, so it is an outer bound, not a standard deviation.
 */
export interface Amount {
  readonly value: number
  readonly low: number
  readonly high: number
}

export const ZERO: Amount = { value: 0, low: 0, high: 0 }

/** An amount without uncertainty. */
export function exact(value: number): Amount {
  return { value, low: value, high: value }
}

export function add(a: Amount, b: Amount): Amount {
  return { value: a.value + b.value, low: a.low + b.low, high: a.high + b.high }
}

/** What is left of a whole without one of its parts: the two move together, so their ends are taken alike. */
export function subtract(whole: Amount, part: Amount): Amount {
  return { value: whole.value - part.value, low: whole.low - part.low, high: whole.high - part.high }
}

export function sum(amounts: Iterable<Amount>): Amount {
  let value = 0
  let low = 0
  let high = 0
  for (const a of amounts) {
    value += a.value
    low += a.low
    high += a.high
  }
  return { value, low, high }
}

/** @param factor a plain number, 0 or above */
export function scale(a: Amount, factor: number): Amount {
  return { value: a.value * factor, low: a.low * factor, high: a.high * factor }
}

/** Product of two amounts that are both 0 or above. */
export function multiply(a: Amount, b: Amount): Amount {
  return { value: a.value * b.value, low: a.low * b.low, high: a.high * b.high }
}

/** Quotient of two amounts, the divisor above 0; the range takes the ends that spread it most. */
export function divide(a: Amount, b: Amount): Amount {
  return { value: a.value / b.value, low: a.low / b.high, high: a.high / b.low }
}

export function isExact(a: Amount): boolean {
  return a.low === a.value && a.high === a.value
}
