import type { Placement, RackGroup } from '../../core/design/schema'
import { formatNumber } from '../../i18n/format'
import { duplicateSelected, moveSelected, removeSelected } from '../../state/commands'
import { useCatalogue } from '../../state/design-catalogue'
import { groupName, partName } from '../../state/part-name'
import { useLanguage, useText } from '../../state/preferences-store'
import { Swatch } from '../../ui/badge'
import { Button, IconButton } from '../../ui/button'
import css from './inspector-panel.module.css'

interface PlacementHeadProps {
  readonly group: RackGroup
  readonly placements: readonly Placement[]
}

/** What is selected, where it stands, and what can be done to it. */
export function PlacementHead({ group, placements }: PlacementHeadProps) {
  const text = useText()
  const language = useLanguage()
  const catalogue = useCatalogue()
  const parts = new Set(placements.map(({ part }) => part))
  const first = placements[0]
  const part = first && catalogue.parts.get(first.part)
  const places = placements.flatMap(({ u }) => (u === undefined ? [] : [u])).sort((a, b) => a - b)
  return (
    <header className={css.headTall}>
      <p className={css.kind}>
        {parts.size === 1 && part && <Swatch tone={`cat-${part.category}`} />}
        {parts.size === 1 && part
          ? text.terms.categories[part.category]
          : text.inspector.several(placements.length)}
      </p>
      <h2 className={css.title}>
        {[...parts].map((id) => partName(catalogue, id, language)).join(' · ')}
        {parts.size === 1 && placements.length > 1 && (
          <span className={css.times}> × {formatNumber(placements.length, language)}</span>
        )}
      </h2>
      <p className={css.where}>
        {groupName(group, catalogue, language)},{' '}
        {places.length > 0 ? text.inspector.placed(spans(places)) : text.inspector.placedZone}
      </p>
      <div className={css.actions}>
        <Button icon="up" onClick={() => moveSelected(1)} disabled={places.length === 0} title="↑">
          {text.inspector.moveUp}
        </Button>
        <Button icon="down" onClick={() => moveSelected(-1)} disabled={places.length === 0} title="↓">
          {text.inspector.moveDown}
        </Button>
        <IconButton icon="copy" label={text.inspector.duplicate} onClick={duplicateSelected} />
        <IconButton icon="trash" label={text.inspector.remove} onClick={removeSelected} />
      </div>
    </header>
  )
}

/** @example spans([1, 2, 3, 8]) // '1–3, 8' */
function spans(places: readonly number[]): string {
  const runs: [number, number][] = []
  for (const u of places) {
    const run = runs.at(-1)
    if (run && u - run[1] <= 1) run[1] = u
    else runs.push([u, u])
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')
}
