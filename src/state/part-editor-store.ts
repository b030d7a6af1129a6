import { create } from 'zustand'
import { useInteraction } from './interaction-store'

/** What the editor of own parts is open on: a part, or one that is still to be made. */
export type Editing = { readonly kind: 'part'; readonly id: string } | { readonly kind: 'new' }

interface PartEditorState {
  readonly editing: Editing | undefined
  readonly edit: (id: string) => void
  readonly start: () => void
  readonly close: () => void
}

export const usePartEditor = create<PartEditorState>()((set) => {
  const open = (editing: Editing) => {
    // A part taken in hand would be in the way: Escape would put it back instead of closing the editor.
    useInteraction.getState().cancel()
    set({ editing })
  }
  return {
    editing: undefined,
    edit: (id) => open({ kind: 'part', id }),
    start: () => open({ kind: 'new' }),
    close: () => set({ editing: undefined }),
  }
})
