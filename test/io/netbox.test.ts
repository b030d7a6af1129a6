import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { importOwnParts } from '../../src/core/design/own-parts/import-own-parts'
import { parseDesign } from '../../src/core/design/parse-design'
import type { Design } from '../../src/core/design/schema'
import { serialiseDesign } from '../../src/core/design/serialise-design'
import { evaluate } from '../../src/core/evaluate'
import { describeImport } from '../../src/io/netbox/describe-import'
import { YAML_LIMIT } from '../../src/io/netbox/mend-yaml'
import { IMPORT_LIMIT, readNetbox } from '../../src/io/netbox/read-netbox'
import { readZip } from '../../src/io/netbox/read-zip'
import { writeNetbox } from '../../src/io/netbox/write-netbox'
import { loadPresets } from '../presets'

const { catalogue, systems } = loadPresets()
const DAY = new Date(2026, 6, 31)

const SERVER = `---
manufacturer: Acme
model: X1 GPU server
slug: acme-x1-gpu-server
part_number: X1-8G
u_height: 4
is_full_depth: true
weight: 100
weight_unit: lb
airflow: front-to-rear
interfaces:
  - { name: BMC, type: 1000base-t, mgmt_only: true }
  - { name: eth1, type: 400gbase-x-osfp }
  - { name: eth2, type: 400gbase-x-osfp }
power-ports:
  - { name: PSU1, type: iec-60320-c20, maximum_draw: 3000 }
  - { name: PSU2, type: iec-60320-c20, maximum_draw: 3000 }
`

const read = (text: string) => readNetbox([{ name: 'a.yaml', text }], [])
const only = (text: string) => {
  const { parts, files } = read(text)
  expect(files[0]?.fault).toBe(undefined)
  expect(parts).toHaveLength(1)
  return { part: parts[0], mends: files[0]?.mends ?? [] }
}

describe('a device type', () => {
  test('becomes a part with what it states, with its place in the file and honest gaps', () => {
    const { part, mends } = only(SERVER)
    expect(mends).toEqual([])
    expect(part).toMatchObject({
      id: 'own-acme-x1-gpu-server',
      category: 'compute-tray',
      name: 'Acme X1 GPU server',
      mount: { heightU: 4, widthClass: '19in', depth: 'full' },
      netbox: {
        manufacturer: 'Acme',
        model: 'X1 GPU server',
        slug: 'acme-x1-gpu-server',
        part_number: 'X1-8G',
      },
    })
    expect(part?.facts.massKg?.value).toBeCloseTo(45.359237, 6)
    expect(part?.facts.massKg).toMatchObject({ grade: 'user', at: 'NetBox, Acme X1 GPU server: weight' })
    // Two inlets of 3 kW, one of which may fail: 3 kW, at most 6.
    expect(part?.facts.tdpWatts).toMatchObject({ value: 3000, range: [3000, 6000] })
    expect(Object.keys(part?.notKnown ?? {})).toEqual(['priceUsd'])
    expect(part?.face).toEqual([
      { kind: 'rj45', count: 1, rows: 1 },
      { kind: 'osfp', count: 2, rows: 1 },
    ])
  })

  test('with many ports is a switch that states its radix', () => {
    const ports = Array.from({ length: 64 }, (_, i) => `  - { name: e${i}, type: 400gbase-x-qsfp112 }`).join(
      '\n',
    )
    const { part } = only(`manufacturer: Acme\nmodel: S64\nslug: s64\nu_height: 2\ninterfaces:\n${ports}\n`)
    expect(part).toMatchObject({
      category: 'network-switch',
      facts: { radix: { value: 64 }, portGbps: { value: 400 } },
      face: [{ kind: 'qsfp', count: 64, rows: 2 }],
    })
    expect(Object.keys(part?.notKnown ?? {}).sort()).toEqual(['massKg', 'priceUsd', 'tdpWatts'])
  })

  test.each([
    ['a byte order mark', `\ufeff${SERVER}`, 'byte-order-mark'],
    ['tabs for indentation', SERVER.replace('  - { name: BMC', '\t- { name: BMC'), 'tabs'],
    ['a key given twice', `${SERVER}u_height: 4\n`, 'duplicate-key'],
    ['a number as text', SERVER.replace('u_height: 4', "u_height: '4'"), 'number-as-text'],
    ['a decimal comma', SERVER.replace('weight: 100', 'weight: "100,0"'), 'number-as-text'],
    ['a model that is a number', SERVER.replace('X1 GPU server', '9500'), 'text-as-number'],
    ['yes for true', SERVER.replace('is_full_depth: true', 'is_full_depth: yes'), 'word-as-boolean'],
    ['an unusual unit', SERVER.replace('weight_unit: lb', 'weight_unit: LBS'), 'weight-unit'],
    ['a third of a unit', SERVER.replace('u_height: 4', 'u_height: 3.8'), 'height-rounded'],
    ['a weight without a unit', SERVER.replace('weight_unit: lb\n', ''), 'unnamed-unit'],
  ])('with %s is mended, and the mend is told', (_, text, mend) => {
    const { part, mends } = only(text)
    expect(mends).toEqual([mend])
    expect(part?.mount?.heightU).toBe(4)
    if (mend === 'unnamed-unit') expect(part?.facts.massKg).toBe(undefined)
    for (const language of ['en', 'zh'] as const)
      expect(describeImport(read(text), language).join('\n')).not.toMatch(/undefined|NaN/)
  })

  test('comes back from an export as it was', () => {
    const { parts } = read(SERVER)
    const { files } = exported(withParts(parts))
    const path = Object.keys(files).find((name) => name.includes('acme')) ?? ''
    expect(path).toBe('device-types/acme/acme-x1-gpu-server.yaml')
    expect(parse(files[path] ?? '')).toMatchObject({
      manufacturer: 'Acme',
      model: 'X1 GPU server',
      u_height: 4,
      weight: 45.36,
      weight_unit: 'kg',
    })
    expect(only(files[path] ?? '').part).toMatchObject({
      id: 'own-acme-x1-gpu-server',
      mount: { heightU: 4 },
    })
  })
})

test('a rack type becomes a frame', () => {
  const { part, mends } = only(
    'manufacturer: Acme\nmodel: R48\nform_factor: 4-post-cabinet\nwidth: 23\nu_height: 48\nouter_width: 30\nouter_depth: 48\nouter_unit: in\nmax_weight: 1500\nweight_unit: kg\n',
  )
  expect(mends).toEqual(['rack-width'])
  expect(part).toMatchObject({
    category: 'frame',
    frameWidth: '19in',
    facts: { units: { value: 48 }, outerWidthMm: { value: 762 }, maxMassKg: { value: 1500 } },
  })
  expect(Object.keys(part?.notKnown ?? {}).sort()).toEqual(['massKg', 'outerHeightMm', 'priceUsd'])
})

test('several documents, lists of types and several files come in together, equal names kept apart', () => {
  const { parts, files } = readNetbox(
    [
      { name: 'two.yaml', text: `${SERVER}${SERVER}` },
      { name: 'broken.yaml', text: 'a: [' },
      { name: 'other.yaml', text: 'just: words' },
      { name: 'module.yaml', text: 'manufacturer: Acme\nmodel: Card\n' },
    ],
    ['own-acme-x1-gpu-server'],
  )
  expect(parts.map(({ id }) => id)).toEqual(['own-acme-x1-gpu-server-2', 'own-acme-x1-gpu-server-3'])
  expect(files.map(({ fault }) => fault?.code)).toEqual([undefined, 'not-yaml', 'not-a-type', 'module-type'])
})

test('imported parts can be placed, counted, saved and opened again', () => {
  const design = withParts(read(SERVER).parts)
  const { metrics, bill } = evaluate(design, catalogue)
  expect(bill.lines.some(({ part }) => part.id === 'own-acme-x1-gpu-server')).toBe(true)
  expect(metrics['power.systemKw'].overridden).toBe(true)
  const again = parseDesign(JSON.parse(serialiseDesign(design)))
  expect(again.ok && again.value.parts).toEqual(JSON.parse(JSON.stringify(design.parts)))
})

describe('files from anybody are bounded', () => {
  const aliases = `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n`
  test.each([
    ['larger than is read', `#${' '.repeat(YAML_LIMIT)}`, 'too-large'],
    ['a bomb of aliases', aliases, 'aliases'],
    ['nested beyond reason', `a: ${'['.repeat(40)}${']'.repeat(40)}`, 'too-deep'],
    ['a stack of brackets', '['.repeat(100_000), /too-deep|not-yaml/],
    ['too many documents', '---\na: 1\n'.repeat(60), 'too-many'],
    ['nothing', '\n', 'empty'],
    ['a height beyond any rack', SERVER.replace('u_height: 4', 'u_height: 4000'), 'invalid'],
  ])('%s is refused with the reason', (_, text, code) => {
    const { parts, files } = read(text)
    expect(parts).toEqual([])
    expect(files[0]?.fault?.code).toMatch(code)
  })

  test('more types than a design may have are left out, and it is said', () => {
    const many = Array.from({ length: IMPORT_LIMIT + 5 }, (_, i) => ({ name: `${i}.yaml`, text: SERVER }))
    const { parts, files } = readNetbox(many, [])
    expect(parts).toHaveLength(IMPORT_LIMIT)
    expect(files.filter(({ fault }) => fault?.code === 'over-limit')).toHaveLength(5)
  })

  test('an archive gives its YAML files alone, and one that inflates beyond reason is refused', () => {
    const zip = zipSync({
      'a/x1.yaml': strToU8(SERVER),
      'a/picture.png': new Uint8Array(9),
      '../up.yml': strToU8(SERVER),
    })
    expect(readZip(zip)).toMatchObject([{ name: 'a/x1.yaml', text: SERVER }, { name: '../up.yml' }])
    const bomb = Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [`${i}.yaml`, new Uint8Array(YAML_LIMIT)]),
    )
    expect(readZip(zipSync(bomb))).toBe('too-large')
    expect(readZip(strToU8('no archive'))).toBe('not-a-zip')
  })

  test('no text makes the reader throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 300 }),
          fc.string({ unit: 'grapheme', maxLength: 80 }).map((text) => SERVER.replace('4', text)),
        ),
        (text) => {
          const { files } = read(text)
          expect(files).toHaveLength(1)
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('an export', () => {
  test.each([...systems.keys()])('of %s has a type for everything placed, and every device once', (id) => {
    const design = systems.get(id) as Design
    const { files, devices, racks } = exported(design)
    const models = new Set(
      Object.entries(files)
        .filter(([path]) => path.startsWith('device-types/'))
        .map(([, text]) => (parse(text) as { model: string }).model),
    )
    for (const row of devices) expect(models.has(row.device_type ?? ''), row.device_type).toBe(true)
    expect(new Set(devices.map(({ name }) => name)).size).toBe(devices.length)
    expect(racks).toHaveLength(design.pods * design.pod.racks.reduce((n, { count }) => n + count, 0))
    // What we write, we read.
    const types = Object.entries(files).filter(([path]) => path.endsWith('.yaml'))
    const { files: outcomes } = readNetbox(
      types.map(([name, text]) => ({ name, text })),
      [],
    )
    expect(outcomes.flatMap(({ fault, mends }) => [...(fault ? [fault] : []), ...mends])).toEqual([])
    expect(Object.values(files).join('\n')).not.toMatch(/undefined|NaN/)
  })
})

function withParts(parts: Parameters<typeof importOwnParts>[1]): Design {
  const design = systems.get('hgx-h100') as Design
  const imported = importOwnParts(design, parts)
  if (!imported.ok) throw new Error(imported.error.code)
  const [group, ...others] = imported.value.pod.racks
  if (!group) throw new Error('no rack')
  const placement = { id: 'new', part: parts[0]?.id ?? '', u: 1, face: 'front' as const }
  return {
    ...imported.value,
    pod: { ...imported.value.pod, racks: [{ ...group, placements: [placement] }, ...others] },
  }
}

function exported(design: Design) {
  const archive = unzipSync(writeNetbox(evaluate(design, catalogue), 'en', DAY))
  const files = Object.fromEntries(
    Object.entries(archive).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]),
  )
  const rows = (text = '') =>
    Papa.parse<Record<string, string>>(text.trimEnd(), { header: true, skipEmptyLines: true }).data
  return { files, devices: rows(files['devices.csv']), racks: rows(files['racks.csv']) }
}
