/** A cell as an export carries it: numbers stay numbers, undefined is an empty cell. */
export type Cell = string | number | undefined

/** What every tabular export writes: one heading a column, and rows of as many cells. */
export interface Table {
  readonly title: string
  readonly headings: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/**
 * A number without the dust of binary fractions: twelve significant figures are more than any figure here deserves.
 * @example tidyNumber(0.1 + 0.2) // 0.3
 */
export function tidyNumber(value: number): number {
  return Number(value.toPrecision(12))
}
