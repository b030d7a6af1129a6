import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Design } from '../../../src/core/design/schema'
import { buildFrameBoxes, floorHeight } from '../../../src/core/geometry/frame-boxes'
import { shapeFrame } from '../../../src/core/geometry/frame-shape'
import { layoutHall } from '../../../src/core/geometry/hall-layout'
import { loadPresets } from '../../presets'

const { catalogue, systems } = loadPresets()

function system(id: string, pods = 1): Design {
  const design = systems.get(id)
  if (!design) throw new Error(`no system ${id}`)
  return { ...design, pods }
}

/** Ground of every rack: left, front, right, rear, mm. */
function grounds(design: Design) {
  const hall = layoutHall(design, catalogue)
  return Array.from({ length: hall.racks }, (_, rack) => {
    const frame = catalogue.parts.get(design.pod.racks[hall.group[rack] ?? 0]?.frame ?? '')
    const outer = frame ? shapeFrame(frame).outer : { w: 0, d: 0 }
    const [x, y] = [hall.x[rack] ?? 0, hall.y[rack] ?? 0]
    return { x, y, right: x + outer.w, rear: y + outer.d, row: y, turned: hall.turned[rack] }
  })
}

describe('the hall', () => {
  test('every rack of every pod stands in it, and the largest cluster has 6,912', () => {
    expect(layoutHall(system('gb300-nvl72'), catalogue).racks).toBe(1)
    expect(layoutHall(system('cloudmatrix384'), catalogue).racks).toBe(16)
    const cluster = layoutHall(system('cloudmatrix384', 432), catalogue)
    expect(cluster.racks).toBe(6912)
    expect(cluster.leftOut).toBe(0)
  })

  test('a hall that is too large for the eye says how many racks it leaves out', () => {
    const hall = layoutHall(system('cloudmatrix384', 10_000), catalogue)
    expect(hall.racks + hall.leftOut).toBe(160_000)
    expect(hall.racks % 16).toBe(0)
    expect(hall.leftOut).toBeGreaterThan(0)
  })

  test('no two racks stand on the same ground, and all stand within its size', () => {
    const pods = fc.integer({ min: 1, max: 12 })
    const count = fc.integer({ min: 1, max: 45 })
    fc.assert(
      fc.property(pods, count, count, (p, a, b) => {
        const base = system('cloudmatrix384', p)
        const racks = base.pod.racks.map((group, i) => ({ ...group, count: i === 0 ? a : b }))
        const design: Design = { ...base, pod: { ...base.pod, racks } }
        const all = grounds(design)
        const { size } = layoutHall(design, catalogue)
        const byRow = new Map<number, typeof all>()
        for (const rack of all) byRow.set(rack.row, [...(byRow.get(rack.row) ?? []), rack])
        for (const row of byRow.values()) {
          const sorted = [...row].sort((one, other) => one.x - other.x)
          sorted.slice(1).forEach((rack, i) => {
            expect(rack.x).toBeGreaterThanOrEqual(sorted[i]?.right ?? 0)
          })
        }
        const rows = [...byRow.keys()].sort((one, other) => one - other)
        rows.slice(1).forEach((y, i) => {
          expect(y - (rows[i] ?? 0)).toBeGreaterThanOrEqual(1200 + 1200 - 1)
        })
        for (const rack of all) {
          expect(rack.x).toBeGreaterThanOrEqual(-size.w / 2 - 1)
          expect(rack.right).toBeLessThanOrEqual(size.w / 2 + 1)
          expect(rack.y).toBeGreaterThanOrEqual(-size.d / 2 - 1)
          expect(rack.rear).toBeLessThanOrEqual(size.d / 2 + 1)
        }
      }),
      { numRuns: 30 },
    )
  })

  test('rows stand back to back over hot aisles and face each other over cold ones', () => {
    const design = system('cloudmatrix384', 24)
    const { aisles } = layoutHall(design, catalogue)
    expect(aisles.map(({ kind }) => kind)).toEqual(aisles.map((_, i) => (i % 2 === 0 ? 'hot' : 'cold')))
    for (const aisle of aisles) {
      const before = grounds(design).filter(({ rear }) => Math.abs(rear - aisle.y) < 1)
      const behind = grounds(design).filter(({ y }) => Math.abs(y - aisle.y - aisle.d) < 1)
      expect(before.length > 0 && behind.length > 0).toBe(true)
      // Not turned looks to the front: its back is to the aisle behind it.
      const hot = aisle.kind === 'hot' ? 0 : 1
      expect(new Set(before.map(({ turned }) => turned))).toEqual(new Set([hot]))
      expect(new Set(behind.map(({ turned }) => turned))).toEqual(new Set([1 - hot]))
    }
  })

  test('a frame stands on its feet, and its posts are beside what is mounted', () => {
    for (const { category, ...part } of catalogue.parts.values()) {
      if (category !== 'frame') continue
      const frame = shapeFrame({ ...part, category })
      const boxes = buildFrameBoxes(frame)
      expect(Math.min(...boxes.map(({ z }) => z))).toBeCloseTo(-floorHeight(frame))
      for (const box of boxes.filter(({ member }) => member === 'post' || member === 'rail')) {
        const beside = box.x + box.w <= frame.panel.x + 1e-9 || box.x >= frame.panel.x + frame.panel.w - 1e-9
        expect(beside).toBe(true)
      }
    }
  })
})
