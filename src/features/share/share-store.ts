import { create } from 'zustand'
import type { Design } from '../../core/design/schema'

/** What has to be asked or shown about links. */
export type ShareQuestion =
  /** The clipboard was refused: the link to copy by hand. */
  | { readonly kind: 'outgoing'; readonly link: string }
  /** A link came while there was work on the table. */
  | { readonly kind: 'incoming'; readonly design: Design; readonly kept: boolean }

interface ShareState {
  readonly question: ShareQuestion | undefined
  readonly ask: (question: ShareQuestion) => void
  readonly close: () => void
}

export const useShare = create<ShareState>()((set) => ({
  question: undefined,
  ask: (question) => set({ question }),
  close: () => set({ question: undefined }),
}))
