import { describe, expect, test } from 'vitest'
import { evaluate } from '../../../src/core/evaluate'
import { buildCatalogue, buildDesign } from '../fixtures'

const mount = { heightU: 1, widthClass: '21in' as const, depth: 'full' as const }
const catalogue = buildCatalogue([
  { id: 'heavy-chip', category: 'cpu', facts: { tdpWatts: 100, massKg: 3 } },
  {
    id: 'weighed',
    category: 'compute-tray',
    mount,
    contains: [{ part: 'heavy-chip', qty: 4 }],
    facts: { massKg: 20 },
  },
  { id: 'unweighed', category: 'compute-tray', mount, contains: [{ part: 'heavy-chip', qty: 4 }] },
  {
    id: 'doored-frame',
    category: 'frame',
    frameWidth: '21in',
    contains: [{ part: 'door', qty: 2 }],
    facts: { units: 48, outerWidthMm: 600, outerDepthMm: 1000, outerHeightMm: 2300, massKg: 200 },
  },
  { id: 'door', category: 'mechanical', facts: { massKg: 25 } },
])

function evaluated(parts: readonly string[], frame = 'frame-48u', count = 1) {
  const design = buildDesign(parts.map((part, i) => ({ part, u: i + 1 })))
  const racks = design.pod.racks.map((rack) => ({ ...rack, frame, count }))
  return evaluate({ ...design, pod: { ...design.pod, racks } }, catalogue)
}

const mass = (evaluation: ReturnType<typeof evaluated>) => evaluation.metrics['mass.kg'].amount?.value

describe('the mass of a design', () => {
  test('takes a tray that was weighed as a whole, without its contents again', () => {
    expect(mass(evaluated(['weighed']))).toBe(200 + 20)
  })

  test('adds the contents of a tray that was not', () => {
    expect(mass(evaluated(['unweighed']))).toBe(200 + 4 * 3)
  })

  test('has the doors in the frame and the trays beside it', () => {
    expect(mass(evaluated(['weighed', 'weighed'], 'doored-frame'))).toBe(200 + 2 * 20)
  })

  test('counts every rack, and gives that of one beside it', () => {
    const three = evaluated(['weighed'], 'frame-48u', 3)
    expect(mass(three)).toBe(3 * 220)
    expect(three.racks[0]?.massKg.value).toBe(220)
  })

  test('loads the floor over the footprint of the frame, however many racks there are', () => {
    const load = (count: number) =>
      evaluated(['weighed'], 'doored-frame', count).metrics['mass.floorKgPerM2'].amount?.value
    expect(load(1)).toBeCloseTo(220 / (0.6 * 1), 9)
    expect(load(7)).toBeCloseTo(220 / (0.6 * 1), 9)
  })

  test('is unknown without a rack', () => {
    const { metrics } = evaluated(['weighed'], 'no-such-frame')
    expect(metrics['mass.kg'].unknown).toBe('no-racks')
    expect(metrics['mass.floorKgPerM2'].unknown).toBe('no-racks')
  })
})
