import { create } from 'zustand'
import type { Design } from '../../core/design/schema'
import type { NetboxImport } from '../../io/netbox/read-netbox'

/** What has to be asked or shown about links and files that came. */
export type ShareQuestion =
  /** The clipboard was refused: the link to copy by hand. */
  | { readonly kind: 'outgoing'; readonly link: string }
  /** A link came while there was work on the table. */
  | { readonly kind: 'incoming'; readonly design: Design; readonly kept: boolean }
  /** Types of NetBox came, and there is something to tell of them. */
  | { readonly kind: 'imported'; readonly imported: NetboxImport }

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
