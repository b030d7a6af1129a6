import type { ReactNode } from 'react'
import type { Part } from '../../core/catalogue/schema'
import { addPart } from '../../state/commands'
import { useCatalogue } from '../../state/design-catalogue'
import { useInteraction } from '../../state/interaction-store'
import { useLanguage, useText } from '../../state/preferences-store'
import { useSelection } from '../../state/selection-store'
import { Swatch } from '../../ui/badge'
import { IconButton } from '../../ui/button'
import { classNames } from '../../ui/class-names'
import css from './library-panel.module.css'
import { fitsWidth } from './list-parts'
import { usePartSource } from './use-part-source'

interface LibraryRowProps {
  readonly part: Part
  readonly frame: string | undefined
  /** What else can be done with the part. */
  readonly aside?: ReactNode
}

export function LibraryRow({ part, frame, aside }: LibraryRowProps) {
  const text = useText().shell.library
  const language = useLanguage()
  const catalogue = useCatalogue()
  const selected = useSelection((state) => state.part === part.id)
  const inHand = useInteraction(({ now }) => now.kind === 'placing' && now.part === part.id)
  const source = usePartSource(part.id)
  const { selectPart, hover } = useSelection.getState()
  const heightU = part.mount?.heightU ?? 0
  const width = part.mount?.widthClass ?? 'any'
  const frameWidth = frame === undefined ? undefined : catalogue.parts.get(frame)?.frameWidth
  const fits = fitsWidth(part, frameWidth)
  const name = part.name[language]
  return (
    <li
      className={classNames(css.row, selected && css.selected, !fits && css.misfit)}
      onPointerEnter={() => hover(part.id)}
      onPointerLeave={() => hover(undefined)}
    >
      <button
        type="button"
        className={css.name}
        aria-pressed={inHand}
        title={fits ? name : `${name}: ${text.otherWidth(text.widths[width])}`}
        {...source}
        onClick={(event) => {
          // The inspector turns to the part; a chosen slot stays, for this part may be meant for it.
          useSelection.setState({ placements: [] })
          selectPart(inHand ? undefined : part.id)
          source.onClick(event)
        }}
      >
        <Swatch tone={`cat-${part.category}`} />
        <span className={css.label}>{name}</span>
        <span className={css.size}>{heightU > 0 ? text.units(heightU) : text.noSlot}</span>
      </button>
      {aside}
      <IconButton icon="plus" label={text.addPart(name)} onClick={() => addPart(part.id)} />
    </li>
  )
}
