import type { Catalogue } from '../core/catalogue/catalogue'
import { OPTION_FIELDS, type OptionField } from '../core/options/option-fields'
import type { Options } from '../core/options/options'
import { localise } from '../i18n/language'
import { MESSAGES } from '../i18n/messages'
import type { Command } from './command'
import { loadDesign } from './load-design'
import { parseFlags, parseLanguage, takeWords } from './parse-flags'
import { formatTextTable } from './text-table'

interface ListedOption {
  readonly id: string
  readonly value: Options[keyof Options]
  readonly choices?: readonly string[]
  /** Least and most of a number. */
  readonly range?: readonly [number, number]
}

/** Every option and lever with its value in a design and what else it can be. */
export const optionsCommand: Command = {
  name: 'options',
  usage: '<system|file> [--json] [--lang en|zh]',
  summary: 'what --set can change, with the current values',
  run: (args, { terminal, presets }) => {
    const { words, flags } = parseFlags(args, { json: 'switch', lang: 'text' })
    const [name] = takeWords(words, ['system|file'])
    const language = parseLanguage(flags.lang)
    const { catalogue } = presets()
    const { options } = loadDesign(name, presets(), terminal)
    const listed: ListedOption[] = [
      ...OPTION_FIELDS.map((field) => ({
        id: field.name,
        value: options[field.name],
        ...boundsOf(field, catalogue),
      })),
      ...catalogue.levers.map((lever) => ({
        id: lever.id,
        value: options.levers[lever.id] ?? lever.choices[0]?.id,
        choices: lever.choices.map(({ id }) => id),
      })),
    ]
    if (flags.json) {
      terminal.print(`${JSON.stringify(listed, undefined, 2)}\n`)
      return 0
    }
    const names: ReadonlyMap<string, string> = new Map([
      ...OPTION_FIELDS.map(({ name: id }) => [id, MESSAGES[language].terms.options[id].name] as const),
      ...catalogue.levers.map((lever) => [lever.id, localise(lever.name, language)] as const),
    ])
    const rows = listed.map(({ id, value, choices = [], range }) => [
      id,
      names.get(id) ?? '',
      String(value),
      [...choices, ...(range ? [range.join('–')] : [])].join(' · '),
    ])
    terminal.print(formatTextTable(rows, 'llll'))
    return 0
  },
}

function boundsOf(field: OptionField, { parts }: Catalogue): Pick<ListedOption, 'choices' | 'range'> {
  switch (field.kind) {
    case 'choice':
      return { choices: field.values.map(String) }
    case 'part':
      return {
        choices: [...parts.values()].flatMap(({ id, category }) => (category === field.category ? [id] : [])),
      }
    case 'number':
      return { range: [field.min, field.max] }
    case 'count':
      return { choices: ['auto'], range: [field.min, field.max] }
  }
}
