import type { Category } from '../../core/catalogue/categories'
import type { FactName } from '../../core/catalogue/facts'
import type { FACE_ITEMS, Part } from '../../core/catalogue/schema'
import { type OwnPart, ownPartSchema } from '../../core/design/own-parts/own-part-schema'
import { TAKEAWAY } from '../../i18n/takeaway-words'
import type { Mend } from './mend-yaml'
import { type DeviceType, KILOGRAMS, MILLIMETRES, type RackType } from './netbox-schema'

type FaceKind = (typeof FACE_ITEMS)[number]
type Gaps = NonNullable<Part['notKnown']>

/** Facts that buyers ask for and that NetBox does not hold or this file does not state. */
const WANTED: readonly FactName[] = ['tdpWatts', 'massKg', 'priceUsd']
const WANTED_OF_RACK: readonly FactName[] = [
  'outerWidthMm',
  'outerDepthMm',
  'outerHeightMm',
  'massKg',
  'maxMassKg',
  'priceUsd',
]

/** A device as a part that can be placed: what the file states, and gaps for what it does not. */
export function deviceToPart(device: DeviceType, id: string, mends: Set<Mend>): OwnPart {
  const heightU = Math.ceil(device.u_height * 2) / 2
  if (heightU !== device.u_height) mends.add('height-rounded')
  const category = guessCategory(device)
  const facts = {
    ...massOf(device, 'massKg', device.weight, mends),
    ...drawOf(device),
    ...portsOf(device, category),
  }
  return ownPartSchema.parse({
    id,
    category,
    name: `${device.manufacturer} ${device.model}`.slice(0, 160),
    mount: {
      heightU: Math.min(60, heightU),
      widthClass: '19in',
      depth: device.is_full_depth ? 'full' : 'half',
    },
    facts,
    notKnown: gapsOf(WANTED, facts),
    face: faceOf(device),
    netbox: originOf(device),
  })
}

export function rackToPart(rack: RackType, id: string, mends: Set<Mend>): OwnPart {
  if (rack.width !== 19 && rack.width !== 21) mends.add('rack-width')
  const size = (name: 'outer_width' | 'outer_depth' | 'outer_height') => {
    const value = rack[name]
    return value === undefined ? undefined : value * MILLIMETRES[rack.outer_unit]
  }
  const facts = {
    ...fact('units', rack.u_height, 'u_height', rack),
    ...fact('outerWidthMm', size('outer_width'), 'outer_width', rack),
    ...fact('outerDepthMm', size('outer_depth'), 'outer_depth', rack),
    ...fact('outerHeightMm', size('outer_height'), 'outer_height', rack),
    ...massOf(rack, 'massKg', rack.weight, mends),
    ...massOf(rack, 'maxMassKg', rack.max_weight, mends),
  }
  return ownPartSchema.parse({
    id,
    category: 'frame',
    name: `${rack.manufacturer} ${rack.model}`.slice(0, 160),
    frameWidth: rack.width === 21 ? '21in' : '19in',
    facts,
    notKnown: gapsOf(WANTED_OF_RACK, facts),
    netbox: originOf(rack),
  })
}

type Facts = Readonly<
  Record<string, { value: number; grade: 'user'; source: 'user'; at: string; range?: [number, number] }>
>

/** A number with where in the file it stands: it is the user's, for no document of the catalogue says it. */
function fact(
  name: FactName,
  value: number | undefined,
  key: string,
  { manufacturer, model }: DeviceType | RackType,
  range?: [number, number],
): Facts {
  if (value === undefined) return {}
  const at = `NetBox, ${manufacturer} ${model}: ${key}`.slice(0, 600)
  return {
    [name]: {
      value: Number(value.toPrecision(12)),
      grade: 'user',
      source: 'user',
      at,
      ...(range && { range }),
    },
  }
}

/** A weight whose unit nobody wrote could be anything; it is left out. */
function massOf(
  of: DeviceType | RackType,
  name: FactName,
  weight: number | undefined,
  mends: Set<Mend>,
): Facts {
  if (weight === undefined || weight === 0) return {}
  if (of.weight_unit === undefined) {
    mends.add('unnamed-unit')
    return {}
  }
  return fact(name, weight * KILOGRAMS[of.weight_unit], name === 'maxMassKg' ? 'max_weight' : 'weight', of)
}

/**
 * Draw from the power ports. How many of several inlets may fail NetBox does not say: half are taken to carry the load,
 * and the range reaches from one inlet to all of them.
 */
function drawOf(device: DeviceType): Facts {
  const draws = device['power-ports'].flatMap(
    ({ maximum_draw: most, allocated_draw: allocated }) => most ?? allocated ?? [],
  )
  if (draws.length === 0 || draws.length < device['power-ports'].length) return {}
  const sum = draws.reduce((so, watts) => so + watts, 0)
  const largest = Math.max(...draws)
  if (sum === 0) return {}
  const value = draws.length === 1 ? sum : Math.max(largest, sum / 2)
  const key = draws.length === 1 ? 'maximum_draw' : `maximum_draw, ${draws.length} power ports, taken as N+N`
  return fact('tdpWatts', value, key, device, draws.length === 1 ? undefined : [largest, sum])
}

/** Ports of the commonest rate: what a switch offers to a fabric. */
function portsOf(device: DeviceType, category: Category): Facts {
  if (category !== 'network-switch') return {}
  const rates = new Map<number, number>()
  for (const { type = '', mgmt_only: mgmt } of device.interfaces) {
    const rate = rateOf(type)
    if (!mgmt && rate !== undefined) rates.set(rate, (rates.get(rate) ?? 0) + 1)
  }
  const [commonest] = [...rates].sort((a, b) => b[1] - a[1] || b[0] - a[0])
  if (!commonest) return {}
  return {
    ...fact('portGbps', commonest[0], 'interfaces', device),
    ...fact('radix', commonest[1], 'interfaces', device),
  }
}

/** @example rateOf('400gbase-x-osfp') // 400 */
function rateOf(type: string): number | undefined {
  const [, number, giga] = /^([\d.]+)(g?)base/.exec(type) ?? []
  if (number === undefined) return undefined
  return giga ? Number(number) : Number(number) / 1000
}

const FEWEST_SWITCH_PORTS = 12

function guessCategory(device: DeviceType): Category {
  const name = `${device.model} ${device.slug ?? ''}`.toLowerCase()
  if (device.u_height === 0) return 'mechanical'
  if (/blank|filler/.test(name)) return 'blank'
  if (device['power-outlets'].length > 0) return 'mechanical'
  const ports = device.interfaces.filter(({ mgmt_only: mgmt }) => !mgmt).length
  return ports >= FEWEST_SWITCH_PORTS || /switch|router|firewall/.test(name)
    ? 'network-switch'
    : 'compute-tray'
}

const FACES: readonly (readonly [RegExp, FaceKind])[] = [
  [/osfp/, 'osfp'],
  [/qsfp|cfp/, 'qsfp'],
  [/sfp/, 'sfp'],
  [/base-t/, 'rj45'],
]
/** Most kinds of things on a front, most of one, and from how many they stand in two rows. */
const FACE_LIMIT = 40
const RUN_LIMIT = 96
const ONE_ROW = 12

/** What can be seen: sockets in the order of the file, equal neighbours as one run. */
function faceOf(device: DeviceType): { kind: FaceKind; count: number; rows: number }[] | undefined {
  const kinds = [
    ...device.interfaces.flatMap(({ type = '' }) => FACES.find(([pattern]) => pattern.test(type))?.[1] ?? []),
    ...device['console-ports'].map(({ type = '' }): FaceKind => (/usb/.test(type) ? 'usb' : 'serial')),
  ]
  const runs: { kind: FaceKind; count: number }[] = []
  for (const kind of kinds) {
    const last = runs.at(-1)
    if (last?.kind === kind && last.count < RUN_LIMIT) last.count++
    else runs.push({ kind, count: 1 })
  }
  if (runs.length === 0 || runs.length > FACE_LIMIT) return undefined
  return runs.map(({ kind, count }) => ({ kind, count, rows: count > ONE_ROW ? 2 : 1 }))
}

function gapsOf(wanted: readonly FactName[], facts: Facts): Gaps {
  const gaps = wanted.filter((name) => !(name in facts))
  const said = { en: TAKEAWAY.en.netbox.gap, zh: TAKEAWAY.zh.netbox.gap }
  return Object.fromEntries(gaps.map((name) => [name, said]))
}

/** Who makes it and what they call it, kept so that an export says the same. */
function originOf({ manufacturer, model, slug, part_number }: DeviceType | RackType) {
  return {
    manufacturer,
    model,
    ...(slug ? { slug } : {}),
    ...(typeof part_number === 'string' ? { part_number } : {}),
  }
}
