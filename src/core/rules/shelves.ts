import type { RuleContext, RuleRack } from './context'
import { type Finding, finding } from './finding'

/** Float noise of a load that meets its shelves exactly is no shortage. */
const TOLERANCE_KW = 1e-6

/**
 * The shelves of a rack put out what its load asks for, that of the racks it feeds included. Beyond the nameplate the rack cannot run; beyond what is left
 * after the redundancy it runs, but not through the loss that the redundancy is for: 8 shelves of 33 kW with N+N leave
 * 132 kW under a 142 kW rack.
 */
export function checkShelves({ design, racks }: RuleContext): Finding[] {
  return racks.flatMap((rack) => {
    const where = { group: rack.group.id }
    if (rack.shelves === 0) {
      if (rack.fed || rack.loadKw <= 0 || (rack.ownSupplies && rack.busbarAmps === undefined)) return []
      const severity = rack.busbarAmps === undefined ? 'warning' : 'error'
      return [finding('power.shelf-missing', severity, where, { loadKw: rack.loadKw })]
    }
    if (rack.loadKw <= rack.shelfUsableKw + TOLERANCE_KW) return []
    const { loadKw, shelfUsableKw: usableKw, shelfNameplateKw: nameplateKw, shelves } = rack
    const redundancy = design.options.shelfRedundancy
    const shelvesNeeded = countShelvesNeeded(rack, redundancy)
    const severity = loadKw > nameplateKw + TOLERANCE_KW ? 'error' : 'warning'
    return [
      finding('power.shelf-short', severity, where, {
        loadKw,
        usableKw,
        nameplateKw,
        redundancy,
        shelves,
        shelvesNeeded,
      }),
    ]
  })
}

function countShelvesNeeded(rack: RuleRack, redundancy: 'N' | 'N+1' | 'N+N'): number {
  const eachKw = rack.shelfNameplateKw / rack.shelves
  if (eachKw <= 0) return rack.shelves
  const bare = Math.ceil(rack.loadKw / eachKw - TOLERANCE_KW)
  return redundancy === 'N' ? bare : redundancy === 'N+1' ? bare + 1 : 2 * bare
}
