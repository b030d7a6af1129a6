import { useState } from 'react'
import { amountOn } from '../../core/compare/footing'
import type { Question } from '../../core/compare/subject'
import { useComparisonState } from '../../state/comparison-store'
import { useText } from '../../state/preferences-store'
import { Segmented } from '../../ui/segmented'
import type { Asked } from './asked'
import styles from './compare-view.module.css'
import type { ComparedSystem, Comparison } from './compared-systems'
import { MonteCarloSection } from './monte-carlo-section'
import { PairPicker } from './pair-picker'
import { TornadoSection } from './tornado-section'
import { useWords } from './use-words'

/** What ranges leave open: which figure matters, and where the result lies when all move at once. */
export default function DoubtTab({ comparison }: { readonly comparison: Comparison }) {
  const words = useWords()
  const { base, against } = comparison
  const [chosen, setOf] = useState<Question['of']>('difference')
  const of = against ? chosen : 'base'
  return (
    <>
      <PairPicker comparison={comparison}>
        {base && against && (
          <Segmented
            label={words.doubt.of}
            value={of}
            choices={[
              { value: 'base', label: base.name },
              { value: 'other', label: against.name },
              { value: 'difference', label: words.doubt.ofDifference },
            ]}
            onChange={setOf}
          />
        )}
      </PairPicker>
      {base && <Doubt base={base} against={against} of={of} />}
    </>
  )
}

interface DoubtProps {
  readonly base: ComparedSystem
  readonly against: ComparedSystem | undefined
  readonly of: Question['of']
}

function Doubt({ base, against, of }: DoubtProps) {
  const words = useWords()
  const { metric, footing } = useComparisonState()
  const reasons = useText().terms.unknown
  const needed = of === 'base' || !against ? [base] : of === 'other' ? [against] : [base, against]
  const blind = needed.find(({ evaluation }) => !amountOn(evaluation, metric, footing, base.evaluation))
  if (blind) {
    const { unknown } = blind.evaluation.metrics[metric]
    const reason = unknown ? reasons[unknown] : words.noSize
    return <p className={styles.one}>{words.notKnownOf({ system: blind.name, reason })}</p>
  }
  const [only] = needed
  const subject =
    of === 'difference' && against
      ? words.doubt.differenceOf({ from: base.name, to: against.name })
      : (only?.name ?? base.name)
  const other = of === 'base' ? undefined : against?.evaluation
  const question = { metric, footing, base: base.evaluation, of, ...(other && { other }) }
  const asked: Asked = { question, subject }
  // A new question starts both anew.
  const key = [metric, footing, base.id, other && against?.id, of].join()
  return (
    <div className={styles.sections}>
      <p className={styles.note}>{words.doubt.lead}</p>
      <div className={styles.halves} key={key}>
        <TornadoSection asked={asked} />
        <MonteCarloSection asked={asked} />
      </div>
    </div>
  )
}
