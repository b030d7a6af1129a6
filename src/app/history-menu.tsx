import { HISTORY_DEPTH } from '../core/design/history'
import { describeStep } from '../state/describe-step'
import { useDesign } from '../state/design-store'
import { useGuide } from '../state/guide-store'
import { useLanguage, useText } from '../state/preferences-store'
import { MenuButton } from '../ui/menu-button'
import { historyAction } from './actions/edit-actions'

/** Every step by its name, newest first; choosing one goes to the design as that step left it, back or forward at once. */
export function HistoryMenu() {
  const text = useText()
  const language = useLanguage()
  const { design, past, future, travel } = useDesign()
  const open = useGuide((state) => state.panel === 'history')
  const guide = useGuide()
  const words = text.shell.history
  // Each change with the design that it led to, and how far away that is.
  const designs = [...past.map(({ state }) => state), design, ...future.map(({ state }) => state)]
  const steps = [...past, ...future].map(({ label }, i) => ({
    by: i + 1 - past.length,
    label: describeStep(
      { label, before: designs[i] ?? design, after: designs[i + 1] ?? design },
      text,
      language,
    ),
  }))
  const entryOf = ({ by, label }: { by: number; label: string }) => ({
    id: String(by),
    label,
    chosen: by === 0,
  })
  const start = { by: -past.length, label: past.length < HISTORY_DEPTH ? words.start : words.oldest }
  const undone = steps.slice(past.length).reverse()
  const done = [start, ...steps.slice(0, past.length)].reverse()
  return (
    <MenuButton
      label={historyAction.label(text)}
      icon="history"
      disabled={steps.length === 0}
      open={open}
      onOpenChange={(shown) => (shown ? guide.open('history') : guide.close())}
      groups={[
        ...(undone.length > 0 ? [{ title: words.undone, entries: undone.map(entryOf) }] : []),
        { title: words.done, entries: done.map(entryOf) },
      ]}
      onAction={(by) => travel(Number(by))}
    />
  )
}
