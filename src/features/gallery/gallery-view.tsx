import { useId, useState } from 'react'
import { localise } from '../../i18n/language'
import { usePresets } from '../../state/evaluation'
import { useGuide } from '../../state/guide-store'
import { useLanguage, useText } from '../../state/preferences-store'
import { FAMOUS_PAIR, useView } from '../../state/view-store'
import { useViewText } from '../../state/view-text'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { SearchField } from '../../ui/field'
import { InlineSelect } from '../../ui/inline-select'
import { arrangeSystems, ORDERS, type Order } from './arrange-systems'
import type { DrawDesign } from './draw-design'
import { FamousPair } from './famous-pair'
import css from './gallery-view.module.css'
import { KeptDesigns } from './kept-designs'
import { SystemCard } from './system-card'

interface GalleryViewProps {
  readonly drawing: DrawDesign
}

/** Every ready-made system with its front and its headline figures, by family or by a figure. */
export function GalleryView({ drawing }: GalleryViewProps) {
  const { gallery: text, metrics } = useViewText()
  const { start } = useText()
  const language = useLanguage()
  const { systems, families } = usePresets()
  const [query, setQuery] = useState('')
  const [order, setOrder] = useState<Order>('family')
  const id = useId()
  const compare = useView((state) => state.compare)
  const setView = useView((state) => state.setView)
  const showSources = useView((state) => state.showSources)
  const shelves = arrangeSystems(systems, families, query, order)
  const found = shelves.reduce((sum, shelf) => sum + shelf.systems.length, 0)
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
      <search className={css.tools}>
        <SearchField label={text.search} value={query} onChange={setQuery} />
        <InlineSelect
          label={text.order}
          value={order}
          groups={[
            {
              choices: ORDERS.map((value) => ({
                value,
                label: value === 'family' ? text.byFamily : metrics[value].name,
              })),
            },
          ]}
          onChange={setOrder}
        />
        <span className={css.found} role="status">
          {text.found(found, systems.size)}
        </span>
      </search>
      {found === 0 && (
        <EmptyState title={text.noneFound(query)}>
          <Button onClick={() => setQuery('')}>{text.showAll}</Button>
        </EmptyState>
      )}
      {shelves.map(({ family, systems: shown }) => (
        <section key={family?.id ?? ''} aria-labelledby={`${id}-${family?.id ?? ''}`}>
          <h2 id={`${id}-${family?.id ?? ''}`} className={css.family}>
            {family ? localise(family.name, language) : order !== 'family' && metrics[order].name}
          </h2>
          <ul className={css.cards}>
            {shown.map(([system, design]) => (
              <li key={system}>
                <SystemCard
                  id={system}
                  design={design}
                  drawing={drawing(design, { height: 208, racks: 2 })}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className={css.agreement}>
        {text.agreement}{' '}
        <button type="button" className={css.link} onClick={() => showSources('systems')}>
          {text.seeTotals}
        </button>
      </p>
    </div>
  )
}
