import type { ReactNode } from 'react'
import { GLOSSARIES } from '../../i18n/glossaries'
import { useEvaluation } from '../../state/evaluation'
import { designName } from '../../state/part-name'
import { useLanguage } from '../../state/preferences-store'
import { useView } from '../../state/view-store'
import { useViewText } from '../../state/view-text'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { MarkedText } from '../../ui/marked-text'
import { NetworkCard } from './network-card'
import css from './network-view.module.css'

/** The networks of the design on the table, each with its tiers, links and optics. */
/** @param below what follows the networks on the same page */
export function NetworkView({ below }: { readonly below?: ReactNode }) {
  const text = useViewText()
  const language = useLanguage()
  const { design } = useEvaluation()
  const setView = useView((state) => state.setView)
  const planes = ['scale-up', 'scale-out'] as const
  return (
    <div className={css.view}>
      <header className={css.head}>
        <p className={css.design}>{designName(design, language)}</p>
        <h1 className={css.title}>{text.network.title}</h1>
        <p className={css.lead}>
          <MarkedText text={text.network.lead} terms={Object.values(GLOSSARIES[language].terms)} />
        </p>
        <Button onClick={() => setView('design')}>{text.network.settings}</Button>
      </header>
      {design.links.length === 0 && <EmptyState title={text.network.none} />}
      {planes.map((plane) => {
        const links = design.links.filter((link) => (link.plane === 'scale-out') === (plane === 'scale-out'))
        return (
          links.length > 0 && (
            <section key={plane} className={css.plane}>
              <h2 className={css.planeTitle}>
                {plane === 'scale-up' ? text.network.scaleUp : text.network.scaleOut}
              </h2>
              <div className={css.cards}>
                {links.map((link) => (
                  <NetworkCard key={link.id} link={link} />
                ))}
              </div>
            </section>
          )
        )
      })}
      {below}
    </div>
  )
}
