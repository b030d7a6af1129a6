import { create } from 'zustand'
import type { Language } from '../i18n/language'
import type { Messages } from '../i18n/messages'

/** Something the page has to say: why an edit was refused, what became of a saved design. */
export interface Notice {
  readonly id: number
  readonly tone: 'info' | 'refused' | 'problem'
  /** A function, so that the sentence follows the language while it is shown. */
  readonly say: (text: Messages, language: Language) => string
  readonly action?: NoticeAction | undefined
}

export interface NoticeAction {
  readonly label: (text: Messages) => string
  readonly run: () => void
}

export interface NoticeState {
  readonly notices: readonly Notice[]
  readonly notify: (tone: Notice['tone'], say: Notice['say'], action?: NoticeAction) => void
  readonly dismiss: (id: number) => void
}

/** More than this at once is noise; the oldest gives way. */
const SHOWN = 3
let lastId = 0

export const useNotices = create<NoticeState>()((set) => ({
  notices: [],
  notify: (tone, say, action) => {
    lastId++
    const notice: Notice = { id: lastId, tone, say, action }
    set((state) => ({ notices: [...state.notices, notice].slice(-SHOWN) }))
  },
  dismiss: (id) => set((state) => ({ notices: state.notices.filter((notice) => notice.id !== id) })),
}))
