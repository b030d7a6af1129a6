import { exportHelp as en } from './en/export-help'
import type { Language } from './language'
import { exportHelp as zh } from './zh/export-help'

/** What each file is for, apart from the other messages: only the export menu and its guide need it, once they open. */
export const EXPORT_HELP = { en, zh } satisfies Record<Language, typeof en>
