import { openSystem } from '../../state/commands'
import { useView } from '../../state/view-store'
import { useViewText } from '../../state/view-text'
import { IconButton } from '../../ui/button'
import styles from './compare-table.module.css'
import { type ComparedSystem, ON_THE_TABLE } from './compared-systems'

interface SystemHeadProps {
  readonly systems: readonly ComparedSystem[]
  readonly at: number
  readonly isBase: boolean
}

/** Name of a column's system, and what can be done with the column. */
export function SystemHead({ systems, at, isBase }: SystemHeadProps) {
  const text = useViewText()
  const setCompare = useView((state) => state.setCompare)
  const setCompareBase = useView((state) => state.setCompareBase)
  const setView = useView((state) => state.setView)
  const system = systems[at]
  if (!system) return null
  const words = text.compare
  const ids = systems.map(({ id }) => id)
  const move = (to: number): void => {
    const rest = ids.filter((id) => id !== system.id)
    setCompare([...rest.slice(0, to), system.id, ...rest.slice(to)])
  }
  const open = (): void => {
    if (system.id === ON_THE_TABLE || openSystem(system.id)) setView('design')
  }
  return (
    <th scope="col" className={styles.system} data-base={isBase || undefined}>
      <div className={styles.systemInner}>
        <button type="button" className={styles.name} title={words.open(system.name)} onClick={open}>
          {system.name}
        </button>
        {system.id === ON_THE_TABLE ? <span className={styles.present}>{words.present}</span> : null}
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
