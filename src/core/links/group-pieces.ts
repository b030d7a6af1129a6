import type { Line } from '../count/bill'

/** Where pieces of a part stand: how many in one rack of each group, and racks of that group in the whole design. */
export interface GroupPieces {
  readonly group: string
  readonly racks: number
  readonly perRack: number
}

/** Pieces of a part inside the racks, by rack group, in the order of the bill. */
export function groupPieces(lines: readonly Line[], partId: string): GroupPieces[] {
  const totals = new Map<string, number>()
  const racks = new Map<string, number>()
  for (const line of lines) {
    if (line.branch !== 'racks' || line.group === undefined) continue
    if (line.depth === 0) racks.set(line.group, line.total)
    if (line.part.id === partId) totals.set(line.group, (totals.get(line.group) ?? 0) + line.total)
  }
  return [...totals].map(([group, total]) => {
    const count = racks.get(group) ?? 1
    return { group, racks: count, perRack: total / count }
  })
}

export function totalPieces(groups: readonly GroupPieces[]): number {
  return groups.reduce((sum, { racks, perRack }) => sum + racks * perRack, 0)
}
