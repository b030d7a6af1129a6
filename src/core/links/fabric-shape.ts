import type { Catalogue } from '../catalogue/catalogue'
import { assumption, factNumber } from '../catalogue/resolve'
import type { Line } from '../count/bill'
import type { Options } from '../options/options'
import type { FabricTiers } from './fabric'

/**
 * Tiers and oversubscription that a design asks of its networks. A fat tree has as many tiers as it takes and blocks
 * nothing unless told to; a leaf-spine network has two and shares uplinks, as the field's assumption says at least.
 */
export function askOfFabric(
  { fabric, tiers, oversubscription }: Pick<Options, 'fabric' | 'tiers' | 'oversubscription'>,
  catalogue: Catalogue,
): { readonly tiers: FabricTiers; readonly oversubscription: number } {
  if (fabric === 'fat-tree') return { tiers, oversubscription }
  const usual = assumption(catalogue, 'leafSpineOversubscription').amount.value
  return { tiers: 2, oversubscription: Math.max(oversubscription, usual) }
}

/**
 * Rails of a network: links of one node, each of which goes to leaves of its own. A node is a compute tray; where trays
 * differ the one with most ports counts. 1 where the NICs stand in no tray.
 */
export function countRails(lines: readonly Line[], endpoint: string): number {
  let rails = 1
  const perTray = new Map<Line, number>()
  for (const line of lines) {
    if (line.part.id !== endpoint || line.branch !== 'racks') continue
    let tray: Line | undefined = line
    while (tray && tray.part.category !== 'compute-tray') tray = lines[tray.parent]
    if (!tray) continue
    const ports = (line.total / tray.total) * (factNumber(line.part, 'scaleOutPorts') ?? 1)
    const sum = (perTray.get(tray) ?? 0) + ports
    perTray.set(tray, sum)
    rails = Math.max(rails, Math.floor(sum + 1e-9))
  }
  return rails
}
