import { takeaway as en } from './en/takeaway'
import type { Language } from './language'
import { takeaway as zh } from './zh/takeaway'

/**
 * Words of the files that are taken away, apart from the other messages: only their writers need them, which load when
 * a file is asked for.
 */
export const TAKEAWAY = { en, zh } satisfies Record<Language, typeof en>
export type TakeawayWords = typeof en
