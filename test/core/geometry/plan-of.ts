import type { Part } from '../../../src/core/catalogue/schema'
import type { Box } from '../../../src/core/geometry/box'
import { buildTrayBoxes } from '../../../src/core/geometry/tray-boxes'
import { optionsSchema } from '../../../src/core/options/options'
import { buildCatalogue, type PartDraft } from '../fixtures'

export const perChip = optionsSchema.parse({ coldPlates: 'per-chip' })
export const shared = optionsSchema.parse({ coldPlates: 'shared' })

export function planOf(id: string, options = perChip, changes: readonly PartDraft[] = [], levels = 2) {
  const catalogue = buildCatalogue(changes)
  const part: Part | undefined = catalogue.parts.get(id)
  if (!part) throw new Error(`no ${id}`)
  return buildTrayBoxes(part, catalogue, { options, levels })
}

export function countOf(boxes: readonly Box[], part: string, level: number): number {
  return boxes.filter((box) => box.part.id === part && box.level === level).length
}
