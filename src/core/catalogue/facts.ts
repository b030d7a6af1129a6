/**
 * The one registry of what a part may state: name, unit and sense. A fact that is not listed here is refused, so two
 * parts can never mean different things by one name.
 *
 * `own` facts speak of the piece without what it contains; `whole` facts speak of the piece with everything in it
 * (the roll-up then does not descend further); `each` facts describe one piece and are not summed as they stand.
 */
interface FactKind {
  readonly unit: string
  readonly sense: 'own' | 'whole' | 'each'
  readonly type?: 'text'
  readonly max?: number
}

export const FACTS = {
  // power
  /** Electrical draw at thermal design power, contained parts not included. */
  tdpWatts: { unit: 'W', sense: 'own' },
  /** Draw of small things that this part has and the catalogue does not itemise (regulators, LEDs, BMC …). */
  residualWatts: { unit: 'W', sense: 'own' },
  /** Full-load output over input of a power converter, 0..1; applies to everything its assembly feeds. */
  efficiency: { unit: '1', sense: 'each', max: 1 },
  /** Rated output of one power supply. */
  ratedWatts: { unit: 'W', sense: 'each' },
  /** What a power shelf puts on the busbar. */
  outputVolts: { unit: 'V', sense: 'each' },
  busbarVolts: { unit: 'V', sense: 'each' },
  /** Highest continuous current of the whole busbar. */
  ratedAmps: { unit: 'A', sense: 'each' },
  // compute: dense, per piece
  bf16Tflops: { unit: 'TFLOPS', sense: 'own' },
  fp8Tflops: { unit: 'TFLOPS', sense: 'own' },
  fp4Tflops: { unit: 'TFLOPS', sense: 'own' },
  /** Capacity of one memory stack or module. */
  capacityGb: { unit: 'GB', sense: 'own' },
  /** Bandwidth of one HBM stack (TB/s); 0 is not allowed, leave it out for other memory. */
  hbmTbps: { unit: 'TB/s', sense: 'own' },
  tokensPerSecond: { unit: '1/s', sense: 'own' },
  // scale-up
  /** Links of one endpoint (accelerator) into the scale-up network. */
  scaleUpLinks: { unit: '1', sense: 'each' },
  /** Payload of one scale-up link, one direction; of a chip with optical uplinks, what their modules carry, coding included. */
  scaleUpLinkGBps: { unit: 'GB/s', sense: 'each' },
  /** Differential pairs of one scale-up link, both directions together. */
  pairsPerLink: { unit: '1', sense: 'each' },
  /** Links that a switch chip offers to the tier below it. */
  switchLinks: { unit: '1', sense: 'each' },
  /** Links that a switch chip has to the tier above it. */
  uplinks: { unit: '1', sense: 'each' },
  // scale-out and optics
  /** Network ports of one NIC at the fabric's rate. */
  scaleOutPorts: { unit: '1', sense: 'each' },
  portGbps: { unit: 'Gb/s', sense: 'each' },
  /** Ports of a network switch at the fabric's rate (a twin-port cage counts twice). */
  radix: { unit: '1', sense: 'each' },
  /** Fabric ports carried by one transceiver: 2 for a twin-port module. */
  portsPerModule: { unit: '1', sense: 'each' },
  /** Raw line rate of one transceiver, one direction, all lanes together, coding included. */
  lineGbps: { unit: 'Gb/s', sense: 'each' },
  /** What the same transceiver would draw and cost with a full signal processor, where it has none. */
  retimedWatts: { unit: 'W', sense: 'each' },
  retimedPriceUsd: { unit: 'US$', sense: 'each' },
  /** Longest run over which a copper cable still carries its rate. */
  reachM: { unit: 'm', sense: 'each' },
  /** Glass strands in the cable of one port. */
  strandsPerPort: { unit: '1', sense: 'each' },
  // cooling
  /** Sockets on one manifold that can take a quick disconnect. */
  ports: { unit: '1', sense: 'own' },
  /** Heat that one coolant distribution unit can carry away. */
  coolingKw: { unit: 'kW', sense: 'each' },
  /** Share of its heat that a coolant distribution unit gives to the room's air: 1 for liquid to air, else to water. */
  roomAirShare: { unit: '1', sense: 'each', max: 1 },
  /** Highest coolant flow through the rack's liquid circuit. */
  maxFlowLpm: { unit: 'L/min', sense: 'each' },
  /** Highest heat that air can carry out of a rack of this frame. */
  airLimitKw: { unit: 'kW', sense: 'each' },
  // boards
  layers: { unit: '1', sense: 'each' },
  hdiSteps: { unit: '1', sense: 'each' },
  areaM2: { unit: 'm²', sense: 'own' },
  /** Laminate grade: the id of a laminate part without its prefix (m6 … m9). */
  laminate: { unit: '', sense: 'each', type: 'text' },
  /** Fastest lane rate on the board, Gb/s a lane. */
  signalGbps: { unit: 'Gb/s', sense: 'each' },
  /** Server platform whose boards go beyond what their lane rate asks for: a platform of signal-classes.json. */
  platform: { unit: '', sense: 'each', type: 'text' },
  dissipationFactor: { unit: '1', sense: 'each', max: 1 },
  laminateUsdPerM2: { unit: 'US$/m²', sense: 'each' },
  // frame
  units: { unit: 'U', sense: 'each' },
  outerWidthMm: { unit: 'mm', sense: 'each' },
  outerDepthMm: { unit: 'mm', sense: 'each' },
  outerHeightMm: { unit: 'mm', sense: 'each' },
  /** Height of one unit of the frame: 44.45 mm (EIA-310) where it is not stated. */
  unitMm: { unit: 'mm', sense: 'each' },
  /** Least step at which the frame can hold a part of whole units; 1 where it is not stated. */
  slotStepU: { unit: 'U', sense: 'each', max: 1 },
  /** Highest mass that the frame may carry, itself included. */
  maxMassKg: { unit: 'kg', sense: 'each' },
  // mass and price
  massKg: { unit: 'kg', sense: 'whole' },
  /** Price of the piece, contained parts not included. */
  priceUsd: { unit: 'US$', sense: 'own' },
} as const satisfies Record<string, FactKind>

export type FactName = keyof typeof FACTS
export const FACT_NAMES = Object.keys(FACTS) as [FactName, ...FactName[]]

export function factKind(name: FactName): FactKind {
  return FACTS[name]
}
