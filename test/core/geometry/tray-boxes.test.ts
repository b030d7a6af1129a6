import { describe, expect, test } from 'vitest'
import type { Box } from '../../../src/core/geometry/box'
import { rectsOverlap } from '../../../src/core/geometry/pack-plan'
import type { PartDraft } from '../fixtures'
import { countOf, perChip, planOf, shared } from './plan-of'

describe('the plan of a tray', () => {
  test('it shows as many pieces as the tray contains', () => {
    const { boxes } = planOf('tray')
    const counts = ['gpu-board', 'plate-chip', 'coupling', 'nic', 'drive', 'fan'].map((id) =>
      countOf(boxes, id, 1),
    )
    expect(counts).toEqual([2, 6, 2, 4, 4, 8])
    expect(countOf(boxes, 'gpu', 2)).toBe(4)
    expect(countOf(boxes, 'cpu', 2)).toBe(2)
  })

  test('what the options rule out is not drawn', () => {
    expect(countOf(planOf('tray', perChip).boxes, 'plate-large', 1)).toBe(0)
    expect(countOf(planOf('tray', shared).boxes, 'plate-large', 1)).toBe(2)
    expect(countOf(planOf('tray', shared).boxes, 'plate-chip', 1)).toBe(0)
  })

  test('cables are counted but not drawn', () => {
    expect(countOf(planOf('tray').boxes, 'wire', 1)).toBe(0)
  })

  test('blades stand on edge, and what is in them is turned with them', () => {
    const chassis: readonly PartDraft[] = [
      {
        id: 'chassis',
        category: 'mechanical',
        size: [440, 800, 440],
        contains: [
          {
            part: 'blade',
            qty: 2,
            upright: true,
            at: [
              [10, 0],
              [60, 0],
            ],
          },
        ],
      },
      {
        id: 'blade',
        category: 'compute-tray',
        size: [400, 700, 30],
        contains: [{ part: 'gpu', qty: 1, at: [[300, 100]] }],
      },
    ]
    const { boxes } = planOf('chassis', perChip, chassis)
    const [blade, gpu] = boxes
    expect(blade).toMatchObject({ x: 10, w: 30, d: 700, h: 400 })
    // It stands on the sheet metal of the blade, 1 mm.
    expect(gpu).toMatchObject({ x: 11, y: 100, w: 8, d: 80, h: 80, level: 2 })
    // 300 mm from the blade's left edge, which is now its lower one.
    expect(gpu?.z).toBeCloseTo((blade?.z ?? 0) + 300)
    expect(countOf(boxes, 'gpu', 2)).toBe(2)
  })

  test('it goes as deep as it is asked to', () => {
    expect(Math.max(...planOf('tray', perChip, [], 1).boxes.map((box) => box.level))).toBe(1)
  })

  test('drives and NICs are at the front, fans at the rear, boards between', () => {
    const { boxes } = planOf('tray')
    const middle = (part: string) => {
      const of = boxes.filter((box) => box.part.id === part && box.level === 1)
      return of.reduce((sum, box) => sum + box.y + box.d / 2, 0) / of.length
    }
    expect(middle('nic')).toBeLessThan(middle('gpu-board'))
    expect(middle('drive')).toBeLessThan(middle('gpu-board'))
    expect(middle('gpu-board')).toBeLessThan(middle('fan'))
  })

  test('nothing stands out of the tray, and nothing on a board out of the board', () => {
    for (const options of [perChip, shared]) {
      const { size, boxes } = planOf('tray', options)
      for (const box of boxes) {
        const parent = boxes.find((other) => box.key.startsWith(`${other.key}/`))
        const ground = parent ?? { x: 0, y: 0, w: size[0], d: size[1] }
        expect(box.x).toBeGreaterThanOrEqual(ground.x)
        expect(box.y).toBeGreaterThanOrEqual(ground.y)
        expect(box.x + box.w).toBeLessThanOrEqual(ground.x + ground.w + 1e-9)
        expect(box.y + box.d).toBeLessThanOrEqual(ground.y + ground.d + 1e-9)
        expect(box.z + box.h).toBeLessThanOrEqual(size[2] + 1e-9)
      }
    }
  })

  test('keys are unique, and the same part gives the same plan', () => {
    const { boxes } = planOf('tray')
    expect(new Set(boxes.map((box) => box.key)).size).toBe(boxes.length)
    expect(planOf('tray').boxes).toEqual(boxes)
  })

  test('a stated place is kept; what states none goes beside it', () => {
    const changes: PartDraft[] = [
      {
        id: 'tray',
        category: 'compute-tray',
        mount: { heightU: 1, widthClass: '21in', depth: 'full' },
        contains: [
          {
            part: 'plate-large',
            qty: 2,
            at: [
              [10, 300],
              [260, 300],
            ],
          },
          { part: 'fan', qty: 6 },
        ],
      },
    ]
    const { boxes } = planOf('tray', perChip, changes)
    const plates = boxes.filter((box) => box.part.id === 'plate-large')
    expect(plates.map(({ x, y }) => [x, y])).toEqual([
      [10, 300],
      [260, 300],
    ])
    const fans = boxes.filter((box) => box.part.id === 'fan')
    expect(fans).toHaveLength(6)
    expect(fans.filter((fan) => plates.some((plate) => rectsOverlap(fan, plate)))).toEqual([])
  })

  test('what lies over another rests on it, and a chip on its board', () => {
    const changes: PartDraft[] = [
      {
        id: 'tray',
        category: 'compute-tray',
        size: [400, 700, 43],
        contains: [
          { part: 'gpu-board', qty: 1, at: [[0, 0]] },
          { part: 'plate-large', qty: 1, at: [[20, 20]] },
        ],
      },
    ]
    const { boxes } = planOf('tray', perChip, changes)
    const [board, plate] = ['gpu-board', 'plate-large'].map((id) => boxes.find((box) => box.part.id === id))
    const chips = boxes.filter((box) => box.level === 2)
    const top = (box: Box | undefined) => (box ? box.z + box.h : Number.NaN)
    for (const chip of chips) expect(chip.z).toBe(top(board))
    expect(plate?.z).toBe(Math.max(...chips.map(top)))
  })

  test('a place outside the tray is pulled in', () => {
    const changes: PartDraft[] = [
      {
        id: 'tray',
        category: 'compute-tray',
        size: [400, 700, 43],
        contains: [{ part: 'plate-large', qty: 1, at: [[390, -20]] }],
      },
    ]
    expect(planOf('tray', perChip, changes).boxes[0]).toMatchObject({ x: 150, y: 0 })
  })
})
