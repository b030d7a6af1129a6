import { useEffect, useState } from 'react'
import { useDesign } from '../../state/design-store'
import { useGuide } from '../../state/guide-store'
import { useText } from '../../state/preferences-store'
import { useView } from '../../state/view-store'
import { Button } from '../../ui/button'
import { Icon } from '../../ui/icon'
import css from './first-steps.module.css'

const STEPS = ['open', 'change', 'why'] as const
type Step = (typeof STEPS)[number]

const GO: Readonly<Record<Step, () => void>> = {
  open: () => useView.getState().setView('gallery'),
  change: () => useView.getState().setView('design'),
  why: () => useView.getState().explain('power.systemKw'),
}

/** What to try on a first visit: a line of the page, over nothing. Steps are ticked as they are done, in any order. */
export function FirstSteps() {
  const text = useText()
  const showHint = useGuide((state) => state.showHint)
  const done = useDone()
  const next = STEPS.find((step) => !done.has(step))
  const words = text.palette.hint
  return (
    <section className={css.bar} aria-label={words.label}>
      <ol className={css.steps}>
        {STEPS.map((step, at) => (
          <li key={step} className={css.step} data-next={step === next || undefined}>
            <button type="button" className={css.go} onClick={GO[step]}>
              <span className={css.number} aria-hidden="true">
                {done.has(step) ? <Icon name="check" size={12} /> : at + 1}
              </span>
              {words[step]}
              {done.has(step) && <span className={css.unseen}> ({words.done})</span>}
            </button>
            <span className={css.lead}>{words[`${step}Lead`]}</span>
          </li>
        ))}
      </ol>
      <Button variant="quiet" onClick={() => showHint(false)}>
        {words.dismiss}
      </Button>
    </section>
  )
}

function useDone(): ReadonlySet<Step> {
  const [done, setDone] = useState<ReadonlySet<Step>>(new Set())
  const change = useDesign((state) => state.lastChange?.kind)
  const explaining = useView((state) => state.explaining !== undefined)
  useEffect(() => {
    const add = (step: Step) => setDone((before) => (before.has(step) ? before : new Set([...before, step])))
    if (change === 'open') add('open')
    if (change === 'edit') add('change')
    if (explaining) add('why')
  }, [change, explaining])
  return done
}
