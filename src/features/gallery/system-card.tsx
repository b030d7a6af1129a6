import type { ReactNode } from 'react'
import type { Design } from '../../core/design/schema'
import type { MetricId } from '../../core/metrics/registry'
import { figureOf, formatFull, formatWhole, metricUnit } from '../../i18n/format'
import { localise } from '../../i18n/language'
import { useDesign } from '../../state/design-store'
import { evaluationOf } from '../../state/evaluation'
import { openShipped } from '../../state/kept-designs'
import { useLanguage } from '../../state/preferences-store'
import { useView } from '../../state/view-store'
import { useViewText } from '../../state/view-text'
import { Button } from '../../ui/button'
import { Figure } from '../../ui/figure'
import css from './gallery-view.module.css'
import { hasAccelerators } from './has-accelerators'

const FIGURES: readonly MetricId[] = [
  'count.accelerators',
  'power.systemKw',
  'compute.bf16Pflops',
  'compute.hbmTb',
  'links.transceivers',
  'cost.bomUsd',
]

/** Of systems without accelerators, which know no compute and no HBM. */
const SERVER_FIGURES: readonly MetricId[] = [
  'count.cpus',
  'power.systemKw',
  'boards.maxLayers',
  'boards.areaM2',
  'mass.kg',
  'cost.bomUsd',
]

interface SystemCardProps {
  readonly id: string
  readonly design: Design
  readonly drawing: ReactNode
}

export function SystemCard({ id, design, drawing }: SystemCardProps) {
  const text = useViewText()
  const language = useLanguage()
  const isOpen = useDesign((state) => state.design === design)
  const compared = useView((state) => state.compare.includes(id))
  const toggleCompare = useView((state) => state.toggleCompare)
  const setView = useView((state) => state.setView)
  const { metrics } = evaluationOf(design)
  const name = localise(design.name, language)
  const racks = metrics['count.racks'].amount?.value ?? 0
  const open = () => {
    if (openShipped(id)) setView('design')
  }
  return (
    <article className={css.card} aria-label={name}>
      <button
        type="button"
        className={css.drawing}
        tabIndex={-1}
        aria-hidden="true"
        title={text.gallery.openSystem(name)}
        onClick={open}
      >
        {drawing}
      </button>
      <div className={css.body}>
        <h3 className={css.name}>{name}</h3>
        <p className={css.racks}>
          {racks === 1 ? text.gallery.oneRack : text.gallery.racks(formatWhole(racks, language))}
          {isOpen && <span className={css.open}>{text.gallery.isOpen}</span>}
        </p>
        {design.description && <p className={css.description}>{localise(design.description, language)}</p>}
        <dl className={css.figures} aria-label={text.gallery.figures(name)}>
          {(hasAccelerators(design) ? FIGURES : SERVER_FIGURES).map((metric) => {
            const { amount, unknown } = metrics[metric]
            return (
              <div key={metric} title={unknown && text.terms.unknown[unknown]}>
                <dt>{text.metrics[metric].short}</dt>
                <dd title={amount && formatFull(amount, metricUnit(metric), language)}>
                  {amount ? (
                    <Figure {...figureOf(amount.value, metricUnit(metric), language)} />
                  ) : (
                    text.shell.totals.unknown
                  )}
                </dd>
              </div>
            )
          })}
        </dl>
        <div className={css.actions}>
          <Button variant="primary" onClick={open} aria-label={text.gallery.openSystem(name)}>
            {text.gallery.open}
          </Button>
          <Button
            icon={compared ? 'check' : 'compare'}
            aria-pressed={compared}
            aria-label={text.gallery.compareSystem(name)}
            onClick={() => toggleCompare(id)}
          >
            {text.gallery.compare}
          </Button>
        </div>
      </div>
    </article>
  )
}
