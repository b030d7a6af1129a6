import { factHelp as enHelp } from './en/fact-help'
import { partEditor as en } from './en/part-editor'
import type { Language } from './language'
import { factHelp as zhHelp } from './zh/fact-help'
import { partEditor as zh } from './zh/part-editor'

/** What the editor of own parts says, in every language, apart from the other messages: it loads with the editor. */
export const EDITOR_WORDS = { en, zh } satisfies Record<Language, typeof en>

/** What each fact means and of what it is said. */
export const FACT_HELP = { en: enHelp, zh: zhHelp } satisfies Record<Language, typeof enHelp>
