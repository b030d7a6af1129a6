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
  placed: 'It stays in the rack but is not counted in any total.',
  frame: 'The size of the rack is unknown, so nothing in it is counted.',
  link: 'The network that uses it is not counted.',
  cdu: 'No coolant distribution unit is counted.',
  override: 'The override has no effect.',
}

const REASONS: Readonly<Record<NetworkRefusal, string>> = {
  'too-many-endpoints': 'there are more than it has ports for',
  'rails-need-two-tiers': 'rails need at least two tiers',
  'bad-endpoints': 'the number of endpoints is out of range',
  'bad-radix': 'the number of switch ports cannot be split evenly',
  'bad-oversubscription': 'the oversubscription is out of range',
  'bad-tiers': 'the number of tiers must be 1, 2 or 3',
  'bad-endpoints-per-node': 'the endpoints of a node cannot be spread over the leaves',
  'bad-ports-per-module': 'the number of ports per module is out of range',
  'bad-host-link': 'host links must be optical or copper',
  'unknown-part': 'a part that the network names is not in the catalogue',
  'no-radix': 'a switch does not state its number of ports',
  'no-host-cable': 'no copper cable to the hosts is specified',
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
    title: (p) => `Own part ${p.part} is incomplete`,
    detail: (p) => LACKS[p.lack](p.what),
  },
  'option.unknown': {
    title: (p) => `Unknown option ${p.lever}`,
    detail: (p) =>
      `This catalogue has no “${p.lever} = ${p.choice}”. It stays in the design and has no effect. Choose again in the inspector, or remove it.`,
  },
  'space.outside': {
    title: (p) => `${p.part} is outside the rack`,
    detail: (p) =>
      `It is at U${num(p.u)} and is ${num(p.heightU)}U tall, but the rack ends at U${num(p.units)}. Move it inside or remove it.`,
  },
  'space.unplaced': {
    title: (p) => `${p.part} has no slot`,
    detail: (p) => `It takes ${num(p.heightU)}U but has no U position. Move it to a free slot.`,
  },
  'space.overlap': {
    title: (p) => `${p.part} overlaps ${p.by}`,
    detail: (p) => `${p.part} at U${num(p.u)} overlaps ${p.by} at U${num(p.byU)}. Move one of them.`,
  },
  'space.width': {
    title: (p) => `${p.part} does not fit the rack’s width`,
    detail: (p) =>
      `${pieces(p.count, 'piece is', 'pieces are')} built for a ${p.widthClass} rack, but this frame is ${p.frameWidth}. Use the ${p.frameWidth} version or another frame.`,
  },
  'space.zone-over': {
    title: (p) => `${p.part} has no room in its zone`,
    detail: (p) =>
      p.lack === 'size'
        ? `It is larger than the space that this frame has ${zone(p.zone)}. Use another frame or remove the part.`
        : `Other parts ${zone(p.zone)} leave no room for it. Use another frame or remove one of them.`,
  },
  'power.shelf-short': {
    title: (p) =>
      p.loadKw > p.nameplateKw
        ? 'The load exceeds the power shelves'
        : `No ${p.redundancy} reserve at full load`,
    detail: (p) =>
      p.loadKw > p.nameplateKw
        ? `The rack needs ${kw(p.loadKw)}, but ${pieces(p.shelves, 'shelf supplies', 'shelves supply')} at most ${kw(p.nameplateKw)}. With ${p.redundancy} it needs ${count(p.shelvesNeeded)} shelves.`
        : `${pieces(p.shelves, 'shelf supplies', 'shelves supply')} ${kw(p.nameplateKw)} in total but only ${kw(p.usableKw)} with ${p.redundancy}; the rack needs ${kw(p.loadKw)}. Fit ${count(p.shelvesNeeded)} shelves, choose less redundancy, or cap the load.`,
  },
  'power.shelf-missing': {
    title: () => 'No power shelf',
    detail: (p) => `The rack needs ${kw(p.loadKw)}, but nothing in it supplies power. Add power shelves.`,
  },
  'power.shelf-voltage': {
    title: (p) => `${p.part} does not match the busbar voltage`,
    detail: (p) =>
      `${pieces(p.count, 'shelf supplies', 'shelves supply')} ${volts(p.volts)}, but ${p.by} is for ${volts(p.busbarVolts)}. Use shelves and a busbar of the same voltage.`,
  },
  'power.feed-missing': {
    title: () => 'The rack has no power feed',
    detail: (p) =>
      `It is set to be fed by rack group “${p.feeder}”, which is not in the design, has no power shelf, or is itself fed by another group. Add a power rack, or choose another feed.`,
  },
  'power.busbar-over': {
    title: () => 'The busbar is over its rating',
    detail: (p) =>
      `It carries ${amps(p.amps)} and is rated for ${amps(p.ratedAmps)}. Use a busbar with a higher rating, a higher voltage or fewer trays.`,
  },
  'cooling.air-over': {
    title: () => 'More heat into air than the rack can reject',
    detail: (p) =>
      `${kw(p.airKw)} goes into air in one rack, above the frame’s limit of ${kw(p.limitKw)}${p.airKw <= p.highestKw ? ` (${kw(p.highestKw)} at the top of its range)` : ''}. Move heat to liquid or remove trays.`,
  },
  'cooling.air-warning': {
    title: () => 'A lot of heat for air alone',
    detail: (p) =>
      `One rack rejects ${kw(p.airKw)} into air. Above about ${kw(p.limitKw)} per rack, liquid cooling is usual; check that the room can supply the airflow.`,
  },
  'cooling.room-air': {
    title: () => 'Heat in liquid is rejected to room air',
    detail: (p) =>
      `Liquid-to-air units reject ${kw(p.heatKw)} from the cold plates into the hall, which must supply ${formatAmount(p.airflowCfm, 'ft³/min', 'en')} of air on top of the airflow of the racks. Facility figures count this heat as air-cooled. Choose a liquid-to-liquid unit if the hall cannot take it.`,
  },
  'cooling.cdu-short': {
    title: () => 'Too few coolant distribution units',
    detail: (p) =>
      `${pieces(p.present, 'unit', 'units')} of ${kw(p.capacityKw)} for ${kw(p.heatKw)} of heat; ${count(p.needed)} are needed with the chosen redundancy. Increase the number of CDUs or set it to automatic.`,
  },
  'cooling.flow-over': {
    title: () => 'The coolant flow is above the rack’s limit',
    detail: (p) =>
      `At ${celsius(p.supplyC)} supply the rack needs ${flow(p.flowLpm)}, but its liquid circuit allows at most ${flow(p.maxFlowLpm)}. Supply cooler liquid or allow a larger temperature rise.`,
  },
  'cooling.return-hot': {
    title: () => 'The return coolant is too hot',
    detail: (p) =>
      `With ${celsius(p.supplyC)} supply and a rise of ${formatAmount(p.riseK, 'K', 'en')}, coolant returns at ${celsius(p.returnC)}, above the limit of ${celsius(p.limitC)}. Supply cooler liquid or allow more flow.`,
  },
  'cooling.manifold-missing': {
    title: () => 'No manifold',
    detail: (p) =>
      `${pieces(p.needed, 'connector', 'connectors')} of the trays mate with a rack manifold, but the rack has none. Add manifolds.`,
  },
  'cooling.manifold-short': {
    title: () => 'Too few manifold ports',
    detail: (p) =>
      `The trays have ${pieces(p.needed, 'connector', 'connectors')} for ${pieces(p.ports, 'port', 'ports')}. Add a manifold or remove trays.`,
  },
  'links.switch-short': {
    title: () => 'Too few switch ports for the scale-up links',
    detail: (p) =>
      `${p.endpoint} needs ${count(p.asked)} links, but the switches (${p.switch}) have ${count(p.offered)}. ${count(p.switchesNeeded)} switch chips are needed: add switch trays.`,
  },
  'links.endpoint-short': {
    title: (p) => `${p.endpoint} has too few links for this network`,
    detail: (p) =>
      `Each endpoint needs ${count(p.asked)} links to its neighbours, but ${p.endpoint} has ${count(p.offered)}. Choose a smaller network or a chip with more links.`,
  },
  'links.shape-uneven': {
    title: () => 'Endpoints left out of the network',
    detail: (p) =>
      `${pieces(p.endpoints, 'endpoint', 'endpoints')} (${p.endpoint}) per pod do not fill whole networks of ${count(p.perNetwork)}; ${count(p.leftOver)} remain unconnected. Add or remove trays.`,
  },
  'links.uplinks-short': {
    title: (p) => `The scale-out network is oversubscribed ${num(p.ratio)} : 1`,
    detail: (p) =>
      `${count(p.hostLinks)} host links share ${count(p.uplinks)} uplinks, so when all hosts send at once, each gets ${num(100 / p.ratio)}% of its bandwidth. Set oversubscription to 1 for a non-blocking network.`,
  },
  'links.host-cable-short': {
    title: (p) => `${p.part} does not reach every host`,
    detail: (p) =>
      `The farthest host needs about ${num(p.lengthM)} m of cable (at least ${num(p.leastM)} m) to its leaf switch in the middle of the row; this cable reaches ${num(p.reachM)} m${p.furthestM > p.reachM ? `, at best ${num(p.furthestM)} m` : ''}. Use a cable with retimers (AEC) or optics.`,
  },
  'links.fabric-refused': {
    title: () => 'The scale-out network cannot be built',
    detail: (p) =>
      `No network of the chosen switches connects ${pieces(p.endpoints, 'endpoint', 'endpoints')}${reason(p.reason)}. Allow more tiers or choose switches with more ports; until then its switches and optics are not counted.`,
  },
  'boards.laminate-below': {
    title: (p) => `The laminate of ${p.part} is too lossy for its signal rate`,
    detail: (p) =>
      `${gbps(p.signalGbps)} per lane needs a dissipation factor of at most ${p.maxDissipationFactor}; ${p.laminate} has ${p.dissipationFactor}. Copy the board as an own part and choose a lower-loss laminate.`,
  },
  'boards.layers-below': {
    title: (p) => `${p.part} has few layers for its signal rate`,
    detail: (p) =>
      `It has ${count(p.layers)} layers; boards with ${gbps(p.signalGbps)} per lane usually have ${count(p.minLayers)} or more. Check the layer count, or copy the board as an own part with more layers.`,
  },
  'mass.frame-over': {
    title: () => 'The rack exceeds the load rating of its frame',
    detail: (p) =>
      `It weighs ${kg(p.massKg)}; the frame is rated for ${kg(p.maxMassKg)}${p.massKg <= p.highestKg ? ` (${kg(p.highestKg)} at the top of its range)` : ''}. Use a reinforced frame or remove trays.`,
  },
}
