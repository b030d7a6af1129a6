/** Worst first: the order in which findings are listed. */
export const SEVERITIES = ['error', 'warning', 'info'] as const
export type Severity = (typeof SEVERITIES)[number]

/**
 * The values that the sentence of each finding needs, in the units of their names; part ids are values too, and so are
 * codes. The list of keys is the list of findings. Order: as the page groups them.
 */
export type FindingNumbers = {
  /** `role` says who asks for the part. */
  'part.unknown': { part: string; role: 'placed' | 'frame' | 'link' | 'cdu' | 'override'; count: number }
  /** What an own part lacks; `what` is a part, a fact or a document. */
  'part.own': {
    part: string
    lack: 'contents' | 'fact' | 'choice' | 'source' | 'unknown-fact'
    what: string
  }
  /** A lever or choice that this catalogue does not have. */
  'option.unknown': { lever: string; choice: string }
  'space.outside': { part: string; u: number; heightU: number; units: number }
  'space.unplaced': { part: string; heightU: number }
  'space.overlap': { part: string; by: string; u: number; byU: number }
  'space.width': { part: string; widthClass: string; frameWidth: string; count: number }
  /** `lack` is what it has too little of: room of its own size, or room beside what hangs there already. */
  'space.zone-over': { part: string; zone: string; lack: 'size' | 'room' }
  'power.shelf-short': {
    loadKw: number
    usableKw: number
    nameplateKw: number
    redundancy: string
    shelves: number
    shelvesNeeded: number
  }
  'power.shelf-missing': { loadKw: number }
  /** `by` is the busbar that none of its volts suit. */
  'power.shelf-voltage': { part: string; by: string; volts: number; busbarVolts: number; count: number }
  /** `feeder` is the id of the group that the rack names. */
  'power.feed-missing': { feeder: string }
  'power.busbar-over': { amps: number; ratedAmps: number }
  'cooling.air-over': { airKw: number; limitKw: number; highestKw: number }
  'cooling.air-warning': { airKw: number; limitKw: number }
  'cooling.room-air': { heatKw: number; airflowCfm: number }
  'cooling.cdu-short': { present: number; needed: number; heatKw: number; capacityKw: number }
  'cooling.flow-over': { flowLpm: number; maxFlowLpm: number; supplyC: number }
  'cooling.return-hot': { returnC: number; limitC: number; supplyC: number; riseK: number }
  'cooling.manifold-missing': { needed: number }
  'cooling.manifold-short': { needed: number; ports: number }
  'links.switch-short': {
    asked: number
    offered: number
    endpoint: string
    switch: string
    switchesNeeded: number
  }
  'links.endpoint-short': { endpoint: string; asked: number; offered: number }
  /** Of one pod. */
  'links.shape-uneven': { endpoint: string; endpoints: number; perNetwork: number; leftOver: number }
  'links.uplinks-short': { ratio: number; hostLinks: number; uplinks: number }
  /** The farthest host; `leastM` and `furthestM` are the ends of the ranges of its way and of the cable's reach. */
  'links.host-cable-short': {
    part: string
    lengthM: number
    leastM: number
    reachM: number
    furthestM: number
  }
  'links.fabric-refused': { endpoints: number; reason: string }
  'boards.laminate-below': {
    part: string
    laminate: string
    dissipationFactor: number
    maxDissipationFactor: number
    signalGbps: number
  }
  'boards.layers-below': { part: string; layers: number; minLayers: number; signalGbps: number }
  'mass.frame-over': { massKg: number; maxMassKg: number; highestKg: number }
}

export type FindingCode = keyof FindingNumbers

export const FINDING_CODES = [
  'part.unknown',
  'part.own',
  'option.unknown',
  'space.outside',
  'space.unplaced',
  'space.overlap',
  'space.width',
  'space.zone-over',
  'power.shelf-short',
  'power.shelf-missing',
  'power.shelf-voltage',
  'power.feed-missing',
  'power.busbar-over',
  'cooling.air-over',
  'cooling.air-warning',
  'cooling.room-air',
  'cooling.cdu-short',
  'cooling.flow-over',
  'cooling.return-hot',
  'cooling.manifold-missing',
  'cooling.manifold-short',
  'links.switch-short',
  'links.endpoint-short',
  'links.shape-uneven',
  'links.uplinks-short',
  'links.host-cable-short',
  'links.fabric-refused',
  'boards.laminate-below',
  'boards.layers-below',
  'mass.frame-over',
] as const satisfies readonly FindingCode[]

/** Where a finding leads: the place to show, as far as it has one. */
export interface FindingPlace {
  readonly group?: string
  readonly placement?: string
  readonly part?: string
  readonly link?: string
}

/** One thing the design should be told, in code and numbers; the words are in i18n. */
export interface Finding {
  readonly code: FindingCode
  readonly severity: Severity
  readonly where: FindingPlace
  readonly numbers: Readonly<Record<string, number | string>>
}

/** Makes a finding whose numbers are those that its sentence asks for. */
export function finding<C extends FindingCode>(
  code: C,
  severity: Severity,
  where: FindingPlace,
  numbers: FindingNumbers[C],
): Finding {
  return { code, severity, where, numbers }
}
