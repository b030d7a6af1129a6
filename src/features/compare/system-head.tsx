import { openSystem } from '../../state/commands'
import { isGuest } from '../../state/comparison-guests'
import { useDesign } from '../../state/design-store'
import { openKept } from '../../state/keep-designs'
import { useView } from '../../state/view-store'
import { IconButton } from '../../ui/button'
import styles from './compare-table.module.css'
import { type ComparedSystem, keptIdOf, ON_THE_TABLE } from './compared-systems'
import { useWords } from './use-words'

interface SystemHeadProps {
  readonly systems: readonly ComparedSystem[]
  readonly at: number
  readonly isBase: boolean
  /** How many of it equal the base, where that is asked. */
  readonly scaled: string | undefined
}

/** Name of a column's system, and what can be done with the column. */
export function SystemHead({ systems, at, isBase, scaled }: SystemHeadProps) {
  const words = useWords()
  const setCompare = useView((state) => state.setCompare)
  const setCompareBase = useView((state) => state.setCompareBase)
  const setView = useView((state) => state.setView)
  const system = systems[at]
  if (!system) return null
  const ids = systems.map(({ id }) => id)
  const move = (to: number): void => {
    const rest = ids.filter((id) => id !== system.id)
    setCompare([...rest.slice(0, to), system.id, ...rest.slice(to)])
  }
  const open = (): void => {
    const kept = keptIdOf(system.id)
    if (kept !== undefined) void openKept(kept).then((opened) => opened && setView('design'))
    else if (isGuest(system.id)) {
      useDesign.getState().open(system.evaluation.design)
      setView('design')
    } else if (system.id === ON_THE_TABLE || openSystem(system.id)) setView('design')
  }
  return (
    <th scope="col" className={styles.system} data-base={isBase || undefined}>
      <div className={styles.systemInner}>
        <button type="button" className={styles.name} title={words.open(system.name)} onClick={open}>
          {system.name}
        </button>
        {system.id === ON_THE_TABLE ? <span className={styles.present}>{words.present}</span> : null}
        {isGuest(system.id) ? <span className={styles.present}>{words.guest.note}</span> : null}
        {scaled === undefined ? null : <span className={styles.present}>{scaled}</span>}
        <div className={styles.tools}>
          <button
            type="button"
            className={styles.base}
            aria-pressed={isBase}
            title={words.makeBase(system.name)}
            onClick={() => setCompareBase(system.id)}
          >
            {words.isBase}
            <span className={styles.hidden}> ({words.makeBase(system.name)})</span>
          </button>
          <IconButton
            icon="left"
            label={words.moveLeft(system.name)}
            disabled={at === 0}
            onClick={() => move(at - 1)}
          />
          <IconButton
            icon="right"
            label={words.moveRight(system.name)}
            disabled={at === systems.length - 1}
            onClick={() => move(at + 1)}
          />
          <IconButton
            icon="close"
            label={words.remove(system.name)}
            onClick={() => setCompare(ids.filter((id) => id !== system.id))}
          />
        </div>
      </div>
    </th>
  )
}
