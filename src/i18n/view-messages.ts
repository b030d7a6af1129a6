import { late as en, type LateMessages } from './en/late-messages'
import type { Language } from './language'
import { MESSAGES, type Messages } from './messages'
import { late as zh } from './zh/late-messages'

/** Every sentence: those of the first load, and those of the views and exports that are opened later. */
export type ViewMessages = Messages & LateMessages

const LATE: Readonly<Record<Language, LateMessages>> = { en, zh }
const joined = new WeakMap<Messages, ViewMessages>()

/** For lazy parts of the page, exports and the command line: importing this brings both languages along. */
export function viewMessages(language: Language): ViewMessages {
  const messages = MESSAGES[language]
  const known = joined.get(messages)
  if (known) return known
  const whole = { ...messages, ...LATE[language] }
  joined.set(messages, whole)
  return whole
}
