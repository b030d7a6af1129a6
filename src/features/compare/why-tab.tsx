import { useState } from 'react'
import { describeAttribution, describeCertainty } from '../../i18n/describe-attribution'
import { useComparisonState } from '../../state/comparison-store'
import { useLanguage } from '../../state/preferences-store'
import { AttributionTable } from './attribution-table'
import styles from './compare-view.module.css'
import type { ComparedSystem, Comparison } from './compared-systems'
import { PairPicker } from './pair-picker'
import { useTakenApart } from './use-taken-apart'
import { useWords } from './use-words'
import { WaterfallChart } from './waterfall-chart'

/** What makes the difference of one figure between two designs: a sentence, a waterfall, and every part. */
export default function WhyTab({ comparison }: { readonly comparison: Comparison }) {
  const words = useWords()
  const { base, against } = comparison
  return (
    <>
      <PairPicker comparison={comparison} />
      {base && against ? (
        <TakenApart base={base} against={against} />
      ) : (
        <p className={styles.one}>{words.pairNeeded}</p>
      )}
    </>
  )
}

interface PairProps {
  readonly base: ComparedSystem
  readonly against: ComparedSystem
}

function TakenApart({ base, against }: PairProps) {
  const words = useWords()
  const language = useLanguage()
  const { metric, footing } = useComparisonState()
  const result = useTakenApart(base, against, metric, footing)
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  if (typeof result === 'string') return <p className={styles.one}>{result}</p>
  const toggle = (group: string) => {
    const next = new Set(open)
    if (!next.delete(group)) next.add(group)
    setOpen(next)
  }
  return (
    <div className={styles.sections}>
      <section className={styles.answer} aria-live="polite">
        <h2 className={styles.pair}>{words.against({ system: against.name, base: base.name })}</h2>
        <p className={styles.sentence}>{describeAttribution(result, language)}</p>
        <p className={styles.certainty} data-unsure={!result.certain || undefined}>
          {describeCertainty(result, language)}
        </p>
        {result.groups.some(({ from }) => from === undefined) && (
          <p className={styles.certainty}>{words.difference.quotientNote}</p>
        )}
      </section>
      {result.groups.length > 0 && (
        <>
          <WaterfallChart attribution={result} from={base.name} to={against.name} />
          <AttributionTable
            attribution={result}
            base={base}
            against={against}
            open={open}
            onToggle={toggle}
          />
        </>
      )}
    </div>
  )
}
