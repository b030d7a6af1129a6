import { lazy, Suspense, useRef, useState } from 'react'
import { useView } from '../../state/view-store'
import { MenuButton } from '../../ui/menu-button'
import { addFile } from './add-designs'
import styles from './compare-view.module.css'
import type { Comparison } from './compared-systems'
import { useWords } from './use-words'

const AddDialog = lazy(() => import('./add-dialog'))

/** Where a design may come from that neither ships nor is kept. */
const ELSEWHERE = ['file', 'link', 'past', 'options'] as const
export type Elsewhere = Exclude<(typeof ELSEWHERE)[number], 'file'>

/** Everything that can still stand in the comparison. */
export function AddMenu({ others }: { readonly others: Comparison['others'] }) {
  const words = useWords()
  const toggleCompare = useView((state) => state.toggleCompare)
  const picker = useRef<HTMLInputElement>(null)
  const [asking, setAsking] = useState<Elsewhere>()
  const sources = words.addDialog
  const elsewhere = { file: sources.file, link: sources.link, past: sources.past, options: sources.options }
  const act = (id: string) => {
    const source = ELSEWHERE.find((known) => id === `from-${known}`)
    if (source === undefined) toggleCompare(id)
    else if (source === 'file') picker.current?.click()
    else setAsking(source)
  }
  const groups = [
    { title: sources.own, entries: others.own.map(({ id, name }) => ({ id, label: name })) },
    { title: sources.systems, entries: others.presets.map(({ id, name }) => ({ id, label: name })) },
    {
      title: sources.elsewhere,
      entries: ELSEWHERE.map((source) => ({ id: `from-${source}`, label: elsewhere[source] })),
    },
  ]
  return (
    <>
      <MenuButton
        label={words.add}
        icon="plus"
        groups={groups.filter(({ entries }) => entries.length > 0)}
        onAction={act}
      >
        {words.add}
      </MenuButton>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        className={styles.picker}
        aria-label={sources.file}
        tabIndex={-1}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) void addFile(file)
          // The same file may be chosen again.
          target.value = ''
        }}
      />
      {asking && (
        <Suspense fallback={null}>
          <AddDialog kind={asking} onClose={() => setAsking(undefined)} />
        </Suspense>
      )}
    </>
  )
}
