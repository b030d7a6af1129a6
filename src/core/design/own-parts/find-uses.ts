import type { Catalogue } from '../../catalogue/catalogue'
import { labelOf } from '../group-label'
import type { Refusal } from '../refusal'
import type { Design, DesignLink } from '../schema'
import { ownPartsOf } from './design-catalogue'
import type { PartUse } from './part-use'

/** Every place in the design that names the part; what parts of the catalogue contain is theirs. */
export function findUses(design: Design, catalogue: Catalogue, part: string): PartUse[] {
  const uses: PartUse[] = []
  for (const group of design.pod.racks) {
    const where = labelOf(group, catalogue)
    if (group.frame === part) uses.push({ kind: 'frame', where, id: group.id, count: 1 })
    const count = group.placements.filter((placement) => placement.part === part).length
    if (count > 0) uses.push({ kind: 'placed', where, id: group.id, count })
  }
  for (const own of ownPartsOf(design)) {
    const count = own.contains.reduce((sum, inner) => sum + (inner.part === part ? inner.qty : 0), 0)
    if (count > 0) uses.push({ kind: 'contained', where: own.name, id: own.id, count })
  }
  for (const link of design.links) {
    const count = partsOfLink(link).filter((id) => id === part).length
    if (count > 0) uses.push({ kind: 'link', where: link.name, id: link.id, count })
  }
  if (design.options.cdu === part) {
    const name = catalogue.parts.get(part)?.name ?? part
    uses.push({ kind: 'cdu', where: name, id: part, count: 1 })
  }
  return uses
}

/** Every part that a network names. */
export function partsOfLink(link: DesignLink): string[] {
  return namesIn(link).filter((part) => part !== undefined)
}

function namesIn(link: DesignLink): (string | undefined)[] {
  switch (link.plane) {
    case 'scale-up':
      return [link.endpoint, link.switch, link.cable, link.transceiver]
    case 'direct':
      return [
        link.endpoint,
        ...link.stages.flatMap((stage) => [stage.cable, stage.transceiver, stage.circuitSwitch]),
      ]
    case 'scale-out':
      return [
        link.endpoint,
        link.leaf,
        link.spine,
        link.core,
        link.lineCard,
        link.hostTransceiver,
        link.switchTransceiver,
        link.hostCable,
        link.hostActiveCable,
      ]
  }
}

/** Why a part that is still asked for cannot go; undefined where nothing asks for it. */
export function refuseUsed(design: Design, catalogue: Catalogue, part: string): Refusal | undefined {
  const uses = findUses(design, catalogue, part)
  const [first] = uses
  return first && { code: 'part-in-use', part, use: first.kind, where: first.where, more: uses.length - 1 }
}
