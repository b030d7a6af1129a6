import type { Category } from '../../core/catalogue/categories'
import type { Branch, LinkRole } from '../../core/count/bill'
import type { MetricId } from '../../core/metrics/registry'
import { fibreFormulas } from './fibre-formulas'
import type { Layout } from './layout'
import { partsColumn, type TableId } from './part-tables'
import { coolantFormula, coolingRange, powerRange } from './rack-tables'
import { quoted, sumOf } from './sheet'

/**
 * How the workbook comes to each figure of a design, from the bill, the tables and the parameters.
 * @param at cell of another figure
 */
export function metricFormula(
  id: MetricId,
  layout: Layout,
  at: (id: MetricId) => string,
): string | undefined {
  const { column } = layout
  const pieces = (category: Category) =>
    `SUMIFS(${column('total')},${column('categoryId')},${quoted(category)})`
  const roles = (...names: readonly LinkRole[]) =>
    names.map((role) => `SUMIFS(${column('total')},${column('role')},${quoted(role)})`).join('+')
  const drawOf = (branch: Branch) =>
    `SUMIFS(${column('drawKw')},${column('branch')},${quoted(branch)},${column('level')},1)`
  const priceOf = (branch: Branch) => `SUMIFS(${column('price')},${column('branch')},${quoted(branch)})`
  const sumColumn = (table: TableId, name: Parameters<typeof partsColumn>[2]) => {
    const range = partsColumn(layout, table, name)
    return range === undefined ? '0' : `SUM(${range})`
  }
  const optics = (name: 'tdpKw' | 'priceUsd') => {
    const [values, categories] = [
      partsColumn(layout, 'links', name),
      partsColumn(layout, 'links', 'category'),
    ]
    if (!values || !categories) return '0'
    return `SUMIFS(${values},${categories},${quoted(layout.text.terms.categories.transceiver)})`
  }
  const share = `MIN(1,${at('cooling.liquidKw')}*(1-${roomAirShare(layout)})/${at('power.systemKw')})`
  const inPue = `(${layout.assumption('pueLiquid')}-1)*${share}+(${layout.assumption('pueAir')}-1)*(1-${share})`
  const heat = (name: 'liquidKw' | 'airKw') =>
    `SUMPRODUCT(${coolingRange(layout, 'racks')},${coolingRange(layout, name)})`
  const loads = powerRange(layout, 'loadShare')
  const ofFullest = (name: 'nameplateKw' | 'usableKw') =>
    `INDEX(${powerRange(layout, name)},MATCH(MAX(${loads}),${loads},0))`
  switch (id) {
    case 'count.racks':
      return pieces('frame')
    case 'count.accelerators':
      return pieces('accelerator')
    case 'count.cpus':
      return pieces('cpu')
    case 'count.computeTrays':
      return pieces('compute-tray')
    case 'count.switchTrays':
      return pieces('switch-tray')
    case 'count.switchChips':
      return pieces('switch-chip')
    case 'power.itKw':
      // What a power rack passes on is the draw of the racks that it feeds.
      return `${drawOf('racks')}-SUM(${column('carriedKw')})`
    case 'power.networkKw':
      return drawOf('scale-out')
    case 'power.systemKw':
      return `${at('power.itKw')}+${at('power.networkKw')}`
    case 'power.peakKw':
      return `${at('power.systemKw')}*${layout.assumption('peakFactor')}`
    case 'power.typicalKw':
      return `${at('power.systemKw')}*${layout.assumption('typicalFactor')}`
    case 'power.pue':
      return `1+(${supplyChange(layout, inPue)})+(${inPue})`
    case 'facility.supplyKw':
      return `${at('power.systemKw')}*((${inPue})-${coolingShare(layout, inPue)}+(${supplyChange(layout, inPue)}))`
    case 'facility.coolingKw':
      return `${at('power.systemKw')}*${coolingShare(layout, inPue)}`
    case 'facility.upsBlocks':
      return `ROUNDUP(${at('power.systemKw')}/${layout.assumption('upsBlockKw')}-0.000000001,0)+1`
    case 'facility.floorM2': {
      const racks = `SUMPRODUCT(${powerRange(layout, 'racks')},${powerRange(layout, 'footprintM2')})`
      const switches = layout.evaluation.metrics['links.switchRacks'].amount
      const beside = switches ? `+${at('links.switchRacks')}*${SWITCH_RACK_M2}` : ''
      return `(${racks}${beside})*${layout.assumption('floorFactor')}`
    }
    case 'facility.energyMwhPerYear':
      return `${at('power.facilityKw')}*${layout.assumption('typicalFactor')}*8760/1000`
    case 'facility.energyUsdPerYear':
      return `${at('facility.energyMwhPerYear')}*1000*${layout.assumption('tariffUsdPerKwh')}`
    case 'links.switchRacks':
      return switchRacks(layout)
    case 'power.facilityKw':
      return `${at('power.systemKw')}*${at('power.pue')}`
    case 'power.conversionLossKw':
      return `SUM(${column('lossKw')})`
    case 'power.shelfNameplateKw':
      return ofFullest('nameplateKw')
    case 'power.shelfUsableKw':
      return ofFullest('usableKw')
    case 'power.busbarA':
      return `MAX(${powerRange(layout, 'busbarA')})`
    case 'power.feedA':
      return `MAX(${powerRange(layout, 'feedA')})`
    case 'cooling.liquidKw':
      return heat('liquidKw')
    case 'cooling.airKw':
      return heat('airKw')
    case 'cooling.liquidShare':
      return `${at('cooling.liquidKw')}/(${at('cooling.liquidKw')}+${at('cooling.airKw')})`
    case 'cooling.coldPlates':
      return pieces('cold-plate')
    case 'cooling.quickDisconnectPairs':
      return pieces('quick-disconnect')
    case 'cooling.quickDisconnectUsd':
      return `SUMIFS(${column('price')},${column('categoryId')},"quick-disconnect")`
    case 'cooling.manifoldPorts':
      return sumColumn('cooling', 'ports')
    case 'cooling.manifoldPortsNeeded':
      return `SUMIFS(${column('total')},${column('joins')},"manifold")`
    case 'cooling.cdus':
      return pieces('cdu')
    case 'cooling.fans':
      return pieces('fan')
    case 'cooling.flowLpm':
      return `SUMPRODUCT(${coolingRange(layout, 'racks')},${coolingRange(layout, 'flowLpm')})`
    case 'cooling.deltaK':
      return `${at('cooling.liquidKw')}/(${at('cooling.flowLpm')}*${coolantFormula(layout)}/60000)`
    case 'cooling.airflowCfm':
      return airflowFormula(layout, at('cooling.airKw'))
    case 'links.scaleUpCopperCables':
      return roles('cable')
    case 'links.scaleUpTransceivers':
      return roles('endpoint-module', 'switch-module', 'circuit-module')
    case 'links.scaleOutTransceivers':
      return roles('host-module', 'fabric-module')
    case 'links.transceivers':
      return pieces('transceiver')
    case 'links.scaleOutCopperCables':
      return roles('host-cable')
    case 'links.fibres':
      return fibreFormulas(layout).fibres
    case 'links.fibreStrands':
      return fibreFormulas(layout).strands
    case 'links.leafSwitches':
      return roles('leaf')
    case 'links.spineSwitches':
      return roles('spine')
    case 'links.coreSwitches':
      return roles('core')
    case 'links.opticsKw':
      return optics('tdpKw')
    case 'links.opticsUsd':
      return optics('priceUsd')
    case 'boards.count':
      return pieces('board')
    case 'boards.areaM2':
      return sumColumn('boards', 'areaM2')
    case 'boards.layerAreaM2':
      return sumColumn('boards', 'layerAreaM2')
    case 'boards.maxLayers': {
      const layers = partsColumn(layout, 'boards', 'layers')
      return layers && `MAX(${layers})`
    }
    case 'boards.valueUsd':
      return sumColumn('boards', 'priceUsd')
    case 'compute.bf16Pflops':
      return sumColumn('compute', 'bf16Pflops')
    case 'compute.fp8Pflops':
      return sumColumn('compute', 'fp8Pflops')
    case 'compute.fp4Pflops':
      return sumColumn('compute', 'fp4Pflops')
    case 'compute.hbmTb':
      return sumColumn('compute', 'hbmTb')
    case 'compute.hbmTbps':
      return sumColumn('compute', 'hbmTbps')
    case 'compute.scaleUpTbps':
      return sumColumn('compute', 'scaleUpTbps')
    case 'compute.bf16PerWatt':
      return `${at('compute.bf16Pflops')}/${at('power.systemKw')}`
    case 'serve.tokensPerDay':
      return sumColumn('compute', 'tokensPerDay')
    case 'cost.bomUsd':
      return `SUM(${column('price')})`
    case 'cost.racksUsd':
      return priceOf('racks')
    case 'cost.networkUsd':
      return priceOf('scale-out')
    case 'cost.coolingPlantUsd':
      return priceOf('cooling-plant')
    case 'mass.kg':
      return `SUM(${column('massKg')})`
    case 'mass.floorKgPerM2':
      return `MAX(${powerRange(layout, 'floorKgPerM2')})`
    // Follows from which parts there are, not from what they come to.
    case 'cost.coverage':
      return undefined
  }
}

/** Outer footprint of a rack that holds scale-out switches, m², as `core/facility/building` has it. */
const SWITCH_RACK_M2 = 0.72

/** Racks that the scale-out switches fill, by their height. */
function switchRacks({ evaluation, bill, assumption }: Layout): string {
  const units = evaluation.bill.lines.flatMap((line) => {
    const height = line.part.mount?.heightU ?? 0
    const isSwitch = line.branch === 'scale-out' && line.depth === 0 && height > 0
    return isSwitch ? [`${bill(line, 'total')}*${height}`] : []
  })
  return `ROUNDUP((${sumOf(units)})/MAX(1,${assumption('switchRackUnits')})-0.000000001,0)`
}

/** What the chain in a printed PUE loses, over what arrives. */
function lossInPue(layout: Layout): string {
  return `(1/${layout.assumption('supplyEfficiencyInPue')}-1)`
}

/** What is left of the overhead for cooling and the rest of the building. */
function coolingShare(layout: Layout, inPue: string): string {
  return `MAX(0,${inPue}-${lossInPue(layout)})`
}

/** What another supply chain takes from the overhead that a printed PUE holds, or adds to it. */
function supplyChange(layout: Layout, inPue: string): string {
  const own = `(1/${layout.assumption('supplyEfficiency')}-1)`
  const held = lossInPue(layout)
  return `IF(${own}<${held},MIN(0,${own}-MIN(${inPue},${held})),${own}-${held})`
}

/** Share of the liquid's heat that the coolant units give to the room: those placed, else the unit that was chosen. */
function roomAirShare({ evaluation, fact }: Layout): string {
  const placed = evaluation.bill.lines.find(
    ({ branch, part }) => branch === 'racks' && part.category === 'cdu',
  )
  return fact(placed?.part.id ?? evaluation.design.options.cdu, 'roomAirShare') ?? '0'
}

/** Air that carries the heat away at the design's rise: Q = P / (ρ · c · ΔT), in ft³/min (1 ft = 0.3048 m). */
function airflowFormula(layout: Layout, airKw: string): string {
  const heat = `${layout.assumption('airDensity')}*${layout.assumption('airHeatCapacity')}*${layout.option('airRiseK')}`
  return `${airKw}/(${heat})*60/0.3048^3`
}
