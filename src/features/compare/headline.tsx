import type { Evaluation } from '../../core/evaluation'
import type { MetricId } from '../../core/metrics/registry'
import { METRICS } from '../../core/metrics/registry'
import { formatNumber } from '../../i18n/format'
import { useLanguage } from '../../state/preferences-store'
import type { ComparedSystem } from './compared-systems'
import { formatTimes } from './format-times'
import styles from './headline.module.css'
import { useWords } from './use-words'

type HeadlineId = 'compute' | 'hbm' | 'power' | 'powerPerFlop'

interface HeadlineKind {
  readonly id: HeadlineId
  readonly over: MetricId
  readonly under?: MetricId
}

/** What people ask first when two systems are set against each other. */
const HEADLINES: readonly HeadlineKind[] = [
  { id: 'compute', over: 'compute.bf16Pflops' },
  { id: 'hbm', over: 'compute.hbmTb' },
  { id: 'power', over: 'power.systemKw' },
  { id: 'powerPerFlop', over: 'power.systemKw', under: 'compute.bf16Pflops' },
]

interface HeadlineProps {
  readonly system: ComparedSystem
  readonly base: ComparedSystem
  /** The first pair is set large. */
  readonly large: boolean
}

/** One system against the base in four ratios, as an answer rather than a table. */
export function Headline({ system, base, large }: HeadlineProps) {
  const language = useLanguage()
  const words = useWords()
  return (
    <div className={large ? styles.large : styles.small}>
      <h2 className={styles.pair}>{words.against({ system: system.name, base: base.name })}</h2>
      <dl className={styles.figures}>
        {HEADLINES.map((kind) => {
          const own = figureOf(system.evaluation, kind)
          const other = figureOf(base.evaluation, kind)
          const ratio = own !== undefined && other ? own / other : undefined
          const unit = unitOf(kind)
          return (
            <div key={kind.id} className={styles.figure} title={words.headlineNotes[kind.id]}>
              <dt>{words.headline[kind.id]}</dt>
              <dd className={styles.ratio}>
                {ratio === undefined ? (
                  <span title={words.noRatio}>
                    <span aria-hidden="true">—</span>
                    <span className={styles.hidden}>{words.noRatio}</span>
                  </span>
                ) : (
                  words.times(formatTimes(ratio, language))
                )}
              </dd>
              {own !== undefined && other !== undefined ? (
                <dd className={styles.values}>
                  {words.pair({
                    system: formatNumber(own, language, { digits: 3 }),
                    base: formatNumber(other, language, { digits: 3 }),
                    unit,
                  })}
                </dd>
              ) : null}
            </div>
          )
        })}
      </dl>
    </div>
  )
}

function figureOf(evaluation: Evaluation, { over, under }: HeadlineKind): number | undefined {
  const value = evaluation.metrics[over].amount?.value
  if (under === undefined || value === undefined) return value
  const by = evaluation.metrics[under].amount?.value
  return by ? value / by : undefined
}

function unitOf({ over, under }: HeadlineKind): string {
  return under === undefined ? METRICS[over] : `${METRICS[over]}/${METRICS[under]}`
}
