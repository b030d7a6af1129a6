import { zipSync } from 'fflate'
import { stringify } from 'yaml'
import { factNumber } from '../../core/catalogue/resolve'
import type { Part } from '../../core/catalogue/schema'
import { findOwnPart } from '../../core/design/own-parts/design-catalogue'
import type { Placement, RackGroup } from '../../core/design/schema'
import type { Evaluation } from '../../core/evaluation'
import { feedsOf } from '../../core/power/feeds'
import { foldPower } from '../../core/power/fold-power'
import type { Language } from '../../i18n/language'
import { TAKEAWAY } from '../../i18n/takeaway-words'
import { viewMessages } from '../../i18n/view-messages'
import { buildStamp, describeStamp } from '../export-stamp'
import { formatCsv } from '../format-csv'
import { slugOf } from './read-netbox'

/** Who makes what the catalogue does not name a maker of. */
const MAKER = 'Rackwright'
/** Most devices that are listed one by one; a larger design lists one rack of each group. */
const DEVICE_LIMIT = 20_000

interface Origin {
  readonly manufacturer: string
  readonly model: string
  readonly slug: string
}

/** The files of an import into NetBox by their paths: device types, rack types, racks and devices. */
export function netboxFiles(evaluation: Evaluation, language: Language, day: Date): Record<string, string> {
  const { design, catalogue } = evaluation
  const stamp = describeStamp(buildStamp(evaluation, language, day), evaluation, language)
  const comments = stamp.map(([label, text]) => `${label}: ${text}`).join('\n')
  const placed = new Map<string, Part>()
  const frames = new Map<string, Part>()
  for (const group of design.pod.racks) {
    const frame = catalogue.parts.get(group.frame)
    if (frame) frames.set(frame.id, frame)
    for (const { part: id } of group.placements) {
      const part = catalogue.parts.get(id)
      if (part && (part.mount?.heightU ?? 0) > 0) placed.set(id, part)
    }
  }
  const draws = drawsOf(evaluation)
  const files: Record<string, string> = {
    'README.md': `${TAKEAWAY[language].netbox.readme}\n\n${comments}\n`,
  }
  for (const part of placed.values())
    files[pathOf('device-types', originOf(evaluation, part))] = stringify(
      deviceType(evaluation, part, draws.get(part.id), comments),
    )
  for (const frame of frames.values())
    files[pathOf('rack-types', originOf(evaluation, frame))] = stringify(
      rackType(evaluation, frame, comments),
    )
  const { racks, devices } = listRacks(evaluation, language)
  files['racks.csv'] = racks
  files['devices.csv'] = devices
  return files
}

/** The same as one archive. */
export function writeNetbox(evaluation: Evaluation, language: Language, day: Date): Uint8Array {
  const encoder = new TextEncoder()
  const files = Object.entries(netboxFiles(evaluation, language, day)).map(
    ([path, text]) => [path, encoder.encode(text)] as const,
  )
  return zipSync(Object.fromEntries(files), { mtime: day })
}

function pathOf(folder: string, { manufacturer, slug }: Origin): string {
  return `${folder}/${slugOf(manufacturer)}/${slugOf(slug)}.yaml`
}

/** An imported part goes out under the names that it came with. */
function originOf({ design }: Evaluation, part: Part): Origin {
  const own = findOwnPart(design, part.id)
  const given = own && 'netbox' in own ? (own.netbox as Partial<Record<keyof Origin, unknown>>) : undefined
  const text = (key: keyof Origin) => {
    const value = given?.[key]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const manufacturer = text('manufacturer') ?? MAKER
  const model = text('model') ?? part.name.en
  return { manufacturer, model, slug: text('slug') ?? slugOf(`${manufacturer} ${part.id}`) }
}

function deviceType(evaluation: Evaluation, part: Part, watts: number | undefined, comments: string) {
  const { manufacturer, model, slug } = originOf(evaluation, part)
  const mass = factNumber(part, 'massKg')
  return {
    manufacturer,
    model,
    slug,
    part_number: part.id,
    u_height: part.mount?.heightU ?? 1,
    is_full_depth: part.mount?.depth !== 'half',
    ...(mass === undefined ? {} : { weight: round(mass), weight_unit: 'kg' }),
    ...(watts === undefined
      ? {}
      : { 'power-ports': [{ name: 'Input', maximum_draw: Math.max(1, Math.round(watts)) }] }),
    comments,
  }
}

function rackType(evaluation: Evaluation, frame: Part, comments: string) {
  const { manufacturer, model, slug } = originOf(evaluation, frame)
  const number = (key: string, name: Parameters<typeof factNumber>[1]) => {
    const value = factNumber(frame, name)
    return value === undefined ? {} : { [key]: Math.round(value) }
  }
  const mass = factNumber(frame, 'massKg')
  return {
    manufacturer,
    model,
    slug,
    form_factor: '4-post-cabinet',
    width: frame.frameWidth === '19in' || frame.frameWidth === undefined ? 19 : 21,
    u_height: Math.round(factNumber(frame, 'units') ?? 42),
    ...number('outer_width', 'outerWidthMm'),
    ...number('outer_height', 'outerHeightMm'),
    ...number('outer_depth', 'outerDepthMm'),
    outer_unit: 'mm',
    ...(mass === undefined ? {} : { weight: round(mass), weight_unit: 'kg' }),
    ...number('max_weight', 'maxMassKg'),
    comments,
  }
}

/** Draw of one placed piece at its own inlet, W, by part. */
function drawsOf({ bill, design }: Evaluation): Map<string, number> {
  const power = foldPower(bill.lines, feedsOf(design))
  const draws = new Map<string, number>()
  for (const line of bill.lines) {
    const watts = power[line.index]?.draw.value ?? 0
    // Supplies carry the load of others; what they draw themselves is not what they are there for.
    if (line.depth === 1 && line.link === undefined && watts > 0 && line.part.category !== 'power-shelf')
      draws.set(line.part.id, watts / line.total)
  }
  return draws
}

function listRacks(evaluation: Evaluation, language: Language): { racks: string; devices: string } {
  const { design, catalogue } = evaluation
  const { categories } = viewMessages('en').terms
  const words = TAKEAWAY[language].netbox
  const total = design.pod.racks.reduce(
    (n, { count, placements }) => n + count * design.pods * placements.length,
    0,
  )
  const each = (group: RackGroup) => (total > DEVICE_LIMIT ? 1 : group.count * design.pods)
  const site = slugOf(design.id ?? (typeof design.name === 'string' ? design.name : design.name.en))
  const racks: (string | number)[][] = []
  const devices: (string | number)[][] = []
  for (const group of design.pod.racks) {
    const frame = catalogue.parts.get(group.frame)
    if (!frame) continue
    const stood = group.placements.flatMap((placement) => {
      const part = catalogue.parts.get(placement.part)
      return part && placement.u !== undefined && (part.mount?.heightU ?? 0) > 0 ? [{ part, placement }] : []
    })
    for (let n = 1; n <= each(group); n++) {
      const rack = `${group.id}-${String(n).padStart(3, '0')}`
      const origin = originOf(evaluation, frame)
      racks.push([
        site,
        rack,
        'planned',
        origin.manufacturer,
        origin.model,
        Math.round(factNumber(frame, 'units') ?? 42),
      ])
      for (const { part, placement } of stood)
        devices.push(deviceRow(originOf(evaluation, part), categories[part.category], placement, rack, site))
    }
  }
  const note = total > DEVICE_LIMIT ? words.oneOfEach : ''
  return {
    racks: formatCsv({
      headings: ['site', 'name', 'status', 'manufacturer', 'rack_type', 'u_height'],
      rows: racks,
    }),
    devices: formatCsv({
      headings: [
        'role',
        'manufacturer',
        'device_type',
        'name',
        'status',
        'site',
        'rack',
        'position',
        'face',
        'comments',
      ],
      rows: devices.map((row) => [...row, note]),
    }),
  }
}

function deviceRow(
  { manufacturer, model }: Origin,
  role: string,
  placement: Placement,
  rack: string,
  site: string,
) {
  return [
    role,
    manufacturer,
    model,
    `${rack}-${placement.id}`,
    'planned',
    site,
    rack,
    placement.u ?? '',
    placement.face,
  ]
}

/** NetBox keeps two decimals. */
function round(value: number): number {
  return Math.round(value * 100) / 100
}
