import type { ReactNode } from 'react'
import { FOOTINGS } from '../../core/compare/footing'
import { useComparisonState } from '../../state/comparison-store'
import { useView } from '../../state/view-store'
import { IconButton } from '../../ui/button'
import { InlineSelect } from '../../ui/inline-select'
import styles from './compare-view.module.css'
import type { Comparison } from './compared-systems'
import { MetricSelect } from './metric-select'
import { useWords } from './use-words'

interface PairPickerProps {
  readonly comparison: Comparison
  /** Without it the pair alone is chosen. */
  readonly figure?: boolean
  /** Without it figure and footing alone are chosen. */
  readonly pair?: boolean
  readonly children?: ReactNode
}

/** Which two designs are looked at, of which figure, on which footing. */
export function PairPicker({ comparison, figure = true, pair = true, children }: PairPickerProps) {
  const words = useWords()
  const { systems, base, against } = comparison
  const { metric, footing, change } = useComparisonState()
  const setCompareBase = useView((state) => state.setCompareBase)
  if (!base) return null
  const choices = systems.map(({ id, name }) => ({ value: id, label: name }))
  const turn = (from: string, to: string) => {
    setCompareBase(from)
    change({ against: to })
  }
  return (
    <div className={styles.controls}>
      {figure && (
        <MetricSelect label={words.figure} value={metric} onChange={(value) => change({ metric: value })} />
      )}
      {pair && against && (
        <>
          <InlineSelect
            label={words.from}
            value={base.id}
            groups={[{ choices }]}
            onChange={(id) => turn(id, id === against.id ? base.id : against.id)}
          />
          <IconButton icon="swap" label={words.turnRound} onClick={() => turn(against.id, base.id)} />
          <InlineSelect
            label={words.to}
            value={against.id}
            groups={[{ choices: choices.filter(({ value }) => value !== base.id) }]}
            onChange={(id) => change({ against: id })}
          />
        </>
      )}
      {figure && (
        <InlineSelect
          label={words.footing}
          value={footing}
          groups={[{ choices: FOOTINGS.map((value) => ({ value, label: words.footings[value] })) }]}
          onChange={(value) => change({ footing: value })}
        />
      )}
      {children}
    </div>
  )
}
