import { localise } from '../i18n/language'
import type { Command } from './command'
import { parseFlags, parseLanguage, takeWords } from './parse-flags'
import { formatTextTable } from './text-table'

export const listCommand: Command = {
  name: 'list',
  usage: '[--json] [--lang en|zh]',
  summary: 'the ready-made systems',
  run: (args, { terminal, presets }) => {
    const { words, flags } = parseFlags(args, { json: 'switch', lang: 'text' })
    takeWords(words, [])
    const language = parseLanguage(flags.lang)
    const { systems, families } = presets()
    const nameOf = (id: string) => localise(systems.get(id)?.name ?? id, language)
    terminal.print(
      flags.json
        ? `${JSON.stringify(
            [...systems.keys()].map((id) => ({ id, name: nameOf(id) })),
            undefined,
            2,
          )}\n`
        : formatTextTable(
            families.flatMap((family) =>
              family.systems.map((id) => [id, nameOf(id), localise(family.name, language)]),
            ),
            'lll',
          ),
    )
    return 0
  },
}
