import { glossary as en } from './en/glossary'
import type { Language } from './language'
import { glossary as zh } from './zh/glossary'

/**
 * Terms of the field in every language, apart from the other messages: only what is opened later (why, glossary,
 * palette, network) needs them, and the first load stays small.
 */
export const GLOSSARIES = { en, zh } satisfies Record<Language, typeof en>
