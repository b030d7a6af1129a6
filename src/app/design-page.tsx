import { useEffect, useState } from 'react'
import { InspectorPanel } from '../features/inspector/inspector-panel'
import { LibraryPanel } from '../features/library/library-panel'
import { useInteraction } from '../state/interaction-store'
import { useText } from '../state/preferences-store'
import { useSelection } from '../state/selection-store'
import { Segmented } from '../ui/segmented'
import { DesignCanvas } from './design-canvas'
import css from './design-page.module.css'
import { useNarrow } from './use-narrow'

type Pane = 'canvas' | 'library' | 'inspector'

/** Parts, drawing and inspector side by side; one at a time where there is no room for three. */
export function DesignPage() {
  const text = useText().shell.panels
  const narrow = useNarrow()
  const [pane, setPane] = useState<Pane>('canvas')
  const placing = useInteraction(({ now }) => now.kind === 'placing')
  // What was taken from the library is put down in the drawing.
  useEffect(() => {
    if (placing) setPane('canvas')
  }, [placing])
  const selected = useSelection((state) => state.placements.length)
  const panes: readonly { value: Pane; label: string }[] = [
    { value: 'canvas', label: text.canvas },
    { value: 'library', label: text.library },
    { value: 'inspector', label: selected > 0 ? `${text.inspector} · ${selected}` : text.inspector },
  ]
  if (narrow) {
    return (
      <div className={css.narrow}>
        <div className={css.switch}>
          <Segmented wide label={text.label} value={pane} choices={panes} onChange={setPane} />
        </div>
        {pane === 'canvas' ? (
          <section className={css.pane} data-pane={pane} aria-label={text.canvas}>
            <DesignCanvas />
          </section>
        ) : (
          <aside
            className={css.pane}
            data-pane={pane}
            aria-label={text[pane]}
            data-own-keys={pane === 'inspector' ? '' : undefined}
          >
            {pane === 'library' ? <LibraryPanel /> : <InspectorPanel />}
          </aside>
        )}
      </div>
    )
  }
  return (
    <div className={css.page}>
      <aside className={css.library} aria-label={text.library}>
        <LibraryPanel />
      </aside>
      <section className={css.canvas} aria-label={text.canvas}>
        <DesignCanvas />
      </section>
      <aside className={css.inspector} aria-label={text.inspector} data-own-keys="">
        <InspectorPanel />
      </aside>
    </div>
  )
}
