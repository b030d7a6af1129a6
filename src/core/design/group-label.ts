import type { Catalogue } from '../catalogue/catalogue'
import type { Design, RackGroup } from './schema'

export type Label = NonNullable<RackGroup['name']>

/** What a rack group is called: its own name, else that of its frame. */
export function labelOf(group: Pick<RackGroup, 'name' | 'frame'>, catalogue: Catalogue): Label {
  return group.name ?? catalogue.parts.get(group.frame)?.name ?? group.frame
}

/**
 * A label that no rack group of the design has, made by a number after it.
 * @example numberedLabel(design, catalogue, 'Compute rack') // 'Compute rack 2'
 */
export function numberedLabel(design: Design, catalogue: Catalogue, label: Label): Label {
  const taken = new Set(design.pod.racks.map((group) => english(labelOf(group, catalogue))))
  let n = 2
  while (taken.has(`${english(label)} ${n}`)) n++
  return typeof label === 'string' ? `${label} ${n}` : { en: `${label.en} ${n}`, zh: `${label.zh} ${n}` }
}

/** Whether a rack group of the design already goes by this label. */
export function isLabelTaken(design: Design, catalogue: Catalogue, label: Label): boolean {
  return design.pod.racks.some((group) => english(labelOf(group, catalogue)) === english(label))
}

function english(label: Label): string {
  return typeof label === 'string' ? label : label.en
}
