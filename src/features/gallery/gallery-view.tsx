import { useMemo } from 'react'
import { usePresets } from '../../state/evaluation'
import { useGuide } from '../../state/guide-store'
import { useText } from '../../state/preferences-store'
import { FAMOUS_PAIR, useView } from '../../state/view-store'
import { useViewText } from '../../state/view-text'
import { Button } from '../../ui/button'
import type { DrawDesign } from './draw-design'
import { FamousPair } from './famous-pair'
import css from './gallery-view.module.css'
import { hasAccelerators } from './has-accelerators'
import { KeptDesigns } from './kept-designs'
import { SystemCard } from './system-card'

interface GalleryViewProps {
  readonly drawing: DrawDesign
}

/** Every ready-made system with its front and its headline figures; plain servers come last. */
export function GalleryView({ drawing }: GalleryViewProps) {
  const text = useViewText().gallery
  const { start } = useText()
  const { systems } = usePresets()
  const compare = useView((state) => state.compare)
  const setView = useView((state) => state.setView)
  const ordered = useMemo(
    () => [...systems].sort(([, a], [, b]) => Number(hasAccelerators(b)) - Number(hasAccelerators(a))),
    [systems],
  )
  const chosen = compare.filter((id) => systems.has(id))
  return (
    <div className={css.view}>
      <header className={css.head}>
        <div>
          <h1 className={css.title}>{text.title}</h1>
          <p className={css.lead}>{text.lead}</p>
        </div>
        <div className={css.actions}>
          {chosen.length > 1 && (
            <Button icon="compare" onClick={() => setView('compare')}>
              {text.compareChosen(chosen.length)}
            </Button>
          )}
          <Button icon="plus" variant="primary" onClick={() => useGuide.getState().open('new-design')}>
            {start.open}
          </Button>
        </div>
      </header>
      {FAMOUS_PAIR.every((id) => systems.has(id)) && <FamousPair drawing={drawing} />}
      <KeptDesigns drawing={drawing} />
      <ul className={css.cards}>
        {ordered.map(([id, design]) => (
          <li key={id}>
            <SystemCard id={id} design={design} drawing={drawing(design, { height: 208, racks: 2 })} />
          </li>
        ))}
      </ul>
    </div>
  )
}
