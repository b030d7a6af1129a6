import type { ReactNode } from 'react'
import styles from './pair-table.module.css'

interface ScrollingTableProps {
  readonly label: string
  readonly children: ReactNode
}

/** A table that scrolls sideways where there is no room for it. */
export function ScrollingTable({ label, children }: ScrollingTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={label}>
      <table className={styles.table} aria-label={label}>
        {children}
      </table>
    </section>
  )
}
