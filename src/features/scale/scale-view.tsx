import type { MetricId } from '../../core/metrics/registry'
import { useViewText } from '../../state/view-text'
import { DemandPlanner } from './demand-planner'
import { FigureGrid } from './figure-grid'
import { PowerFlowFigure } from './power-flow-figure'
import css from './scale-view.module.css'

const BUILDING: readonly MetricId[] = [
  'power.facilityKw',
  'power.pue',
  'facility.upsBlocks',
  'cooling.cdus',
  'facility.floorM2',
  'mass.floorKgPerM2',
  'links.switchRacks',
  'links.fibres',
  'facility.energyMwhPerYear',
  'facility.energyUsdPerYear',
]

/** What the design asks of a building, and what a demand asks of the design. */
export function ScaleView() {
  const text = useViewText().scale
  return (
    <>
      <section className={css.section} aria-labelledby="scale-building">
        <h2 id="scale-building" className={css.title}>
          {text.building}
        </h2>
        <p className={css.lead}>{text.buildingLead}</p>
        <div className={css.card}>
          <PowerFlowFigure />
          <FigureGrid metrics={BUILDING} />
        </div>
      </section>
      <section className={css.section} aria-labelledby="scale-demand">
        <h2 id="scale-demand" className={css.title}>
          {text.demandTitle}
        </h2>
        <p className={css.lead}>{text.demandLead}</p>
        <div className={css.card}>
          <DemandPlanner />
        </div>
      </section>
    </>
  )
}
