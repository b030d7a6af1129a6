import { localise } from '../i18n/language'
import type { Command } from './command'
import { parseFlags, parseLanguage, takeWords } from './parse-flags'
import { formatTextTable } from './text-table'

export const listCommand: Command = {
  name: 'list',
  usage: '[--json] [--lang en|zh]',
  summary: 'the systems that come with Rackwright',
  run: (args, { terminal, presets }) => {
    const { words, flags } = parseFlags(args, { json: 'switch', lang: 'text' })
    takeWords(words, [])
    const language = parseLanguage(flags.lang)
    const { systems: designs, families } = presets()
    const systems = families.flatMap((family) =>
      family.systems.map((id) => ({
        id,
        name: localise(designs.get(id)?.name ?? id, language),
        family: localise(family.name, language),
      })),
    )
    terminal.print(
      flags.json
        ? `${JSON.stringify(systems, undefined, 2)}\n`
        : formatTextTable(
            systems.map(({ id, name, family }) => [id, name, family]),
            'lll',
          ),
    )
    return 0
  },
}
