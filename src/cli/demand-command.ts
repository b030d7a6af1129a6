import { scenarioTokens } from '../core/catalogue/scenarios'
import {
  type DEMAND_KINDS,
  type Demand,
  type DemandPlan,
  type DemandRefusal,
  planDemand,
} from '../core/demand/plan-demand'
import { evaluate } from '../core/evaluate'
import { formatNumber } from '../i18n/format'
import type { Presets } from '../io/build-presets'
import { BadInput } from './bad-input'
import type { Command } from './command'
import { loadDesign } from './load-design'
import { parseChoice, parseDecimal, parseFlags, takeWords } from './parse-flags'
import { formatTextTable } from './text-table'

/** Which flag gives which kind of demand. */
const FLAGS = {
  'tokens-per-day': 'tokensPerDay',
  accelerators: 'accelerators',
  pods: 'pods',
  racks: 'racks',
  mw: 'facilityMw',
} as const satisfies Record<string, (typeof DEMAND_KINDS)[number]>

const REASONS: Readonly<Record<DemandRefusal, string>> = {
  'no-accelerator': 'this design has no accelerator',
  'bad-rate': '--rate must be above 0 tokens per second',
  'bad-utilisation': '--utilisation must be above 0 and at most 1',
  'bad-demand': 'the demand must be above 0 and below 1e18',
  'less-than-a-pod': 'that is less than one pod of this design',
  'too-many-pods': 'that needs more than 1,000,000 pods',
}

export const demandCommand: Command = {
  name: 'demand',
  usage:
    '<system|file> --tokens-per-day N | --scenario S | --accelerators N | --pods N | --racks N | --mw X [--rate T] [--utilisation U] [--set name=value …] [--json]',
  summary: 'from tokens per day to pods, racks and megawatts, and back',
  run: (args, { terminal, presets }) => {
    const { words, flags } = parseFlags(args, {
      'tokens-per-day': 'text',
      accelerators: 'text',
      pods: 'text',
      racks: 'text',
      mw: 'text',
      scenario: 'text',
      rate: 'text',
      utilisation: 'text',
      set: 'texts',
      json: 'switch',
    })
    const [name] = takeWords(words, ['system|file'])
    const demand = readDemand(flags, presets())
    const design = loadDesign(name, presets(), terminal, flags.set)
    const { catalogue } = presets()
    const printed = evaluate({ ...design, pods: 1 }, catalogue).bill.lines.find(
      ({ part }) => part.category === 'accelerator' && part.facts.tokensPerSecond,
    )?.part.facts.tokensPerSecond?.value
    const rate = flags.rate === undefined ? printed : parseDecimal('rate', flags.rate)
    if (typeof rate !== 'number')
      throw new BadInput(
        'no serving rate is published for this accelerator; give one with --rate (tokens per second)',
      )
    const plan = planDemand(design, catalogue, demand, {
      tokensPerSecond: rate,
      utilisation: parseDecimal('utilisation', flags.utilisation ?? '1'),
    })
    if (!plan.ok) throw new BadInput(REASONS[plan.error])
    terminal.print(flags.json ? formatJson(plan.value) : formatPlan(plan.value))
    return 0
  },
}

function readDemand(
  flags: { readonly [K in keyof typeof FLAGS | 'scenario']?: string },
  presets: Presets,
): Demand {
  const given = (Object.keys(FLAGS) as (keyof typeof FLAGS)[]).filter((flag) => flags[flag] !== undefined)
  if (given.length + (flags.scenario === undefined ? 0 : 1) !== 1) {
    const all = Object.keys(FLAGS).map((flag) => `--${flag}`)
    throw new BadInput(`give one of ${all.join(', ')} or --scenario`)
  }
  if (flags.scenario !== undefined) {
    const { scenarios } = presets.catalogue
    const id = parseChoice(
      'scenario',
      flags.scenario,
      scenarios.map((scenario) => scenario.id),
    )
    const scenario = scenarios.find((candidate) => candidate.id === id)
    return { kind: 'tokensPerDay', amount: scenario ? scenarioTokens(scenario) : 0 }
  }
  const [flag] = given as [keyof typeof FLAGS]
  return { kind: FLAGS[flag], amount: parseDecimal(flag, flags[flag] ?? '') }
}

function formatJson({ evaluation: _, ...plan }: DemandPlan): string {
  return `${JSON.stringify(plan, undefined, 2)}\n`
}

function formatPlan(plan: DemandPlan): string {
  const rows: readonly (readonly [string, number, string])[] = [
    ['tokens per day', plan.tokensPerDay, ''],
    ['accelerators needed', plan.acceleratorsNeeded, ''],
    ['accelerators', plan.accelerators, ''],
    ['pods', plan.pods, ''],
    ['racks', plan.racks, ''],
    ['system power', plan.systemMw, 'MW'],
    ['facility power', plan.facilityMw, 'MW'],
  ]
  return formatTextTable(
    rows.map(([label, value, unit]) => [label, formatNumber(value, 'en'), unit]),
    'lrl',
  )
}
