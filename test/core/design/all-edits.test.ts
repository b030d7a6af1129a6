import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Catalogue } from '../../../src/core/catalogue/catalogue'
import { addRackGroup } from '../../../src/core/design/add-rack-group'
import { clearOverride, clearOverrides } from '../../../src/core/design/clear-override'
import { buildClip } from '../../../src/core/design/clip'
import { closeGaps } from '../../../src/core/design/close-gaps'
import {
  addPlacement,
  duplicatePlacements,
  type Edited,
  movePlacements,
  removePlacements,
  renameDesign,
  setGroupCount,
  setOption,
  setPods,
} from '../../../src/core/design/edits'
import { fillSlots } from '../../../src/core/design/fill-slots'
import { overlaps, rackUnits, slotStep } from '../../../src/core/design/fit'
import { hangs } from '../../../src/core/design/hang'
import { HISTORY_DEPTH, record, redo, startHistory, undo } from '../../../src/core/design/history'
import { makeUnique } from '../../../src/core/design/make-unique'
import { moveRackGroup } from '../../../src/core/design/move-rack-group'
import { addOwnPart } from '../../../src/core/design/own-parts/add-own-part'
import { catalogueOf, statedCatalogueOf } from '../../../src/core/design/own-parts/design-catalogue'
import { removeOwnPart } from '../../../src/core/design/own-parts/remove-own-part'
import { setOwnPartContents } from '../../../src/core/design/own-parts/set-own-part-contents'
import {
  clearOwnPartFact,
  restoreOwnPartFact,
  setOwnPartFact,
} from '../../../src/core/design/own-parts/set-own-part-fact'
import {
  renameOwnPart,
  setOwnPartCategory,
  setOwnPartMount,
} from '../../../src/core/design/own-parts/shape-own-part'
import { swapOriginals } from '../../../src/core/design/own-parts/swap-originals'
import { parseDesign } from '../../../src/core/design/parse-design'
import { pasteClip } from '../../../src/core/design/paste-clip'
import { removeRackGroup } from '../../../src/core/design/remove-rack-group'
import { renameRackGroup } from '../../../src/core/design/rename-rack-group'
import type { Design, RackGroup } from '../../../src/core/design/schema'
import { setFrame } from '../../../src/core/design/set-frame'
import { setOverride } from '../../../src/core/design/set-override'
import { swapParts } from '../../../src/core/design/swap-parts'
import { transferPlacements } from '../../../src/core/design/transfer-placements'
import { buildRackBoxes } from '../../../src/core/geometry/rack-boxes'
import { buildCatalogue, buildDesign } from '../fixtures'

const shipped = buildCatalogue([
  {
    id: 'frame-halves',
    category: 'frame',
    frameWidth: '21in',
    facts: {
      units: 44,
      unitMm: 48,
      slotStepU: 0.5,
      outerWidthMm: 600,
      outerDepthMm: 1098,
      outerHeightMm: 2286,
      massKg: 180,
      maxMassKg: 300,
    },
  },
  { id: 'half-blank', category: 'blank', mount: { heightU: 0.5, widthClass: 'any', depth: 'half' } },
  {
    id: 'frame-19',
    category: 'frame',
    frameWidth: '19in',
    facts: { units: 42, outerWidthMm: 600, outerDepthMm: 1200, outerHeightMm: 2000, massKg: 150 },
  },
  {
    id: 'strip',
    category: 'mechanical',
    mount: { heightU: 0, widthClass: 'any', depth: 'full', zone: 'side' },
    size: [30, 80, 1800],
  },
  {
    id: 'wide-bar',
    category: 'busbar',
    mount: { heightU: 0, widthClass: 'any', depth: 'full', zone: 'rear-centre' },
    size: [70, 40, 1900],
  },
])
const of = (design: Design) => catalogueOf(design, shipped)
const PARTS = [
  'half-blank',
  'tray',
  'tall-tray',
  'half-switch',
  'narrow-tray',
  'blank-1u',
  'busbar',
  'wide-bar',
  'manifold',
  'cartridge',
  'strip',
  'gpu',
  'nothing',
  'own-tray',
  'own-gpu',
  'own-network-switch',
]

/** An edit by plain numbers, so that failing runs shrink to something readable. */
type Step = (design: Design) => Edited

const groupAt = (design: Design, n: number): RackGroup => {
  const group = design.pod.racks[n % design.pod.racks.length]
  if (!group) throw new Error('a design has a rack')
  return group
}
/** Some placements of a group; one that does not exist where there are none. */
const pick = ({ placements }: RackGroup, ...ns: number[]): string[] => {
  const ids = ns.flatMap((n) => placements[n % Math.max(placements.length, 1)]?.id ?? 'gone')
  return [...new Set(ids)]
}

const n = fc.nat(60)
const part = fc.constantFrom(...PARTS)
const place = fc.option(
  fc.integer({ min: -2, max: 100 }).map((halves) => halves / 2),
  { nil: undefined },
)
const face = fc.constantFrom('front' as const, 'rear' as const)
const side = fc.option(face, { nil: undefined })
const fact = fc.constantFrom('tdpWatts', 'efficiency', 'radix', 'laminate', 'nothing')

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ n, part, u: place, face }).map(
    ({ n, ...request }) =>
      (d: Design) =>
        addPlacement(d, of(d), { group: groupAt(d, n).id, ...request }),
  ),
  fc.tuple(n, n, n, fc.integer({ min: -16, max: 16 }), side).map(([g, a, b, halves, face]) => (d: Design) => {
    const group = groupAt(d, g)
    const move = { by: halves / 2 }
    return movePlacements(d, of(d), { group: group.id, ids: pick(group, a, b), move, face })
  }),
  fc.tuple(n, n, n, n, place, side).map(([from, to, a, b, u, face]) => (d: Design) => {
    const group = groupAt(d, from)
    const request = { from: group.id, to: groupAt(d, to).id, ids: pick(group, a, b), toU: u, face }
    return transferPlacements(d, of(d), request)
  }),
  fc.tuple(n, n).map(([g, a]) => (d: Design) => {
    const group = groupAt(d, g)
    return removePlacements(d, { group: group.id, ids: pick(group, a) })
  }),
  fc.tuple(n, n, n).map(([g, a, b]) => (d: Design) => {
    const group = groupAt(d, g)
    return duplicatePlacements(d, of(d), { group: group.id, ids: pick(group, a, b) })
  }),
  fc.tuple(n, n, n, n, place).map(([from, to, a, b, u]) => (d: Design) => {
    const group = groupAt(d, from)
    const clip = buildClip(d, statedCatalogueOf(d, shipped), { group: group.id, ids: pick(group, a, b) })
    return clip.ok ? pasteClip(d, of(d), { group: groupAt(d, to).id, clip: clip.value, u }) : clip
  }),
  fc
    .tuple(n, n, fc.integer({ min: -1, max: 9 }), fc.constantFrom('up' as const, 'down' as const))
    .map(([g, a, count, direction]) => (d: Design) => {
      const group = groupAt(d, g)
      const id = pick(group, a)[0] ?? 'gone'
      return fillSlots(d, of(d), { group: group.id, id, count, direction })
    }),
  fc.tuple(n, n, n, part).map(([g, a, b, part]) => (d: Design) => {
    const group = groupAt(d, g)
    return swapParts(d, of(d), { group: group.id, ids: pick(group, a, b), part })
  }),
  n.map((g) => (d: Design) => closeGaps(d, of(d), groupAt(d, g).id)),
  fc.tuple(n, fc.constantFrom('frame-48u', 'frame-halves', 'frame-19', 'gpu')).map(
    ([g, frame]) =>
      (d: Design) =>
        setFrame(d, of(d), { group: groupAt(d, g).id, frame }),
  ),
  n.map((g) => (d: Design) => makeUnique(d, of(d), groupAt(d, g).id)),
  fc
    .constantFrom('frame-48u', 'frame-halves', 'frame-19', 'tray', 'nothing')
    .map((frame) => (d: Design) => addRackGroup(d, of(d), frame)),
  n.map((g) => (d: Design) => removeRackGroup(d, groupAt(d, g).id)),
  fc.tuple(n, fc.constantFrom('', ' A ', 'B')).map(
    ([g, name]) =>
      (d: Design) =>
        renameRackGroup(d, { group: groupAt(d, g).id, name }),
  ),
  fc.tuple(n, fc.integer({ min: -1, max: 3 })).map(
    ([g, to]) =>
      (d: Design) =>
        moveRackGroup(d, { group: groupAt(d, g).id, to }),
  ),
  fc.tuple(n, fc.integer({ min: -1, max: 5 })).map(
    ([g, count]) =>
      (d: Design) =>
        setGroupCount(d, { group: groupAt(d, g).id, count }),
  ),
  fc.integer({ min: 0, max: 5 }).map((pods) => (d: Design) => setPods(d, pods)),
  fc.constantFrom(20, 30, 400).map((c) => (d: Design) => setOption(d, 'supplyC', c)),
  fc.constantFrom('', 'Mine').map((name) => (d: Design) => renameDesign(d, name)),
  fc
    .record({
      part: fc.constantFrom('gpu', 'psu', 'nothing'),
      fact,
      value: fc.double({ min: -1, max: 2000 }),
    })
    .map((request) => (d: Design) => setOverride(d, of(d), { ...request, reason: '' })),
  fc
    .record({ part: fc.constantFrom('gpu', 'psu'), fact })
    .map((request) => (d: Design) => clearOverride(d, request)),
  fc.constant((d: Design) => clearOverrides(d)),
  ...ownPartSteps(),
)

/** Own parts: made, changed, swapped in, removed. */
function ownPartSteps(): fc.Arbitrary<Step>[] {
  const own = fc.constantFrom('own-tray', 'own-gpu', 'own-network-switch', 'own-tray-2', 'own-nothing')
  const mount = fc.option(
    fc.record({
      heightU: fc.constantFrom(0, 0.3, 0.5, 1, 2, 3),
      widthClass: fc.constantFrom('19in' as const, '21in' as const, 'any' as const),
      depth: fc.constantFrom('full' as const, 'half' as const),
      zone: fc.constantFrom(
        'rear-left' as const,
        'rear-centre' as const,
        'cartridge' as const,
        'side' as const,
      ),
    }),
    { nil: undefined },
  )
  return [
    part.map((from) => (d: Design) => addOwnPart(d, of(d), { from, name: 'Mine' })),
    fc.constant((d: Design) => addOwnPart(d, of(d), { category: 'network-switch', name: 'New' })),
    fc
      .record({ part: own, fact, value: fc.constantFrom(-1, 0.5, 3, 400) })
      .map((request) => (d: Design) => setOwnPartFact(d, of(d), request)),
    fc.record({ part: own, fact }).map((request) => (d: Design) => clearOwnPartFact(d, request)),
    fc.record({ part: own, fact }).map((request) => (d: Design) => restoreOwnPartFact(d, of(d), request)),
    fc.tuple(own, part, fc.integer({ min: 0, max: 4 })).map(
      ([id, add, qty]) =>
        (d: Design) =>
          setOwnPartContents(d, of(d), { part: id, change: { add, qty } }),
    ),
    fc.tuple(own, n, fc.integer({ min: 0, max: 4 })).map(
      ([id, at, qty]) =>
        (d: Design) =>
          setOwnPartContents(d, of(d), { part: id, change: { at, qty } }),
    ),
    fc.tuple(own, n).map(
      ([id, at]) =>
        (d: Design) =>
          setOwnPartContents(d, of(d), { part: id, change: { at, remove: true } }),
    ),
    fc.tuple(own, mount).map(
      ([id, mount]) =>
        (d: Design) =>
          setOwnPartMount(d, of(d), { part: id, mount }),
    ),
    fc
      .tuple(
        own,
        fc.constantFrom('frame' as const, 'blank' as const, 'manifold' as const, 'compute-tray' as const),
      )
      .map(
        ([id, category]) =>
          (d: Design) =>
            setOwnPartCategory(d, of(d), { part: id, category }),
      ),
    fc.tuple(own, fc.constantFrom('', 'Ours')).map(
      ([id, name]) =>
        (d: Design) =>
          renameOwnPart(d, { part: id, name }),
    ),
    own.map((id) => (d: Design) => removeOwnPart(d, of(d), id)),
    own.map((id) => (d: Design) => swapOriginals(d, of(d), id)),
  ]
}

const steps = fc.array(step, { maxLength: 60 })
const start = buildDesign([
  { part: 'tray', u: 10 },
  { part: 'blank-1u', u: 11 },
  { part: 'half-switch', u: 12 },
])

function overlapsOf({ placements }: RackGroup, catalogue: Catalogue): number {
  const spaces = placements.flatMap(({ part, u, face }) => {
    const found = catalogue.parts.get(part)
    return found ? [{ part: found, u, face }] : []
  })
  return spaces.filter((a, i) => spaces.slice(0, i).some((b) => overlaps(a, b))).length
}

/** Boxes that share space, what hangs too, and hung ones that could only be drawn smaller than they are. */
function clashes(group: RackGroup, catalogue: Catalogue): string[] {
  const boxes = buildRackBoxes(group, catalogue)?.boxes ?? []
  const apart = (p: number, pl: number, q: number, ql: number) => p + pl <= q + 1e-6 || q + ql <= p + 1e-6
  const shared = boxes.flatMap((a, i) =>
    boxes
      .slice(0, i)
      .filter((b) => !(apart(a.x, a.w, b.x, b.w) || apart(a.y, a.d, b.y, b.d) || apart(a.z, a.h, b.z, b.h)))
      .map((b) => `${a.part.id} and ${b.part.id}`),
  )
  const squeezed = boxes.filter(
    ({ part, w, d }) => hangs(part) && part.size && (w < part.size[0] || d < part.size[1]),
  )
  return [...shared, ...squeezed.map(({ part }) => `${part.id} squeezed`)]
}

describe('any sequence of all edits', () => {
  test('undone to the bottom is the start, redone to the top is the end', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        let history = startHistory(start)
        for (const edit of sequence) {
          const edited = edit(history.present)
          if (edited.ok) history = record(history, 'edit', edited.value)
        }
        const end = history.present
        for (let i = 0; i < HISTORY_DEPTH; i++) history = undo(history)
        expect(history.present).toBe(start)
        for (let i = 0; i < HISTORY_DEPTH; i++) history = redo(history)
        expect(history.present).toBe(end)
      }),
    )
  })

  test('changes no design in place, whether it is done or refused', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        let design = start
        for (const edit of sequence) {
          const before = JSON.stringify(design)
          const edited = edit(design)
          expect(JSON.stringify(design)).toBe(before)
          if (edited.ok) design = edited.value
        }
      }),
    )
  })

  test('makes no overlap, puts nothing outside or off the steps of its frame, shares no id, and leaves a design that opens again', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        let design = start
        for (const edit of sequence) {
          const edited = edit(design)
          if (edited.ok) design = edited.value
        }
        const catalogue = of(design)
        for (const group of design.pod.racks) {
          expect(overlapsOf(group, catalogue)).toBe(0)
          expect(clashes(group, catalogue)).toEqual([])
          const top = rackUnits(group, catalogue) + 1
          for (const { part: id, u = 1 } of group.placements) {
            const part = catalogue.parts.get(id)
            expect(u).toBeGreaterThanOrEqual(1)
            expect(u + (part?.mount?.heightU ?? 0)).toBeLessThanOrEqual(top)
            expect(part && u % slotStep(group, catalogue, part)).toBe(0)
          }
        }
        // Bounds of every list and number, and ids used twice, are for the reader of files to refuse.
        expect(parseDesign(JSON.parse(JSON.stringify(design)))).toEqual({ ok: true, value: design })
      }),
    )
  })

  test('makes the same design each time', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        const run = () =>
          sequence.reduce((design, edit) => {
            const edited = edit(design)
            return edited.ok ? edited.value : design
          }, start)
        expect(run()).toEqual(run())
      }),
      { numRuns: 30 },
    )
  })
})
