import { ownPartsOf } from '../core/design/own-parts/design-catalogue'
import { importOwnParts } from '../core/design/own-parts/import-own-parts'
import { serialiseDesign } from '../core/design/serialise-design'
import { describeRefusal } from '../i18n/describe-refusal'
import { TAKEAWAY } from '../i18n/takeaway-words'
import { describeImport } from '../io/netbox/describe-import'
import { YAML_LIMIT } from '../io/netbox/mend-yaml'
import { type NetboxFile, readNetbox } from '../io/netbox/read-netbox'
import { FILES_LIMIT, isYaml, readZip, ZIP_LIMIT } from '../io/netbox/read-zip'
import { BadInput } from './bad-input'
import type { Command } from './command'
import { loadDesign } from './load-design'
import { parseFlags, parseLanguage } from './parse-flags'
import { plainText } from './plain-text'
import type { Terminal } from './terminal'

export const netboxCommand: Command = {
  name: 'netbox',
  usage: '<yaml|zip|folder> … --into <system|file> --out F [--lang en|zh]',
  summary: 'NetBox device and rack types as own parts of a design',
  run: (args, { terminal, presets }) => {
    const { words, flags } = parseFlags(args, { into: 'text', out: 'text', lang: 'text' })
    const language = parseLanguage(flags.lang)
    if (words.length === 0) throw new BadInput('<yaml|zip|folder> is missing')
    if (!flags.into) throw new BadInput('--into needs a system or a design file')
    if (!flags.out?.endsWith('.json')) throw new BadInput('--out needs a file name that ends in .json')
    const design = loadDesign(flags.into, presets(), terminal)
    const files = words.flatMap((word) => collect(word, terminal))
    const imported = readNetbox(
      files,
      ownPartsOf(design).map(({ id }) => id),
    )
    const lines = describeImport(imported, language)
    if (imported.parts.length === 0) throw new BadInput(lines.slice(0, 3).join('; '))
    const edited = importOwnParts(design, imported.parts)
    if (!edited.ok) throw new BadInput(describeRefusal(edited.error, presets().catalogue, 'en'))
    terminal.write(flags.out, serialiseDesign(edited.value, presets().catalogue.version))
    terminal.print(`${lines.map(plainText).join('\n')}\n`)
    return 0
  },
}

function collect(path: string, terminal: Terminal): readonly NetboxFile[] {
  const within = terminal.listFiles(path)
  if (within) {
    const files = within.filter(isYaml)
    if (files.length > FILES_LIMIT) throw new BadInput(`'${path}' holds more than ${FILES_LIMIT} YAML files`)
    return files.map((name) => ({ name, text: terminal.readText(name, YAML_LIMIT) }))
  }
  if (isYaml(path)) return [{ name: path, text: terminal.readText(path, YAML_LIMIT) }]
  const files = readZip(terminal.readBytes(path, ZIP_LIMIT))
  if (typeof files === 'string') throw new BadInput(`'${path}': ${TAKEAWAY.en.netbox.faults[files]}`)
  return files
}
