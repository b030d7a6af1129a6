export const LANGUAGES = ['en', 'zh'] as const
export type Language = (typeof LANGUAGES)[number]

/** The value of html `lang`. */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-CN' }

/** The name of a part, design or network as its data states it; a plain string is the user's own words. */
export function localise(
  text: string | { readonly en: string; readonly zh: string },
  language: Language,
): string {
  return typeof text === 'string' ? text : text[language]
}
