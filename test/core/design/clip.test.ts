import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildClip, CLIP_FORMAT, formatClip, parseClip } from '../../../src/core/design/clip'
import { pasteClip } from '../../../src/core/design/paste-clip'
import { buildCatalogue, buildDesign, firstGroup } from '../fixtures'
import { codeOf, resultOf, slotsOf } from './outcomes'

const catalogue = buildCatalogue()
const group = 'main'

const design = buildDesign([
  { part: 'tray', u: 3 },
  { part: 'tall-tray', u: 6 },
  { part: 'half-switch', u: 9, face: 'rear' },
  { part: 'busbar' },
])

const clipOf = (...ids: string[]) => resultOf(buildClip(design, catalogue, { group, ids }))

describe('copying', () => {
  test('a clip holds parts, places and faces, and no ids', () => {
    expect(clipOf('p3', 'p1', 'p4').placements).toEqual([
      { part: 'tray', u: 3, face: 'front' },
      { part: 'half-switch', u: 9, face: 'rear' },
      { part: 'busbar', face: 'front' },
    ])
    expect(codeOf(buildClip(design, catalogue, { group, ids: [] }))).toBe('bad-clip')
    expect(codeOf(buildClip(design, catalogue, { group, ids: ['gone'] }))).toBe('no-tray')
  })

  test('a clip survives the way through text', () => {
    fc.assert(
      fc.property(fc.subarray(['p1', 'p2', 'p3', 'p4'], { minLength: 1 }), (ids) => {
        expect(parseClip(formatClip(clipOf(...ids)))).toEqual({ ok: true, value: clipOf(...ids) })
      }),
    )
  })
})

describe('text that is no clip', () => {
  const placement = { part: 'tray', u: 1, face: 'front' }
  const text = (changes: object) =>
    JSON.stringify({ format: CLIP_FORMAT, version: 1, placements: [placement], ...changes })

  test('is refused, whatever it is', () => {
    const garbage = fc.oneof(fc.string(), fc.json())
    fc.assert(
      fc.property(garbage, (text) => {
        expect(codeOf(parseClip(text))).toBe('bad-clip')
      }),
    )
  })

  test.each([
    ['another format', text({ format: 'rackula' })],
    ['no trays', text({ placements: [] })],
    ['too many trays', text({ placements: Array.from({ length: 401 }, () => placement) })],
    ['a tray below the floor', text({ placements: [{ ...placement, u: -3 }] })],
    ['a tray between the units', text({ placements: [{ ...placement, u: 1.3 }] })],
    ['a tray without a part', text({ placements: [{ u: 1 }] })],
    ['a face that is none', text({ placements: [{ ...placement, face: 'top' }] })],
    ['megabytes', text({ note: 'x'.repeat(1_000_000) })],
    ['half a clip', text({}).slice(0, -4)],
    ['deep nesting', '['.repeat(150_000)],
  ])('%s is refused', (_, garbage) => {
    expect(codeOf(parseClip(garbage))).toBe('bad-clip')
  })

  test('a clip of a newer version says so', () => {
    expect(parseClip(text({ version: 2 }))).toMatchObject({
      ok: false,
      error: { code: 'newer-clip', found: 2 },
    })
  })

  test('keys that nobody knows do not get in', () => {
    const forged = text({ evil: 1, placements: [{ ...placement, id: 'p1', extra: { deep: [] } }] })
    expect(resultOf(parseClip(forged))).toEqual({ format: CLIP_FORMAT, version: 1, placements: [placement] })
  })
})

describe('pasting', () => {
  const paste = (clip = clipOf('p1', 'p2'), u?: number, into = design) =>
    pasteClip(into, catalogue, { group, clip, u })

  test('at a place, the lowest stands there and the distances stay', () => {
    expect(slotsOf(resultOf(paste(clipOf('p1', 'p2'), 20)))).toEqual([
      'busbar@-',
      'tray@3',
      'tall-tray@6',
      'half-switch@9 rear',
      'tray@20',
      'tall-tray@23',
    ])
  })

  test('where all first fit together, unless their own places are free', () => {
    expect(slotsOf(resultOf(paste()))).toContain('tray@1')
    expect(slotsOf(resultOf(paste()))).toContain('tall-tray@4')
    const empty = buildDesign([])
    expect(slotsOf(resultOf(paste(clipOf('p1', 'p2'), undefined, empty)))).toEqual(['tray@3', 'tall-tray@6'])
  })

  test('parts keep ids and distances however often and wherever they are pasted', () => {
    fc.assert(
      fc.property(
        fc.subarray(['p1', 'p2', 'p3', 'p4'], { minLength: 1 }),
        fc.array(fc.option(fc.integer({ min: 1, max: 50 }), { nil: undefined }), { maxLength: 6 }),
        (ids, places) => {
          const clip = clipOf(...ids)
          let into = buildDesign([])
          for (const u of places) {
            const before = firstGroup(into).placements.length
            const pasted = paste(clip, u, into)
            if (!pasted.ok) continue
            into = pasted.value
            const added = firstGroup(into).placements.slice(before)
            expect(added.map(({ part, face }) => [part, face])).toEqual(
              clip.placements.map(({ part, face }) => [part, face]),
            )
            const shifts = added.flatMap(({ u }, i) =>
              u === undefined ? [] : [u - (clip.placements[i]?.u ?? 0)],
            )
            expect(new Set(shifts).size).toBeLessThanOrEqual(1)
          }
        },
      ),
    )
  })

  test('what does not fit is refused as a whole', () => {
    expect(codeOf(paste(clipOf('p1', 'p2'), 3))).toBe('occupied')
    expect(codeOf(paste(clipOf('p1', 'p2'), 46))).toBe('outside')
    const full = buildDesign(Array.from({ length: 24 }, (_, i) => ({ part: 'tray', u: 2 * i + 1 })))
    expect(paste(clipOf('p1', 'p2'), undefined, full)).toEqual({
      ok: false,
      error: { code: 'no-room-together', heightU: 5 },
    })
    const narrow = buildClip(buildDesign([{ part: 'narrow-tray', u: 1 }]), catalogue, { group, ids: ['p1'] })
    expect(codeOf(paste(resultOf(narrow)))).toBe('width')
    const unknown = buildClip(buildDesign([{ part: 'nothing', u: 1 }]), catalogue, { group, ids: ['p1'] })
    expect(codeOf(paste(resultOf(unknown)))).toBe('no-part')
    expect(codeOf(pasteClip(design, catalogue, { group: 'gone', clip: clipOf('p1') }))).toBe('no-group')
  })

  test('a forged clip whose trays overlap each other is refused', () => {
    const [tray] = clipOf('p1').placements
    if (!tray) throw new Error('one was copied')
    const clip = { ...clipOf('p1'), placements: [tray, tray] }
    expect(codeOf(paste(clip, 20))).toBe('occupied')
    expect(codeOf(paste({ ...clip, placements: [{ part: 'tray', face: 'front' }] }))).toBe('needs-slot')
  })
})
