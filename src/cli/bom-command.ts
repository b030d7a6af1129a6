import { evaluate } from '../core/evaluate'
import { buildExport, EXPORT_FORMATS, isBinary } from '../io/export-file'
import { BadInput } from './bad-input'
import type { Command } from './command'
import { isFile, loadDesign } from './load-design'
import { parseChoice, parseFlags, parseLanguage, takeWords } from './parse-flags'
import { PICTURE_FLAGS, PICTURE_USAGE, parsePicture } from './parse-picture'

export const bomCommand: Command = {
  name: 'bom',
  usage: `<system|file> [--format ${EXPORT_FORMATS.join('|')}] [--out F] ${PICTURE_USAGE} [--set name=value …] [--lang en|zh]`,
  summary: 'the multi-level bill of materials',
  run: async (args, { terminal, presets, artist, paint }) => {
    const { words, flags } = parseFlags(args, {
      format: 'text',
      out: 'text',
      lang: 'text',
      set: 'texts',
      ...PICTURE_FLAGS,
    })
    const [name] = takeWords(words, ['system|file'])
    const format = parseChoice('format', flags.format ?? 'csv', EXPORT_FORMATS)
    const language = parseLanguage(flags.lang)
    const picture = parsePicture(format, flags)
    const { out } = flags
    if (out === '') throw new BadInput('--out needs a file name')
    if (out !== undefined && isFile(name) && terminal.isSameFile(out, name)) {
      throw new BadInput(`--out '${out}' would overwrite the design itself`)
    }
    if (isBinary(format) && out === undefined && terminal.isInteractive) {
      throw new BadInput('this format cannot be shown in a terminal; name a file with --out')
    }
    const evaluation = evaluate(loadDesign(name, presets(), terminal, flags.set), presets().catalogue)
    const output = await buildExport(format, {
      evaluation,
      language,
      day: terminal.today(),
      artist,
      paint: (drawn, density) => paint(drawn, density).catch(refuse),
      picture,
    })
    if (out === undefined) terminal.print(output)
    else terminal.write(out, output)
    return 0
  },
}

/** What paints stands outside: that it is missing or does not start is the user's to mend. */
function refuse(error: unknown): never {
  throw new BadInput(error instanceof Error ? error.message : String(error))
}
