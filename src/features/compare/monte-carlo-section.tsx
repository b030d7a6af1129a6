import { useState } from 'react'
import { DRAWS, MOST_DRAWS, type MonteCarlo, PERCENTILES } from '../../core/compare/monte-carlo'
import { footedUnit } from '../../i18n/describe-attribution'
import { formatAmount, formatPercent, formatWhole } from '../../i18n/format'
import { useLanguage, useText } from '../../state/preferences-store'
import { Button } from '../../ui/button'
import { NumberField } from '../../ui/field'
import type { Asked } from './asked'
import styles from './compare-view.module.css'
import { HistogramChart } from './histogram-chart'
import { usePlainQuestion } from './plain-question'
import type { UncertaintyRequest } from './uncertainty-request'
import { useUncertainty } from './use-uncertainty'
import { useWords } from './use-words'

const MOST_SEED = 2 ** 32 - 1

type Request = UncertaintyRequest & { readonly kind: 'monte-carlo' }

/** Every figure drawn by chance within its range: where the result lies. */
export function MonteCarloSection({ asked }: { readonly asked: Asked }) {
  const words = useWords().doubt
  const language = useLanguage()
  const question = usePlainQuestion(asked.question)
  const [draws, setDraws] = useState(DRAWS)
  const [seed, setSeed] = useState(1)
  const [request, setRequest] = useState<Request>()
  const [stopped, setStopped] = useState(false)
  const work = useUncertainty(request)
  const running = work.status === 'running'
  const start = () => {
    setStopped(false)
    setRequest({ kind: 'monte-carlo', question, draws, seed })
  }
  const stop = () => {
    setStopped(true)
    setRequest(undefined)
  }
  return (
    <section className={styles.section} aria-busy={running}>
      <h2 className={styles.heading2}>{words.monteCarlo}</h2>
      <p className={styles.note}>{words.monteCarloLead}</p>
      <div className={styles.chance}>
        <NumberField
          label={words.draws}
          value={draws}
          min={100}
          max={MOST_DRAWS}
          step={100}
          onChange={setDraws}
        />
        <NumberField
          label={words.seed}
          hint={words.seedNote}
          value={seed}
          min={0}
          max={MOST_SEED}
          onChange={setSeed}
        />
        {running ? (
          <Button onClick={stop}>{words.cancel}</Button>
        ) : (
          <Button variant="primary" onClick={start}>
            {work.status === 'done' ? words.again : words.run}
          </Button>
        )}
      </div>
      {running && (
        <div className={styles.progress}>
          <progress aria-label={words.monteCarlo} max={1} value={work.progress} />
          <span>{words.running(formatPercent(work.progress, language, { digits: 2 }))}</span>
        </div>
      )}
      <div aria-live="polite">
        {stopped && <p>{words.cancelled}</p>}
        {work.status === 'failed' && <p role="alert">{words.failed}</p>}
        {work.status === 'done' && work.result && <Drawn asked={asked} drawn={work.result} />}
      </div>
    </section>
  )
}

interface DrawnProps {
  readonly asked: Asked
  readonly drawn: MonteCarlo
}

function Drawn({ asked: { question, subject }, drawn }: DrawnProps) {
  const text = useText()
  const words = useWords().doubt
  const language = useLanguage()
  const { metric, footing, of, base, other } = question
  const say = (value: number) => formatAmount(value, footedUnit(metric, footing), language)
  const { percentiles, stated, mean, deviation, above, unknown } = drawn
  if (drawn.least === drawn.most) return <p>{words.fixed}</p>
  const nameOf = (side: typeof base) =>
    typeof side.design.name === 'string' ? side.design.name : side.design.name[language]
  const stats = [
    ['stated', words.stats.stated, stated],
    ['mean', words.stats.mean, mean],
    ['deviation', words.stats.deviation, deviation],
    ...PERCENTILES.map((share) => [`p${share}`, words.percentile(share), percentiles[share]] as const),
  ] as const
  return (
    <>
      <p className={styles.sentence}>
        {words.spread({ low: say(percentiles[5]), high: say(percentiles[95]), mid: say(percentiles[50]) })}{' '}
        {of === 'difference' && other
          ? words.above({ share: formatPercent(above, language), to: nameOf(other), from: nameOf(base) })
          : null}
      </p>
      <HistogramChart
        label={words.histogram({ metric: text.metrics[metric].name, system: subject })}
        drawn={drawn}
        say={say}
      />
      {unknown > 0 && <p className={styles.note}>{words.unknownDraws(formatWhole(unknown, language))}</p>}
      <dl className={styles.stats} aria-label={words.percentiles}>
        {stats.map(([key, name, value]) => (
          <div key={key}>
            <dt>{name}</dt>
            <dd>{say(value)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
