import type { NetworkRefusal } from '../../core/links/plan-scale-out'
import type { FindingCode, FindingNumbers } from '../../core/rules/finding'
import { formatAmount, formatNumber, formatWhole } from '../format'
import { LACKS } from './own-parts'
import { ZONES } from './zones'

const kw = (value: number) => formatAmount(value, 'kW', 'en')
const amps = (value: number) => formatAmount(value, 'A', 'en')
const volts = (value: number) => formatAmount(value, 'V', 'en')
const flow = (value: number) => formatAmount(value, 'L/min', 'en')
const celsius = (value: number) => formatAmount(value, '°C', 'en')
const kg = (value: number) => formatAmount(value, 'kg', 'en')
const gbps = (value: number) => formatAmount(value, 'Gb/s', 'en')
const num = (value: number) => formatNumber(value, 'en')
const count = (value: number) => formatWhole(value, 'en')
const pieces = (value: number, one: string, many: string) => `${count(value)} ${value === 1 ? one : many}`

const ROLES: Readonly<Record<FindingNumbers['part.unknown']['role'], string>> = {
  placed: 'It stays in the rack, but no total counts it.',
  frame: 'The rack has no known size, and nothing in it is counted.',
  link: 'The network that asks for it is not counted.',
  cdu: 'No coolant distribution unit is counted.',
  override: 'The override has no effect.',
}

const REASONS: Readonly<Record<NetworkRefusal, string>> = {
  'too-many-endpoints': 'they are more than it has ports for',
  'rails-need-two-tiers': 'rails need at least two tiers',
  'bad-endpoints': 'the number of endpoints is out of bounds',
  'bad-radix': 'the switch’s number of ports does not split evenly',
  'bad-oversubscription': 'the oversubscription is out of bounds',
  'bad-tiers': 'the number of tiers must be 1, 2 or 3',
  'bad-endpoints-per-node': 'the endpoints of a node do not spread over the leaves',
  'bad-ports-per-module': 'the ports of a module are out of bounds',
  'bad-host-link': 'host links must be optical or copper',
  'unknown-part': 'a part that the network names is not in the catalogue',
  'no-radix': 'a switch does not state its ports',
  'no-host-cable': 'no copper cable to the hosts is named',
}

function zone(code: string): string {
  return ZONES[code as keyof typeof ZONES] ?? 'there'
}

function reason(code: string): string {
  const known = code in REASONS ? REASONS[code as NetworkRefusal] : undefined
  return known === undefined ? '' : `: ${known}`
}

/** Title: what is wrong, in a few words. Detail: a sentence with the numbers, and what to do about it. */
export type FindingMessages = {
  readonly [C in FindingCode]: {
    readonly title: (p: FindingNumbers[C]) => string
    readonly detail: (p: FindingNumbers[C]) => string
  }
}

export const findings: FindingMessages = {
  'part.unknown': {
    title: (p) => `Unknown part ${p.part}`,
    detail: (p) =>
      `The catalogue has no “${p.part}”${p.count > 1 ? ` (${count(p.count)} times)` : ''}. ${ROLES[p.role]} Replace or remove it.`,
  },
  'part.own': {
    title: (p) => `Own part ${p.part} is not complete`,
    detail: (p) => LACKS[p.lack](p.what),
  },
  'option.unknown': {
    title: (p) => `Unknown option ${p.lever}`,
    detail: (p) =>
      `This catalogue has no “${p.lever} = ${p.choice}”. It stays in the design and changes nothing. Choose again in the inspector, or take it out.`,
  },
  'space.outside': {
    title: (p) => `${p.part} is outside the rack`,
    detail: (p) =>
      `It stands at U${num(p.u)} and is ${num(p.heightU)}U tall, but the rack ends at U${num(p.units)}. Move it inside or remove it.`,
  },
  'space.unplaced': {
    title: (p) => `${p.part} has no slot`,
    detail: (p) => `It takes ${num(p.heightU)}U but says no U position. Move it to a free slot.`,
  },
  'space.overlap': {
    title: (p) => `${p.part} overlaps ${p.by}`,
    detail: (p) =>
      `${p.part} at U${num(p.u)} claims space that ${p.by} at U${num(p.byU)} already takes. Move one of them.`,
  },
  'space.width': {
    title: (p) => `${p.part} does not fit the rack's width`,
    detail: (p) =>
      `${pieces(p.count, 'piece is', 'pieces are')} built for a ${p.widthClass} rack, but this frame is ${p.frameWidth}. Use the ${p.frameWidth} version or another frame.`,
  },
  'space.zone-over': {
    title: (p) => `${p.part} has no room where it hangs`,
    detail: (p) =>
      p.lack === 'size'
        ? `It is bigger than the room that this frame has ${zone(p.zone)}. Use another frame or remove it.`
        : `What hangs ${zone(p.zone)} already leaves no room for it. Use another frame or remove one of them.`,
  },
  'power.shelf-short': {
    title: (p) =>
      p.loadKw > p.nameplateKw
        ? 'The load exceeds the power shelves'
        : `No ${p.redundancy} reserve at full load`,
    detail: (p) =>
      p.loadKw > p.nameplateKw
        ? `The rack asks for ${kw(p.loadKw)}, but ${pieces(p.shelves, 'shelf gives', 'shelves give')} at most ${kw(p.nameplateKw)}. With ${p.redundancy} it needs ${count(p.shelvesNeeded)} shelves.`
        : `${pieces(p.shelves, 'shelf gives', 'shelves give')} ${kw(p.nameplateKw)} in all but only ${kw(p.usableKw)} under ${p.redundancy}; the rack asks for ${kw(p.loadKw)}. Fit ${count(p.shelvesNeeded)} shelves, choose less redundancy, or cap the load.`,
  },
  'power.shelf-missing': {
    title: () => 'No power shelf',
    detail: (p) => `The rack asks for ${kw(p.loadKw)}, but nothing in it supplies power. Add power shelves.`,
  },
  'power.shelf-voltage': {
    title: (p) => `${p.part} does not suit the busbar`,
    detail: (p) =>
      `${pieces(p.count, 'shelf puts', 'shelves put')} out ${volts(p.volts)}, but ${p.by} is for ${volts(p.busbarVolts)}. Use shelves or a busbar of the other voltage.`,
  },
  'power.feed-missing': {
    title: () => 'Nothing feeds the rack',
    detail: (p) =>
      `It is to be fed by the rack group “${p.feeder}”, which is not in the design, has no power shelf, or is itself fed by another. Add a power rack, or choose another feed.`,
  },
  'power.busbar-over': {
    title: () => 'The busbar is over its rating',
    detail: (p) =>
      `It carries ${amps(p.amps)} and is rated for ${amps(p.ratedAmps)}. Use a stronger busbar, a higher voltage or fewer trays.`,
  },
  'cooling.air-over': {
    title: () => 'More heat in the air than the rack can shed',
    detail: (p) =>
      `${kw(p.airKw)} goes into the air of one rack, above the frame's limit of ${kw(p.limitKw)}${p.airKw <= p.highestKw ? ` (${kw(p.highestKw)} at best)` : ''}. Move heat to liquid or take trays out.`,
  },
  'cooling.air-warning': {
    title: () => 'A lot of heat for air alone',
    detail: (p) =>
      `One rack sheds ${kw(p.airKw)} into the air. Above about ${kw(p.limitKw)} a rack usually turns to liquid cooling; check that the room can supply the airflow.`,
  },
  'cooling.room-air': {
    title: () => 'The liquid’s heat ends in the room’s air',
    detail: (p) =>
      `Liquid-to-air units give ${kw(p.heatKw)} from the cold plates to the hall, which needs ${formatAmount(p.airflowCfm, 'ft³/min', 'en')} of air for it beside that of the racks. The facility figures count it as air cooling. Choose a liquid-to-liquid unit where the hall shall not carry it.`,
  },
  'cooling.cdu-short': {
    title: () => 'Too few coolant distribution units',
    detail: (p) =>
      `${pieces(p.present, 'unit', 'units')} of ${kw(p.capacityKw)} for ${kw(p.heatKw)} of heat; ${count(p.needed)} are needed with the chosen redundancy. Raise the number of CDUs or leave it on automatic.`,
  },
  'cooling.flow-over': {
    title: () => 'The coolant flow is above the rack’s limit',
    detail: (p) =>
      `At ${celsius(p.supplyC)} supply the rack asks for ${flow(p.flowLpm)}, but its circuit passes ${flow(p.maxFlowLpm)} at most. Supply cooler liquid or allow a greater temperature rise.`,
  },
  'cooling.return-hot': {
    title: () => 'The return coolant is too hot',
    detail: (p) =>
      `${celsius(p.supplyC)} supply and a rise of ${formatAmount(p.riseK, 'K', 'en')} return ${celsius(p.returnC)}, above ${celsius(p.limitC)}. Supply cooler liquid or allow more flow.`,
  },
  'cooling.manifold-missing': {
    title: () => 'No manifold',
    detail: (p) =>
      `${pieces(p.needed, 'connector', 'connectors')} of the trays mate with the rack manifold, but the rack has none. Add manifolds.`,
  },
  'cooling.manifold-short': {
    title: () => 'Too few manifold ports',
    detail: (p) =>
      `The trays bring ${pieces(p.needed, 'connector', 'connectors')} for ${pieces(p.ports, 'port', 'ports')}. Add a manifold or take trays out.`,
  },
  'links.switch-short': {
    title: () => 'Too few switch ports for the scale-up links',
    detail: (p) =>
      `${p.endpoint} brings ${count(p.asked)} links, but the switches (${p.switch}) offer ${count(p.offered)}. ${count(p.switchesNeeded)} switch chips are needed: add switch trays.`,
  },
  'links.endpoint-short': {
    title: (p) => `${p.endpoint} has too few links for this network`,
    detail: (p) =>
      `Every endpoint has ${count(p.asked)} links to its neighbours, but ${p.endpoint} offers ${count(p.offered)}. Choose a smaller network or a chip with more links.`,
  },
  'links.shape-uneven': {
    title: () => 'Endpoints without a place in the network',
    detail: (p) =>
      `${pieces(p.endpoints, 'endpoint', 'endpoints')} (${p.endpoint}) in a pod do not fill whole networks of ${count(p.perNetwork)}; ${count(p.leftOver)} are left over, linked to nothing. Add or remove trays.`,
  },
  'links.uplinks-short': {
    title: (p) => `The scale-out network is oversubscribed ${num(p.ratio)} : 1`,
    detail: (p) =>
      `${count(p.hostLinks)} host links share ${count(p.uplinks)} uplinks, so that all hosts at once get ${num(100 / p.ratio)}% of their bandwidth. Set oversubscription to 1 for a non-blocking network.`,
  },
  'links.host-cable-short': {
    title: (p) => `${p.part} does not reach every host`,
    detail: (p) =>
      `The farthest host is about ${num(p.lengthM)} m of cable (${num(p.leastM)} m at least) from its leaf switch in the middle of the row; this copper carries its rate over ${num(p.reachM)} m${p.furthestM > p.reachM ? `, ${num(p.furthestM)} m at best` : ''}. Take a cable with retimers or fibre.`,
  },
  'links.fabric-refused': {
    title: () => 'The scale-out network cannot be built',
    detail: (p) =>
      `No fat tree of the chosen switches serves ${pieces(p.endpoints, 'endpoint', 'endpoints')}${reason(p.reason)}. Allow more tiers or choose switches with more ports; until then its switches and optics are not counted.`,
  },
  'boards.laminate-below': {
    title: (p) => `The laminate of ${p.part} is below its signal rate`,
    detail: (p) =>
      `${gbps(p.signalGbps)} a lane asks for a dissipation factor of ${p.maxDissipationFactor} at most; ${p.laminate} has ${p.dissipationFactor}. Copy the board as an own part and choose a laminate of lower loss.`,
  },
  'boards.layers-below': {
    title: (p) => `${p.part} has few layers for its signal rate`,
    detail: (p) =>
      `${count(p.layers)} layers, where boards with ${gbps(p.signalGbps)} a lane usually have ${count(p.minLayers)} or more. Check the layer count, or copy the board as an own part with more layers.`,
  },
  'mass.frame-over': {
    title: () => 'The rack is heavier than its frame may carry',
    detail: (p) =>
      `It weighs ${kg(p.massKg)}; the frame may carry ${kg(p.maxMassKg)}${p.massKg <= p.highestKg ? ` (${kg(p.highestKg)} at best)` : ''}. Use a reinforced frame or take trays out.`,
  },
}
