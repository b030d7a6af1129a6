import type { MetricId } from '../../core/metrics/registry'
import { formatRatio } from '../../i18n/format'
import { evaluationOf, usePresets } from '../../state/evaluation'
import { useLanguage } from '../../state/preferences-store'
import { FAMOUS_PAIR, useView } from '../../state/view-store'
import { useViewText } from '../../state/view-text'
import { Button } from '../../ui/button'
import type { DrawDesign } from './draw-design'
import css from './gallery-view.module.css'

const RATIOS: readonly MetricId[] = [
  'compute.bf16Pflops',
  'compute.hbmTb',
  'power.systemKw',
  'links.transceivers',
]

interface FamousPairProps {
  readonly drawing: DrawDesign
}

/** The way to the comparison everybody asks for, with its ratios computed here and now. */
export function FamousPair({ drawing }: FamousPairProps) {
  const text = useViewText()
  const language = useLanguage()
  const { systems } = usePresets()
  const openCompare = useView((state) => state.openCompare)
  const [one, base] = FAMOUS_PAIR.map((id) => systems.get(id))
  if (!one || !base) return null
  const ours = evaluationOf(one).metrics
  const theirs = evaluationOf(base).metrics
  return (
    <section className={css.famous} aria-label={text.gallery.famous.title}>
      <div className={css.pair} aria-hidden="true">
        {drawing(one, { height: 112, racks: 8 })}
        {drawing(base, { height: 112, racks: 1 })}
      </div>
      <div className={css.famousBody}>
        <h2 className={css.famousTitle}>{text.gallery.famous.title}</h2>
        <p className={css.lead}>{text.gallery.famous.lead}</p>
        <Button variant="primary" icon="compare" onClick={() => openCompare(FAMOUS_PAIR, FAMOUS_PAIR[1])}>
          {text.gallery.famous.action}
        </Button>
      </div>
      <dl className={css.ratios}>
        {RATIOS.map((id) => {
          const a = ours[id].amount?.value
          const b = theirs[id].amount?.value
          if (a === undefined || !b) return null
          return (
            <div key={id} title={text.gallery.famous.ratio(text.metrics[id].name)}>
              <dt>{text.metrics[id].short}</dt>
              <dd>{formatRatio(a / b, language)}</dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}
