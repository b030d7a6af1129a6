import type { Catalogue } from '../core/catalogue/catalogue'
import { setOption } from '../core/design/edits'
import type { Design } from '../core/design/schema'
import { setLever } from '../core/design/set-lever'
import { type OptionName, type Options, optionsSchema } from '../core/options/options'
import { BadInput } from './bad-input'

const OPTION_NAMES = Object.keys(optionsSchema.shape).filter((name): name is OptionName => name !== 'levers')

/**
 * The design under `--set name=value`, one after the other: an option or a lever of the catalogue.
 * @throws BadInput that names what is not known, and what there is
 */
export function applySettings(design: Design, catalogue: Catalogue, settings: readonly string[]): Design {
  return settings.reduce((now, setting) => applySetting(now, catalogue, setting), design)
}

function applySetting(design: Design, catalogue: Catalogue, setting: string): Design {
  const cut = setting.indexOf('=')
  if (cut < 1) throw new BadInput(`--set needs name=value, not '${setting}'`)
  const name = setting.slice(0, cut)
  const value = setting.slice(cut + 1)
  const lever = catalogue.levers.find(({ id }) => id === name)
  if (lever) {
    const edited = setLever(design, catalogue, name, value)
    if (edited.ok) return edited.value
    throw new BadInput(
      `--set ${name} must be ${lever.choices.map(({ id }) => id).join(', ')}, not '${value}'`,
    )
  }
  const option = OPTION_NAMES.find((known) => known === name)
  if (!option) throw new BadInput(`--set: unknown option '${name}'; \`options\` lists all options`)
  const typed = (/^\d{1,9}(\.\d{1,9})?$/.test(value) ? Number(value) : value) as Options[OptionName]
  const edited = setOption(design, option, typed)
  if (!edited.ok)
    throw new BadInput(`--set ${name} cannot be '${value}'; \`options\` lists the allowed values`)
  return edited.value
}
