import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDesign } from '../../src/core/design/parse-design'
import type { Design } from '../../src/core/design/schema'
import { INFLATED_LIMIT, LINK_LIMIT } from '../../src/io/link-text'
import { formatShareLink, parseShareLink } from '../../src/io/share-link'
import { loadPresets } from '../presets'

const { systems } = loadPresets()

function systemOf(id: string): Design {
  const design = systems.get(id)
  if (!design) throw new Error(`no system ${id}`)
  return design
}

async function linkOf(design: Design): Promise<string> {
  const link = await formatShareLink(design, systems)
  if (!link.ok) throw new Error(link.error.code)
  return link.value
}

async function faultOf(hash: string): Promise<string> {
  const parsed = await parseShareLink(hash, systems)
  return parsed.ok ? 'none' : parsed.error.code
}

/** A link that says anything at all, as only somebody other than us would write it. */
const forge = (text: string) => `#/d/1.${deflateRawSync(text).toString('base64url')}`

const unknownKeys = fc.dictionary(
  fc.string({ minLength: 1, maxLength: 12 }).map((key) => `x-${key}`),
  // As a file would bring them: JSON has no negative zero.
  fc
    .jsonValue({ maxDepth: 2 })
    .map((value): unknown => JSON.parse(JSON.stringify(value)))
    .filter((value) => !JSON.stringify(value).includes('__proto__')),
  { maxKeys: 4 },
)

const someDesign: fc.Arbitrary<Design> = fc
  .record({
    system: fc.constantFrom(...systems.keys()),
    keep: fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
    name: fc.string({ maxLength: 60, unit: 'grapheme' }),
    count: fc.integer({ min: 1, max: 900 }),
    notes: fc.string({ maxLength: 300, unit: 'grapheme' }),
    withWords: fc.boolean(),
    withId: fc.boolean(),
    top: unknownKeys,
    inRack: unknownKeys,
    inPlacement: unknownKeys,
  })
  .map(({ system, keep, name, count, notes, withWords, withId, top, inRack, inPlacement }) => {
    const { id, published, ...rest } = systemOf(system)
    const racks = rest.pod.racks.map((rack) => ({
      ...rack,
      ...inRack,
      count,
      placements: rack.placements.filter((_, i) => keep[i] ?? true).map((p) => ({ ...p, ...inPlacement })),
    }))
    const design = { ...rest, ...top, ...(withId && { id }), name, notes, pod: { ...rest.pod, racks } }
    return withWords ? { ...design, published } : { ...design, published: {} }
  })

test.each([...systems.keys()])('%s in a link comes back equal', async (id) => {
  const design = systemOf(id)
  expect(await parseShareLink(await linkOf(design), systems)).toEqual({ ok: true, value: design })
})

test('any design in a link comes back equal, down to keys that nobody knows', async () => {
  await fc.assert(
    fc.asyncProperty(someDesign, async (design) => {
      const opened = await parseShareLink(await linkOf(design), systems)
      expect(opened).toEqual({ ok: true, value: design })
    }),
    { numRuns: 150 },
  )
})

test('CloudMatrix384 takes less than 2 000 characters, address included', async () => {
  const link = await linkOf(systemOf('cloudmatrix384'))
  expect(`https://rackwright.example/planner/${link}`.length).toBeLessThan(2000)
  const edited = { ...systemOf('cloudmatrix384'), name: 'Our hall in Guizhou', pods: 3 }
  expect((await linkOf(edited)).length).toBeLessThan(2000)
})

test('a link of a system that this build does not ship opens without its printed totals', async () => {
  const design = systemOf('cloudmatrix384')
  const opened = await parseShareLink(await linkOf(design), new Map())
  expect(opened.ok && opened.value.published).toEqual({})
  expect(opened.ok && opened.value.pod).toEqual(design.pod)
})

test('a link of a later kind is refused as such', async () => {
  expect(await parseShareLink('#/d/2.abc', systems)).toEqual({
    ok: false,
    error: { code: 'newer', found: 2 },
  })
})

test('a link cut short, or with a letter changed, is refused or is a whole design', async () => {
  const link = await linkOf(systemOf('hgx-h100'))
  const start = '#/d/1.'.length
  for (let at = start; at < link.length; at += 7) expect(await faultOf(link.slice(0, at))).toBe('broken')
  for (let at = start; at < link.length; at += 7) {
    const letter = link[at] === 'A' ? 'B' : 'A'
    const opened = await parseShareLink(link.slice(0, at) + letter + link.slice(at + 1), systems)
    if (opened.ok) expect(parseDesign(opened.value).ok).toBe(true)
  }
})

test.each([
  ['nothing', '#/d/'],
  ['no version', '#/d/abc'],
  ['version 0', '#/d/0.abc'],
  ['letters of no link', '#/d/1.%3Cscript%3E'],
  ['bytes that are not deflated', `#/d/1.${Buffer.from('hello').toString('base64url')}`],
  ['text that is not JSON', forge('hello')],
  ['bytes that are no text', `#/d/1.${deflateRawSync(Buffer.from([0xff, 0xfe])).toString('base64url')}`],
  ['a list', forge('[]')],
  ['no design', forge('{}')],
])('%s is refused as broken', async (_, hash) => {
  expect(await faultOf(hash)).toBe('broken')
})

test('a document that is not a design is refused with the place', async () => {
  const opened = await parseShareLink(forge('{"design":{"schema":1,"name":"x","pod":{"racks":[]}}}'), systems)
  expect(opened.ok ? undefined : opened.error).toMatchObject({ code: 'design', fault: { path: 'pod.racks' } })
  expect(await faultOf(forge('{"design":7}'))).toBe('design')
  expect(await faultOf(forge('{"design":{"schema":2}}'))).toBe('design')
})

test('a small link that inflates to very much is stopped early', async () => {
  const bomb = forge(`"${' '.repeat(60 * INFLATED_LIMIT)}"`)
  expect(bomb.length).toBeLessThan(LINK_LIMIT)
  const before = process.memoryUsage().rss
  expect(await faultOf(bomb)).toBe('too-large')
  expect(process.memoryUsage().rss - before).toBeLessThan(40 * INFLATED_LIMIT)
})

test('more letters than a link may have are not even looked at', async () => {
  expect(await faultOf(`#/d/1.${'A'.repeat(LINK_LIMIT)}`)).toBe('too-large')
})

test('a design too large for an address gets no link', async () => {
  const design = { ...systemOf('hgx-h100'), 'x-extra': ' '.repeat(INFLATED_LIMIT) }
  expect(await formatShareLink(design, systems)).toEqual({ ok: false, error: { code: 'too-large' } })
})
