import { type Options, optionsSchema } from '../core/options/options'
import { localise } from '../i18n/language'
import { OPTION_NAMES } from './apply-settings'
import type { Command } from './command'
import { loadDesign } from './load-design'
import { parseFlags, parseLanguage, takeWords } from './parse-flags'
import { formatTextTable } from './text-table'

interface ListedOption {
  readonly id: string
  readonly value: Options[keyof Options]
  readonly choices?: readonly string[]
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
      ...OPTION_NAMES.map((id) => ({ id, value: options[id], ...choicesOf(id) })),
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
    const levers = new Map(catalogue.levers.map((lever) => [lever.id, localise(lever.name, language)]))
    const rows = listed.map(({ id, value, choices }) => [
      id,
      levers.get(id) ?? '',
      String(value),
      choices?.join(' · ') ?? '',
    ])
    terminal.print(formatTextTable(rows, 'llll'))
    return 0
  },
}

function choicesOf(id: (typeof OPTION_NAMES)[number]): Pick<ListedOption, 'choices'> {
  const { innerType } = optionsSchema.shape[id]._zod.def
  return innerType._zod.def.type === 'enum' ? { choices: Object.values(innerType._zod.def.entries) } : {}
}
