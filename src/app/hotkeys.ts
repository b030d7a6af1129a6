import { tinykeys } from 'tinykeys'
import { useGuide } from '../state/guide-store'
import { useView } from '../state/view-store'
import { type Action, canPerform } from './actions/action'
import { ACTIONS } from './actions/actions'

/** Listens to the keys of all actions. Typing into a field and an open dialog keep their own keys. */
export function listenToKeys(): () => void {
  const bindings: Record<string, (event: KeyboardEvent) => void> = {}
  for (const action of ACTIONS) {
    for (const pattern of action.keys ?? []) {
      const isSingle = /^(Shift\+)?.$/.test(pattern)
      bindings[pattern] = (event) => {
        if (isSingle && !useGuide.getState().singleKeys) return
        answer(event, action)
      }
    }
  }
  return tinykeys(window, bindings)
}

const LAYERS = '[role="dialog"], [role="alertdialog"], [role="menu"]'
/** What is typed into: there Ctrl+Z takes back letters. */
const TYPED = `input:not([type="checkbox"], [type="radio"], [type="range"]), textarea, [contenteditable], ${LAYERS}`
const FIELDS = `input, select, ${TYPED}`

/** Whose keys are their own: lists, trees and scrolling panels keep arrows and the like from acting on the drawing. */
const OWNERS: Readonly<Record<NonNullable<Action['reach']>, string>> = {
  anywhere: LAYERS,
  page: FIELDS,
  drawing: `${FIELDS}, [role="listbox"], [data-own-keys]`,
}

function answer(event: KeyboardEvent, action: Action): void {
  const { reach = 'page' } = action
  if (event.defaultPrevented || event.isComposing) return
  // A list of choices or a tick has no use for Ctrl with a letter.
  const owners = reach === 'page' && (event.ctrlKey || event.metaKey) ? TYPED : OWNERS[reach]
  if (isOwned(event.target, owners)) return
  if (reach === 'drawing' && useView.getState().view !== 'design') return
  if (!canPerform(action)) return
  event.preventDefault()
  action.perform()
}

function isOwned(target: EventTarget | null, owners: string): boolean {
  return target instanceof Element && target.closest(owners) !== null
}
