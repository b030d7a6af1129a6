import type { ScaleOutLink } from '../../core/design/schema'
import type { FabricPlan } from '../../core/links/fabric'
import { askOfFabric } from '../../core/links/fabric-shape'
import { localise } from '../../i18n/language'
import type { TakeawayWords } from '../../i18n/takeaway-words'
import type { Layout } from './layout'
import { FORMATS, quoted, type SheetCell } from './sheet'

/** Rows of one network's block on the sheet of links, below its name. */
const ROWS = [
  'endpoints',
  'radix',
  'spineRadix',
  'coreRadix',
  'portsPerModule',
  'optical',
  'tiers',
  'portsDown',
  'leaf',
  'leafSpine',
  'spine',
  'spineCore',
  'core',
  'line-card',
  'modules',
] as const satisfies readonly (keyof TakeawayWords['fabric'])[]
type PlanRow = (typeof ROWS)[number]

const FIRST_ROW = 4
const VALUE = 1
/** Name above, empty row below. */
const BLOCK = ROWS.length + 2

interface Planned {
  readonly link: ScaleOutLink
  readonly linksPerPort: number
  readonly rails: number
  readonly plan: FabricPlan
  readonly block: number
}

/** Networks that are planned; a refused one has neither switches nor modules to count. */
function plannedNetworks({ evaluation }: Layout): Planned[] {
  return evaluation.networks
    .flatMap(({ built: link, linksPerPort, rails, plan }) =>
      plan ? [{ link, linksPerPort, rails: Math.min(rails, plan.links.hostLeaf), plan }] : [],
    )
    .map((planned, block) => ({ ...planned, block }))
}

/** First row after the blocks. */
export function rowAfterPlans(layout: Layout): number {
  return FIRST_ROW + plannedNetworks(layout).length * BLOCK
}

/** A number of a network's plan. */
export function planCell(layout: Layout, link: string, row: PlanRow): string | undefined {
  const planned = plannedNetworks(layout).find((network) => network.link.id === link)
  return planned && cellOf(layout, planned, row)
}

function cellOf({ sheets }: Layout, { block }: Planned, row: PlanRow): string {
  return sheets.links.cell(FIRST_ROW + block * BLOCK + 1 + ROWS.indexOf(row), VALUE)
}

/** The plan of each fat tree, worked out from the endpoints in the bill as `core/links/plan-fabric` does. */
export function buildPlans(layout: Layout): SheetCell[][] {
  return plannedNetworks(layout).flatMap((planned) => [
    [{ value: localise(planned.link.name, layout.language), look: 'strong' }],
    ...ROWS.map((row): SheetCell[] => [
      { value: layout.words.fabric[row] },
      { ...planFormula(layout, planned, row), format: FORMATS.pieces },
    ]),
    [],
  ])
}

function planFormula(layout: Layout, planned: Planned, row: PlanRow): SheetCell {
  const { link, linksPerPort, rails, plan } = planned
  const { design, catalogue } = layout.evaluation
  const at = (of: PlanRow) => cellOf(layout, planned, of)
  const fact = (part: string) => layout.fact(part, 'radix')
  const number = (part: string, name: 'radix' | 'portsPerModule') => {
    const value = catalogue.parts.get(part)?.facts[name]?.value
    return typeof value === 'number' ? value : 1
  }
  const asked = askOfFabric(design.options, catalogue)
  const over =
    design.options.fabric === 'fat-tree'
      ? layout.option('oversubscription')
      : `MAX(${layout.option('oversubscription')},${layout.assumption('leafSpineOversubscription')})`
  const half = plan.tiers === 3 ? '/2' : ''
  const ceil = (a: string, b: string) => `ROUNDUP(${a}/${b},0)`
  const leaves = () =>
    rails === 1
      ? ceil(at('endpoints'), at('portsDown'))
      : `${rails}*${ceil(ceil(at('endpoints'), String(rails)), at('portsDown'))}`
  // Switches of a tier that the bill has no row for cannot be counted there: better no number than a wrong one.
  const held = (formula: string) => `IF(${at('tiers')}=${plan.tiers},${formula},NA())`
  switch (row) {
    case 'endpoints': {
      const ports = layout.fact(link.endpoint, 'scaleOutPorts')
      const nics = `SUMIFS(${layout.racked('total')},${layout.racked('part')},${quoted(link.endpoint)})`
      const split = linksPerPort === 1 ? '' : `*${linksPerPort}`
      return {
        formula: `${ports === undefined ? nics : `${nics}*${ports}`}${split}`,
        value: plan.links.hostLeaf,
      }
    }
    case 'radix':
    case 'spineRadix':
    case 'coreRadix': {
      const part = { radix: link.leaf, spineRadix: link.spine, coreRadix: link.core }[row]
      const value = number(part, 'radix')
      const cell = fact(part)
      return cell === undefined ? { value, look: 'input' } : { formula: cell, value }
    }
    case 'portsPerModule': {
      const value = number(link.switchTransceiver, 'portsPerModule')
      const cell = layout.fact(link.switchTransceiver, 'portsPerModule')
      return cell === undefined ? { value, look: 'input' } : { formula: cell, value }
    }
    case 'optical':
      return design.options.hostLink === 'optical'
        ? { formula: at('endpoints'), value: plan.links.hostLeaf }
        : { value: 0 }
    case 'tiers': {
      if (asked.tiers !== 'auto') return { value: asked.tiers }
      const more = `IF(${leaves()}<=${at('spineRadix')},2,3)`
      // Rails need leaves of their own, and so a tier above them.
      const formula = rails > 1 ? more : `IF(${at('endpoints')}<=${at('radix')},1,${more})`
      return { formula, value: plan.tiers }
    }
    case 'portsDown': {
      const radix = at('radix')
      const formula = `MIN(${radix}-1,INT(${radix}*${over}/(1+${over})+0.000000001))`
      const x = asked.oversubscription
      const leafRadix = number(link.leaf, 'radix')
      return { formula, value: Math.min(leafRadix - 1, Math.floor((leafRadix * x) / (1 + x) + 1e-9)) }
    }
    case 'leaf':
      return {
        formula: held(plan.tiers === 1 ? '1' : leaves()),
        value: plan.leaf,
      }
    case 'leafSpine': {
      if (plan.tiers === 1) return { value: 0 }
      const uplinks = `ROUNDUP(${at('endpoints')}/${over}-0.000000001,0)`
      return { formula: `MAX(${at('leaf')},${uplinks})`, value: plan.links.leafSpine }
    }
    case 'spine':
      return plan.tiers === 1
        ? { value: 0 }
        : { formula: ceil(at('leafSpine'), `(${at('spineRadix')}${half})`), value: plan.spine }
    case 'spineCore':
      return plan.tiers === 3 ? { formula: at('leafSpine'), value: plan.links.spineCore } : { value: 0 }
    case 'core':
      return plan.tiers === 3
        ? { formula: ceil(at('leafSpine'), at('coreRadix')), value: plan.core }
        : { value: 0 }
    case 'line-card':
      return cardFormula(layout, planned, at)
    case 'modules': {
      const ports = at('portsPerModule')
      const tiers = [
        `(${at('optical')}+${at('leafSpine')})`,
        `(${at('leafSpine')}+${at('spineCore')})`,
        at('spineCore'),
      ]
      return {
        formula: held(tiers.map((used) => ceil(used, ports)).join('+')),
        value: plan.switchTransceivers,
      }
    }
  }
}

/** Cards that the ports in use ask for, tier by tier; every switch has at least one. */
function cardFormula(layout: Layout, { link }: Planned, at: (row: PlanRow) => string): SheetCell {
  const card = layout.evaluation.bill.lines.find((line) => line.link === link.id && line.role === 'line-card')
  const ports = card && layout.fact(card.part.id, 'radix')
  if (!card || ports === undefined) return { value: 0 }
  const cards = (switches: PlanRow, used: string) => `MAX(${at(switches)},ROUNDUP((${used})/${ports},0))`
  return {
    formula: [
      cards('leaf', `${at('endpoints')}+${at('leafSpine')}`),
      cards('spine', `${at('leafSpine')}+${at('spineCore')}`),
      cards('core', at('spineCore')),
    ].join('+'),
    value: card.total,
  }
}
