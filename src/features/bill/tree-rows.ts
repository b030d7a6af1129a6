import type { BillRow, RowFigure, RowFilter } from './bill-row'
import { isFiltering, matchesFilter } from './bill-row'
import { type BillValues, type LineValues, type Measure, perPiece, type Share } from './line-values'

/** Whether a row's figures take in what the part contains. */
export type Reach = 'own' | 'whole'

export interface TreeRequest {
  readonly values: BillValues
  readonly filter: RowFilter
  readonly reach: Reach
  readonly isExpanded: (key: string, level: number) => boolean
}

/** The multi-level bill, from the roots down, leaving out what is collapsed or filtered away. */
export function buildTreeRows({ values, filter, reach, isExpanded }: TreeRequest): BillRow[] {
  const kept = isFiltering(filter) ? linesToKeep(values, filter) : undefined
  const rows: BillRow[] = []
  const visit = (indices: readonly number[], level: number): void => {
    const shown = kept ? indices.filter((index) => kept.has(index)) : indices
    shown.forEach((index, at) => {
      const entry = values.lines[index]
      if (!entry) return
      const { line, children } = entry
      const below = kept ? children.filter((child) => kept.has(child)) : children
      const key = line.path.join('/')
      // A filter opens the way down to what it found.
      const expanded = below.length > 0 && (kept !== undefined || isExpanded(key, level))
      rows.push({
        key,
        kind: 'line',
        level,
        place: at + 1,
        siblings: shown.length,
        expandable: below.length > 0,
        expanded,
        category: line.part.category,
        part: line.part,
        line,
        qty: line.qty,
        total: line.total,
        uses: 1,
        figures: figuresOf(entry, reach),
        hasLoss: entry.power.hasLoss,
        cited: pricedByContents(entry, reach) ? undefined : entry.price.cited,
      })
      if (expanded) visit(below, level + 1)
    })
  }
  visit(values.roots, 1)
  return rows
}

export function figuresOf(values: LineValues, reach: Reach): Record<Measure, RowFigure> {
  const { line, power, mass, price } = values
  const figure = (share: Share): RowFigure => {
    const total = share[reach]
    return { each: perPiece(total, line.total), total, covered: total ? line.total : 0 }
  }
  return { power: figure(power), mass: figure(mass), price: figure(price) }
}

/** Whether the price shown is chiefly that of other parts, whose evidence stands on their own rows. */
function pricedByContents({ price }: LineValues, reach: Reach): boolean {
  return reach === 'whole' && (price.whole?.value ?? 0) > 2 * (price.own?.value ?? 0)
}

/** Lines that match, and every line above one. */
function linesToKeep(values: BillValues, filter: RowFilter): ReadonlySet<number> {
  const kept = new Set<number>()
  for (const { line } of values.lines) {
    if (!matchesFilter(line.part, filter)) continue
    for (let at: number = line.index; at >= 0 && !kept.has(at); at = values.lines[at]?.line.parent ?? -1) {
      kept.add(at)
    }
  }
  return kept
}

/** Keys of the rows that must stand open for the first place of a part to be seen. */
export function keysAbovePart(values: BillValues, part: string): string[] {
  const keys: string[] = []
  const first = values.lines.find(({ line }) => line.part.id === part)
  for (let at = first?.line.parent ?? -1; at >= 0; ) {
    const above = values.lines[at]?.line
    if (!above) break
    keys.push(above.path.join('/'))
    at = above.parent
  }
  return keys
}
