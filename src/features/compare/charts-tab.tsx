import { useComparisonState } from '../../state/comparison-store'
import { BarsChart } from './bars-chart'
import styles from './compare-view.module.css'
import type { Comparison } from './compared-systems'
import type { DrawRacks } from './draw-racks'
import { PairPicker } from './pair-picker'
import { RacksPicture } from './racks-picture'
import { ScatterSection } from './scatter-section'
import { useWords } from './use-words'

interface ChartsTabProps {
  readonly comparison: Comparison
  readonly drawing: DrawRacks
}

/** Pictures of the comparison: one figure in bars, two figures of all systems, and the racks to one scale. */
export default function ChartsTab({ comparison, drawing }: ChartsTabProps) {
  const words = useWords().charts
  const { systems, base } = comparison
  const { metric, footing } = useComparisonState()
  if (!base) return null
  return (
    <>
      <PairPicker comparison={comparison} pair={false} />
      <div className={styles.sections}>
        <section className={styles.section}>
          <h2 className={styles.heading2}>{words.bars}</h2>
          <BarsChart systems={systems} base={base} metric={metric} footing={footing} />
          <p className={styles.note}>{words.barsNote}</p>
        </section>
        <section className={styles.section}>
          <h2 className={styles.heading2}>{words.racks}</h2>
          <RacksPicture systems={systems} drawing={drawing} />
        </section>
        <ScatterSection systems={systems} base={base} />
      </div>
    </>
  )
}
