import { memo } from 'react'
import type { Catalogue } from '../../core/catalogue/catalogue'
import { CATEGORY_IDS, type Category } from '../../core/catalogue/categories'
import { takesSlot } from '../../core/design/fit'
import type { Design } from '../../core/design/schema'
import type { Messages } from '../../i18n/messages'
import { Swatch } from '../../ui/badge'
import css from './elevation-view.module.css'

interface ElevationLegendProps {
  readonly design: Design
  readonly catalogue: Catalogue
  /** Whether what hangs behind the trays is seen. */
  readonly rear: boolean
  readonly text: Messages
}

/** What the coloured edges stand for: the kinds of unit that the racks hold. */
export const ElevationLegend = memo(function ElevationLegend({
  design,
  catalogue,
  rear,
  text,
}: ElevationLegendProps) {
  const placed = new Set<Category>()
  for (const { placements } of design.pod.racks) {
    for (const placement of placements) {
      const part = catalogue.parts.get(placement.part)
      if (part && (rear || takesSlot(part))) placed.add(part.category)
    }
  }
  const shown = CATEGORY_IDS.filter((category) => placed.has(category) && category !== 'blank')
  return (
    <ul className={css.legend} aria-label={text.elevation.legend}>
      {shown.map((category) => (
        <li key={category} className={css.key}>
          <Swatch tone={`cat-${category}`} />
          {text.terms.categories[category]}
        </li>
      ))}
    </ul>
  )
})
