import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addPlacement,
  duplicatePlacements,
  type Edited,
  movePlacements,
  removePlacements,
  setGroupCount,
  setPods,
} from '../../../src/core/design/edits'
import { overlaps } from '../../../src/core/design/fit'
import { HISTORY_DEPTH, record, redo, startHistory, travel, undo } from '../../../src/core/design/history'
import type { Design } from '../../../src/core/design/schema'
import { buildCatalogue, buildDesign, firstGroup } from '../fixtures'

const catalogue = buildCatalogue()
const group = 'main'
const PARTS = ['tray', 'tall-tray', 'half-switch', 'narrow-tray', 'blank-1u', 'busbar', 'gpu', 'nothing']

/** An edit by plain numbers, so that failing runs shrink to something readable. */
type Step = (design: Design) => Edited

const pick = (design: Design, n: number): string[] => {
  const { placements } = firstGroup(design)
  const placement = placements[n % Math.max(placements.length, 1)]
  return placement ? [placement.id] : ['gone']
}

const face = fc.constantFrom('front' as const, 'rear' as const)
const step: fc.Arbitrary<Step> = fc.oneof(
  fc
    .record({
      part: fc.constantFrom(...PARTS),
      u: fc.option(fc.integer({ min: 0, max: 50 }), { nil: undefined }),
      face,
    })
    .map((request) => (design: Design) => addPlacement(design, catalogue, { group, ...request })),
  fc.tuple(fc.nat(60), fc.nat(60), fc.integer({ min: -8, max: 8 })).map(([a, b, by]) => (design: Design) => {
    const ids = [...new Set([...pick(design, a), ...pick(design, b)])]
    return movePlacements(design, catalogue, { group, ids, move: { by } })
  }),
  fc.nat(60).map((n) => (design: Design) => removePlacements(design, { group, ids: pick(design, n) })),
  fc
    .nat(60)
    .map((n) => (design: Design) => duplicatePlacements(design, catalogue, { group, ids: pick(design, n) })),
  fc.integer({ min: -1, max: 5 }).map((count) => (design: Design) => setGroupCount(design, { group, count })),
  fc.integer({ min: 0, max: 5 }).map((pods) => (design: Design) => setPods(design, pods)),
)
const steps = fc.array(step, { maxLength: 60 })
const start = buildDesign([
  { part: 'tray', u: 10 },
  { part: 'blank-1u', u: 11 },
  { part: 'half-switch', u: 12 },
])

function overlapsOf(design: Design): number {
  const spaces = firstGroup(design).placements.flatMap(({ part, u, face }) => {
    const found = catalogue.parts.get(part)
    return found ? [{ part: found, u, face }] : []
  })
  return spaces.filter((a, i) => spaces.slice(0, i).some((b) => overlaps(a, b))).length
}

describe('undo and redo', () => {
  test('undo to the bottom is the start; redo to the top is the end', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        let history = startHistory(start)
        for (const edit of sequence) {
          const edited = edit(history.present)
          if (edited.ok) history = record(history, 'edit', edited.value)
        }
        const end = history.present
        const depth = history.past.length
        for (let i = 0; i < depth; i++) history = undo(history)
        expect(history.present).toBe(start)
        expect(history.past).toEqual([])
        for (let i = 0; i < depth; i++) history = redo(history)
        expect(history.present).toBe(end)
        expect(history.future).toEqual([])
      }),
    )
  })

  test('no edit makes an overlap, puts anything outside, or shares an id', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        let design = start
        for (const edit of sequence) {
          const before = JSON.stringify(design)
          const edited = edit(design)
          expect(JSON.stringify(design)).toBe(before)
          if (edited.ok) design = edited.value
        }
        expect(overlapsOf(design)).toBe(0)
        const { placements } = firstGroup(design)
        expect(new Set(placements.map((placement) => placement.id)).size).toBe(placements.length)
        for (const { part, u } of placements) {
          const top = (u ?? 1) + (catalogue.parts.get(part)?.mount?.heightU ?? 0)
          expect(u ?? 1).toBeGreaterThanOrEqual(1)
          expect(top).toBeLessThanOrEqual(49)
        }
      }),
    )
  })

  test('a change that changes nothing leaves no trace', () => {
    const history = record(startHistory('a'), 'write', 'b')
    expect(record(history, 'write', 'b')).toBe(history)
  })

  test('a new change forgets what was undone', () => {
    const history = record(undo(record(startHistory('a'), 'one', 'b')), 'two', 'c')
    expect(history.future).toEqual([])
    expect(redo(history)).toBe(history)
  })

  test('labels travel with their change', () => {
    let history = record(record(startHistory('a'), 'one', 'b'), 'two', 'c')
    history = undo(history)
    expect(history.past.map((change) => change.label)).toEqual(['one'])
    expect(history.future.map((change) => change.label)).toEqual(['two'])
    expect(redo(history).past.map((change) => change.label)).toEqual(['one', 'two'])
  })

  test('nothing to undo or redo leaves the history as it is', () => {
    const history = startHistory('a')
    expect(undo(history)).toBe(history)
    expect(redo(history)).toBe(history)
  })

  test('the oldest changes fall off beyond the depth', () => {
    let history = startHistory(0)
    for (let i = 1; i <= HISTORY_DEPTH + 50; i++) history = record(history, 'count', i)
    expect(history.past).toHaveLength(HISTORY_DEPTH)
    for (let i = 0; i < HISTORY_DEPTH; i++) history = undo(history)
    expect(history.present).toBe(50)
  })
})

test('travelling so many steps is as many undos or redos, and the way back leads to where it began', () => {
  fc.assert(
    fc.property(steps, fc.integer({ min: -70, max: 0 }), (sequence, back) => {
      let history = startHistory(start)
      for (const edit of sequence) {
        const edited = edit(history.present)
        if (edited.ok) history = record(history, 'edit', edited.value)
      }
      let stepped = history
      for (let i = 0; i > back; i--) stepped = undo(stepped)
      const gone = travel(history, back)
      expect(gone).toEqual(stepped)
      expect(travel(gone, gone.future.length)).toEqual(history)
      expect(travel(gone, 0)).toBe(gone)
    }),
  )
})
