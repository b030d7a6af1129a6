import type { Catalogue } from '../core/catalogue/catalogue'
import { type Footing, PER } from '../core/compare/footing'
import { DRAWS, MOST_DRAWS } from '../core/compare/monte-carlo'
import type { Design } from '../core/design/schema'
import { evaluate } from '../core/evaluate'
import type { Evaluation } from '../core/evaluation'
import type { MetricId } from '../core/metrics/registry'
import { buildAttributions, buildBillDifferences, buildComparison } from '../io/compare-json'
import { systemName } from '../io/report-json'
import { applySettings } from './apply-settings'
import { BadInput } from './bad-input'
import type { Command } from './command'
import { askSensitivities, drawMonteCarlos } from './compare-uncertainty'
import {
  formatAttributions,
  formatBillDifferences,
  formatComparison,
  formatMonteCarlos,
  formatSensitivities,
} from './format-comparison'
import { loadDesign } from './load-design'
import { parseChoice, parseFlags, parseLanguage, parseMetric, parseWhole } from './parse-flags'

/** More could neither be read side by side nor be a deliberate request. */
const MOST = 24
const MOST_SEED = 0xffff_ffff
const SCALES = ['mw', 'pflops'] as const

export const compareCommand: Command = {
  name: 'compare',
  usage: [
    '<a> <b> …',
    `[--per ${PER.join('|')}] [--scale ${SCALES.join('|')}]`,
    '[--attribute METRIC] [--bill] [--sensitivity METRIC]',
    '[--monte-carlo METRIC [--draws N] [--seed N]]',
    '[--set name=value …] [--against name=value …] [--json] [--lang en|zh]',
  ].join(' '),
  summary:
    'designs side by side, with ratios to the first; on request differences by part and the effect of ranges',
  run: (args, { terminal, presets }) => {
    const { words, flags } = parseFlags(args, {
      json: 'switch',
      lang: 'text',
      per: 'text',
      scale: 'text',
      attribute: 'text',
      bill: 'switch',
      sensitivity: 'text',
      'monte-carlo': 'text',
      draws: 'text',
      seed: 'text',
      set: 'texts',
      against: 'texts',
    })
    const variants = flags.against ? 1 : 0
    if (words.length + variants < 2) throw new BadInput('compare needs at least two systems or files')
    if (words.length + variants > MOST) throw new BadInput(`compare takes at most ${MOST} systems or files`)
    const language = parseLanguage(flags.lang)
    const footing = parseFooting(flags.per, flags.scale)
    const attributed = metricFlag('attribute', flags.attribute)
    const probed = metricFlag('sensitivity', flags.sensitivity)
    const drawn = metricFlag('monte-carlo', flags['monte-carlo'])
    const chance = parseChance(flags.draws, flags.seed, drawn)
    const designs = words.map((name) => loadDesign(name, presets(), terminal, flags.set))
    if (designs[0] && flags.against) designs.push(varyDesign(designs[0], presets().catalogue, flags.against))
    const [base, ...others] = designs.map((design) => evaluate(design, presets().catalogue))
    if (!base) throw new BadInput('<a> is missing')
    const evaluations: readonly [Evaluation, ...Evaluation[]] = [base, ...others]
    const sensitivities = probed && askSensitivities(evaluations, probed, footing)
    const monteCarlos = drawn && drawMonteCarlos(evaluations, drawn, footing, chance)
    if (flags.json) {
      const json = {
        ...buildComparison(evaluations, footing),
        ...(attributed && { attributions: buildAttributions(evaluations, attributed, footing) }),
        ...(flags.bill && { billDifferences: buildBillDifferences(evaluations) }),
        ...(sensitivities && { sensitivities: sensitivities.json }),
        ...(monteCarlos && { monteCarlos: monteCarlos.json }),
      }
      terminal.print(`${JSON.stringify(json, undefined, 2)}\n`)
      return 0
    }
    const sections = [
      attributed && formatAttributions(evaluations, attributed, footing, language),
      flags.bill && formatBillDifferences(evaluations, language),
      sensitivities && formatSensitivities(sensitivities, language),
      monteCarlos && formatMonteCarlos(monteCarlos, language),
    ].filter((section) => typeof section === 'string')
    terminal.print(
      sections.length > 0 ? sections.join('\n') : formatComparison(evaluations, footing, language),
    )
    return 0
  },
}

/** The design under other options, called by them so that both can be told apart. */
function varyDesign(design: Design, catalogue: Catalogue, settings: readonly string[]): Design {
  const varied = applySettings(design, catalogue, settings)
  const told = settings.join(', ')
  const { name } = design
  return {
    ...varied,
    id: `${systemName(design)} (${told})`,
    name:
      typeof name === 'string'
        ? `${name} (${told})`
        : { ...name, en: `${name.en} (${told})`, zh: `${name.zh} (${told})` },
  }
}

function metricFlag(flag: string, text: string | undefined): MetricId | undefined {
  return text === undefined ? undefined : parseMetric(text, `--${flag}: `)
}

function parseFooting(per: string | undefined, scale: string | undefined): Footing {
  if (per !== undefined && scale !== undefined)
    throw new BadInput('--per and --scale cannot be used together')
  if (per !== undefined) return parseChoice('per', per, PER)
  return scale === undefined ? 'whole' : `equal-${parseChoice('scale', scale, SCALES)}`
}

function parseChance(
  draws: string | undefined,
  seed: string | undefined,
  metric: MetricId | undefined,
): { readonly draws: number; readonly seed: number } {
  if (metric === undefined && (draws !== undefined || seed !== undefined))
    throw new BadInput('--draws and --seed need --monte-carlo')
  const given = {
    draws: draws === undefined ? DRAWS : parseWhole('draws', draws),
    seed: seed === undefined ? 1 : parseWhole('seed', seed),
  }
  if (given.draws < 1 || given.draws > MOST_DRAWS)
    throw new BadInput(`--draws must be 1 to ${MOST_DRAWS}, not ${given.draws}`)
  if (given.seed > MOST_SEED) throw new BadInput(`--seed must be at most ${MOST_SEED}`)
  return given
}
