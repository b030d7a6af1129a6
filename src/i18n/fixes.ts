import { fixes as en } from './en/fixes'
import type { Language } from './language'
import { fixes as zh } from './zh/fixes'

/** Words of the fixes, apart from the other messages: they are read where findings are, which opens later. */
export const FIXES = { en, zh } satisfies Record<Language, typeof en>
