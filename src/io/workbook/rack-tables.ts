import { factNumber } from '../../core/catalogue/resolve'
import { flowPerKw } from '../../core/cooling/flow'
import type { Line } from '../../core/count/bill'
import { labelOf } from '../../core/design/group-label'
import type { RackPower } from '../../core/power/rack-power'
import { localise } from '../../i18n/language'
import { FIRST_RACK_ROW, type Layout } from './layout'
import { FORMATS, type SheetCell, sumOf } from './sheet'

/** Columns of the racks on the sheet of power, and on that of cooling. */
const POWER = [
  'rack',
  'racks',
  'itKw',
  'inletKw',
  'busKw',
  'shelves',
  'nameplateKw',
  'usableKw',
  'loadShare',
  'busbarVolts',
  'busbarA',
  'feedA',
  'massKg',
  'footprintM2',
  'floorKgPerM2',
] as const
const COOLING = ['rack', 'racks', 'liquidKw', 'airKw', 'litresPerKw', 'flowLpm'] as const
export type PowerColumn = (typeof POWER)[number]
export type CoolingColumn = (typeof COOLING)[number]

/** One rack of a group, by its place among the groups. */
export function powerCell({ sheets }: Layout, rack: number, column: PowerColumn): string {
  return sheets.power.cell(FIRST_RACK_ROW + rack, POWER.indexOf(column))
}

export function coolingCell({ sheets }: Layout, rack: number, column: CoolingColumn): string {
  return sheets.cooling.cell(FIRST_RACK_ROW + rack, COOLING.indexOf(column))
}

export function powerRange({ sheets, racks }: Layout, column: PowerColumn): string {
  return sheets.power.range(
    POWER.indexOf(column),
    FIRST_RACK_ROW,
    FIRST_RACK_ROW + Math.max(0, racks.length - 1),
  )
}

export function coolingRange({ sheets, racks }: Layout, column: CoolingColumn): string {
  return sheets.cooling.range(
    COOLING.indexOf(column),
    FIRST_RACK_ROW,
    FIRST_RACK_ROW + Math.max(0, racks.length - 1),
  )
}

/** Headings and a row a rack group. */
export function buildPowerRacks(layout: Layout): SheetCell[][] {
  const head = POWER.map((column): SheetCell => ({ value: layout.words.rack[column], look: 'head' }))
  return [
    head,
    ...layout.racks.map((rack, i) => POWER.map((column) => powerFormula(layout, rack, i, column))),
  ]
}

export function buildCoolingRacks(layout: Layout): SheetCell[][] {
  const head = COOLING.map((column): SheetCell => ({ value: layout.words.rack[column], look: 'head' }))
  return [
    head,
    ...layout.racks.map((rack, i) => COOLING.map((column) => coolingFormula(layout, rack, i, column))),
  ]
}

function rackName(layout: Layout, { root }: RackPower): SheetCell {
  const group = layout.evaluation.design.pod.racks.find(({ id }) => id === root.group)
  const label = group ? labelOf(group, layout.evaluation.catalogue) : root.part.name
  return { value: localise(label, layout.language) }
}

function racksOf(layout: Layout, { root }: RackPower): SheetCell {
  return { formula: layout.bill(root, 'total'), value: root.total, format: FORMATS.pieces }
}

function powerFormula(layout: Layout, rack: RackPower, i: number, column: PowerColumn): SheetCell {
  const { root } = rack
  const at = (of: PowerColumn) => powerCell(layout, i, of)
  const bill = (of: Parameters<Layout['bill']>[1]) => layout.bill(root, of)
  const { feedVolts, powerFactor } = layout.evaluation.catalogue.assumptions
  switch (column) {
    case 'rack':
      return rackName(layout, rack)
    case 'racks':
      return racksOf(layout, rack)
    case 'itKw':
      return {
        formula: `(${bill('drawKw')}-${bill('carriedKw')})/${bill('total')}`,
        value: rack.itKw.value,
        format: FORMATS.figure,
      }
    case 'inletKw':
      return {
        formula: `${bill('drawKw')}/${bill('total')}`,
        value: rack.inletKw.value,
        format: FORMATS.figure,
      }
    case 'busKw':
      return {
        formula: `(${bill('drawKw')}-${bill('lossKw')})/${bill('total')}`,
        value: rack.busKw.value,
        format: FORMATS.figure,
      }
    case 'shelves':
      return {
        formula: sumOf(shelvesOf(layout, root).map((line) => layout.bill(line, 'qty'))),
        value: rack.shelves,
        format: FORMATS.pieces,
      }
    case 'nameplateKw':
      return { ...nameplate(layout, rack), format: FORMATS.figure }
    case 'usableKw': {
      const option = layout.option('shelfRedundancy')
      const [n, kw] = [at('shelves'), at('nameplateKw')]
      const share = `IF(${option}="N",1,IF(${option}="N+1",(${n}-1)/${n},INT(${n}/2)/${n}))`
      return {
        formula: `IF(${n}=0,0,${kw}*${share})`,
        value: rack.shelfUsableKw.value,
        format: FORMATS.figure,
      }
    }
    case 'loadShare': {
      if (rack.shelves === 0) return {}
      const [kw, plate] = [at('inletKw'), at('nameplateKw')]
      return {
        formula: `${kw}/${plate}`,
        value: rack.inletKw.value / rack.shelfNameplateKw.value,
        format: FORMATS.percent,
      }
    }
    case 'busbarVolts': {
      const busbar = layout.order.childrenOf(root).find(({ part }) => part.category === 'busbar')
      const volts = busbar && layout.fact(busbar.part.id, 'busbarVolts')
      return volts && rack.busbarVolts
        ? { formula: volts, value: rack.busbarVolts.value, format: FORMATS.quantity }
        : {}
    }
    case 'busbarA':
      return rack.busbarVolts
        ? {
            formula: `${at('busKw')}*1000/${at('busbarVolts')}`,
            value: (rack.busKw.value * 1000) / rack.busbarVolts.value,
            format: FORMATS.pieces,
          }
        : {}
    case 'feedA': {
      // A rack that another feeds has no mains of its own.
      if (rack.fedBy !== undefined) return {}
      const [volts, factor] = [Number(feedVolts.value), Number(powerFactor.value)]
      return {
        formula: `${at('inletKw')}*1000/(SQRT(3)*${layout.assumption('feedVolts')}*${layout.assumption('powerFactor')})`,
        value: (rack.inletKw.value * 1000) / (Math.sqrt(3) * volts * factor),
        format: FORMATS.pieces,
      }
    }
    case 'massKg': {
      const { massKg } = layout.evaluation.racks.find(({ group }) => group === root.group) ?? {}
      return {
        formula: `SUM(${layout.column('massKg', root.group)})/${bill('total')}`,
        value: massKg?.value ?? 0,
        format: FORMATS.watts,
      }
    }
    case 'footprintM2': {
      const [width, depth] = [
        layout.fact(root.part.id, 'outerWidthMm'),
        layout.fact(root.part.id, 'outerDepthMm'),
      ]
      if (!width || !depth) return {}
      const area = (factNumber(root.part, 'outerWidthMm') ?? 0) * (factNumber(root.part, 'outerDepthMm') ?? 0)
      return { formula: `${width}*${depth}/1000000`, value: area / 1e6, format: FORMATS.figure }
    }
    case 'floorKgPerM2': {
      const mass = powerFormula(layout, rack, i, 'massKg').value
      const area = powerFormula(layout, rack, i, 'footprintM2').value
      if (typeof mass !== 'number' || typeof area !== 'number' || area === 0) return {}
      return { formula: `${at('massKg')}/${at('footprintM2')}`, value: mass / area, format: FORMATS.pieces }
    }
  }
}

/** Shelves of batteries or capacitors only carry nothing that lasts. */
function shelvesOf({ order }: Layout, root: Line): Line[] {
  return order
    .childrenOf(root)
    .filter(
      (line) =>
        line.part.category === 'power-shelf' &&
        order.childrenOf(line).some((content) => content.part.category === 'psu'),
    )
}

/** Rated output of the supplies in the shelves of one rack. */
function nameplate(layout: Layout, { root, shelfNameplateKw }: RackPower): SheetCell {
  const terms = shelvesOf(layout, root)
    .flatMap((shelf) => layout.order.childrenOf(shelf))
    .flatMap((line) => {
      const rated = line.part.category === 'psu' ? layout.fact(line.part.id, 'ratedWatts') : undefined
      return rated === undefined ? [] : [`${layout.bill(line, 'total')}*${rated}`]
    })
  return {
    formula: `(${sumOf(terms)})/${layout.bill(root, 'total')}/1000`,
    value: shelfNameplateKw.value,
  }
}

function coolingFormula(layout: Layout, rack: RackPower, i: number, column: CoolingColumn): SheetCell {
  const { root } = rack
  const summary = layout.evaluation.racks.find(({ group }) => group === root.group)
  const at = (of: CoolingColumn) => coolingCell(layout, i, of)
  switch (column) {
    case 'rack':
      return rackName(layout, rack)
    case 'racks':
      return racksOf(layout, rack)
    case 'liquidKw':
      return {
        formula: heatFormula(layout, root, 'liquid'),
        value: summary?.liquidKw.value ?? 0,
        format: FORMATS.figure,
      }
    case 'airKw':
      return {
        formula: heatFormula(layout, root, 'air'),
        value: summary?.airKw.value ?? 0,
        format: FORMATS.figure,
      }
    case 'litresPerKw':
      return litresPerKw(layout, root)
    case 'flowLpm': {
      const { design, catalogue } = layout.evaluation
      const each = flowPerKw(design, catalogue, root.group ?? '')
      return {
        formula: `${at('liquidKw')}*${at('litresPerKw')}`,
        value: (summary?.liquidKw.value ?? 0) * each,
        format: FORMATS.figure,
      }
    }
  }
}

/** Own draw goes to what cools the part, the loss of converters to what cools them. */
function heatFormula(layout: Layout, root: Line, medium: 'liquid' | 'air'): string {
  const capture = layout.assumption('airHeatCapture')
  const air = ownHeatFormula(layout, root, 'air')
  // A coil in the door or the tank gives part of the air's heat to the liquid.
  return medium === 'air'
    ? `${air}*(1-${capture})`
    : `${ownHeatFormula(layout, root, 'liquid')}+${air}*${capture}`
}

function ownHeatFormula(layout: Layout, root: Line, medium: 'liquid' | 'air'): string {
  const column = (of: Parameters<Layout['column']>[0]) => layout.column(of, root.group)
  const own = `SUMIFS(${column('ownKw')},${column('cooledBy')},"${medium}")`
  const loss = `SUMIFS(${column('lossKw')},${column('lossCooledBy')},"${medium}")`
  return `(${own}+${loss})/${layout.bill(root, 'total')}`
}

/** Coolant that a kilowatt asks for: the energy balance, or the printed curve's figure, which is an entry here. */
function litresPerKw(layout: Layout, root: Line): SheetCell {
  const { design, catalogue } = layout.evaluation
  const value = flowPerKw(design, catalogue, root.group ?? '')
  if (design.flowCurve?.rack === root.group) return { value, look: 'input', format: FORMATS.fine }
  return {
    formula: `60*1000/(${coolantFormula(layout)}*${layout.option('riseK')})`,
    value,
    format: FORMATS.fine,
  }
}

/** Density times heat capacity of the coolant in use, kJ/(m³·K). */
export function coolantFormula(layout: Layout): string {
  const of = (name: 'Density' | 'HeatCapacity') =>
    `IF(${layout.option('coolant')}="water",${layout.assumption(`water${name}`)},${layout.assumption(`pg25${name}`)})`
  return `${of('Density')}*${of('HeatCapacity')}`
}
