import type { Catalogue } from '../../core/catalogue/catalogue'
import type { Part } from '../../core/catalogue/schema'
import { isContained } from '../../core/count/count-parts'
import type { Design, RackGroup } from '../../core/design/schema'
import type { Language } from '../../i18n/language'
import type { ViewMessages } from '../../i18n/view-messages'
import { groupName, partName } from '../../state/part-name'

/** One line of the structure as it is folded open. */
export interface StructureRow {
  readonly key: string
  /** 1 for a rack. */
  readonly level: number
  readonly label: string
  readonly expandable: boolean
  readonly position: number
  readonly siblings: number
  /** What pressing it selects. */
  readonly group: string
  readonly placement?: string
  readonly part?: string
}

interface Context {
  readonly design: Design
  readonly catalogue: Catalogue
  readonly text: ViewMessages
  readonly language: Language
  readonly open: ReadonlySet<string>
}

/** Racks, what is placed in them from the top down, and what that contains, as far as it is folded open. */
export function buildStructureRows(context: Context): StructureRow[] {
  const { design, catalogue, text, language, open } = context
  return design.pod.racks.flatMap((group, i): StructureRow[] => {
    const racks = group.count * design.pods
    const name = groupName(group, catalogue, language)
    const frame = partName(catalogue, group.frame, language)
    const row: StructureRow = {
      key: group.id,
      level: 1,
      label: text.scene.rackItem(name, racks, frame === name ? '' : frame),
      expandable: group.placements.length > 0,
      position: i + 1,
      siblings: design.pod.racks.length,
      group: group.id,
    }
    return open.has(row.key) ? [row, ...placedRows(group, context)] : [row]
  })
}

function placedRows(group: RackGroup, context: Context): StructureRow[] {
  const { catalogue, text, language, open } = context
  const placed = [...group.placements].sort((a, b) => (b.u ?? -1) - (a.u ?? -1))
  return placed.flatMap(({ id, part, u }, i): StructureRow[] => {
    const found = catalogue.parts.get(part)
    const height = found?.mount?.heightU ?? 1
    const place = u === undefined ? text.elevation.behind : text.elevation.units(u, u + height - 1)
    const row: StructureRow = {
      key: `${group.id}/${id}`,
      level: 2,
      label: `${place}${text.elevation.comma}${partName(catalogue, part, language)}`,
      expandable: found !== undefined && insideOf(found, context).length > 0,
      position: i + 1,
      siblings: placed.length,
      group: group.id,
      placement: id,
    }
    if (!found || !open.has(row.key)) return [row]
    return [row, ...containedRows(found, row, context)]
  })
}

function insideOf(part: Part, { catalogue, design }: Context) {
  return part.contains.flatMap((contains) => {
    const inner = isContained(contains, design.options) ? catalogue.parts.get(contains.part) : undefined
    return inner ? [{ inner, qty: contains.qty }] : []
  })
}

function containedRows(part: Part, parent: StructureRow, context: Context): StructureRow[] {
  const inside = insideOf(part, context)
  return inside.flatMap(({ inner, qty }, i): StructureRow[] => {
    const row: StructureRow = {
      key: `${parent.key}/${i}`,
      level: parent.level + 1,
      label: context.text.scene.partItem(inner.name[context.language], qty),
      expandable: insideOf(inner, context).length > 0,
      position: i + 1,
      siblings: inside.length,
      group: parent.group,
      ...(parent.placement !== undefined && { placement: parent.placement }),
      part: inner.id,
    }
    return context.open.has(row.key) ? [row, ...containedRows(inner, row, context)] : [row]
  })
}
