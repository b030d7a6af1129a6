import type { Design } from '../core/design/schema'
import { writtenSchema } from '../core/design/written-schema'
import { describeClimb } from '../i18n/describe-climb'
import { describeFault } from '../i18n/describe-refusal'
import type { Presets } from '../io/build-presets'
import { FILE_LIMIT, readDesign } from '../io/read-design'
import { applySettings } from './apply-settings'
import { BadInput } from './bad-input'
import type { Terminal } from './terminal'

/**
 * The design that an argument names, a file when it ends in .json, else a shipped system, under the options of `--set`.
 */
export function loadDesign(
  name: string,
  presets: Presets,
  terminal: Terminal,
  settings: readonly string[] = [],
): Design {
  return applySettings(readNamed(name, presets, terminal), presets.catalogue, settings)
}

function readNamed(name: string, presets: Presets, terminal: Terminal): Design {
  if (!isFile(name)) {
    const design = presets.systems.get(name)
    if (design) return design
    throw new BadInput(
      `unknown system '${name}'; known systems: ${[...presets.systems.keys()].join(', ')} (a file name ends in .json)`,
    )
  }
  const design = readDesign(terminal.readText(name, FILE_LIMIT))
  if (design.ok) {
    const from = writtenSchema(design.value)
    if (from !== undefined) terminal.printError(`'${name}': ${describeClimb(from, 'en')}`)
    return design.value
  }
  const [first] = design.error
  const more = design.error.length > 1 ? ` (and ${design.error.length - 1} more faults)` : ''
  throw new BadInput(`'${name}' cannot be opened: ${first ? describeFault(first, 'en') : 'not valid'}${more}`)
}

export function isFile(name: string): boolean {
  return name.endsWith('.json')
}
