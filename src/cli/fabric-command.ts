import type { FabricPlan, FabricRefusal, FabricTiers } from '../core/links/fabric'
import { ENDPOINT_LIMIT, OVERSUBSCRIPTION_LIMIT, RADIX_LIMIT } from '../core/links/fabric'
import { planFabric } from '../core/links/plan-fabric'
import { formatWhole } from '../i18n/format'
import { BadInput } from './bad-input'
import type { Command } from './command'
import { parseChoice, parseDecimal, parseFlags, parseWhole, takeWords } from './parse-flags'
import { formatTextTable } from './text-table'

export const fabricCommand: Command = {
  name: 'fabric',
  usage:
    '--endpoints N --radix R [--tiers 1|2|3|auto] [--oversubscription X] [--endpoints-per-node P] [--json]',
  summary: 'a leaf-spine-core network for a number of endpoints',
  run: (args, { terminal }) => {
    const { words, flags } = parseFlags(args, {
      endpoints: 'text',
      radix: 'text',
      tiers: 'text',
      oversubscription: 'text',
      'endpoints-per-node': 'text',
      json: 'switch',
    })
    takeWords(words, [])
    if (flags.endpoints === undefined) throw new BadInput('--endpoints is missing')
    if (flags.radix === undefined) throw new BadInput('--radix is missing')
    const plan = planFabric({
      endpoints: parseWhole('endpoints', flags.endpoints),
      radix: parseWhole('radix', flags.radix),
      tiers: TIERS[parseChoice('tiers', flags.tiers ?? 'auto', ['1', '2', '3', 'auto'])],
      oversubscription: parseDecimal('oversubscription', flags.oversubscription ?? '1'),
      endpointsPerNode: parseWhole('endpoints-per-node', flags['endpoints-per-node'] ?? '1'),
    })
    if (!plan.ok) throw new BadInput(describeRefusal(plan.error))
    terminal.print(flags.json ? formatJson(plan.value) : formatPlan(plan.value))
    return 0
  },
}

const TIERS: Readonly<Record<'1' | '2' | '3' | 'auto', FabricTiers>> = { 1: 1, 2: 2, 3: 3, auto: 'auto' }

function formatJson({ leaf, spine, core, links, transceivers }: FabricPlan): string {
  return `${JSON.stringify({ leaf, spine, core, links, transceivers }, undefined, 2)}\n`
}

function formatPlan(plan: FabricPlan): string {
  const rows: readonly (readonly [string, number])[] = [
    ['tiers', plan.tiers],
    ['leaf switches', plan.leaf],
    ['spine switches', plan.spine],
    ['core switches', plan.core],
    ['links host–leaf', plan.links.hostLeaf],
    ['links leaf–spine', plan.links.leafSpine],
    ['links spine–core', plan.links.spineCore],
    ['transceivers', plan.transceivers],
  ]
  return formatTextTable(
    rows.map(([name, count]) => [name, formatWhole(count, 'en')]),
    'lr',
  )
}

function describeRefusal({ code, most }: FabricRefusal): string {
  switch (code) {
    case 'too-many-endpoints':
      return `this network cannot connect so many endpoints: at most ${most} fit; allow more tiers, a larger radix or more oversubscription`
    case 'rails-need-two-tiers':
      return 'endpoints of one node on different leaves need at least two tiers'
    case 'bad-endpoints':
      return `--endpoints must be from 1 to ${ENDPOINT_LIMIT}`
    case 'bad-radix':
      return `--radix must be from 2 to ${RADIX_LIMIT}, and even if there is more than one tier`
    case 'bad-tiers':
      return '--tiers must be 1, 2, 3 or auto'
    case 'bad-oversubscription':
      return `--oversubscription must be from 1 to ${OVERSUBSCRIPTION_LIMIT}`
    case 'bad-endpoints-per-node':
      return '--endpoints-per-node must be at least 1, and no more than the endpoints or the leaves'
    case 'bad-ports-per-module':
      return 'a transceiver must carry a whole number of ports'
    case 'bad-host-link':
      return 'host links must be optical or copper'
  }
}
