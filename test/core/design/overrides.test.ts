import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FACT_NAMES } from '../../../src/core/catalogue/facts'
import { applyOverrides } from '../../../src/core/design/apply-overrides'
import { clearOverride, clearOverrides } from '../../../src/core/design/clear-override'
import { parseDesign } from '../../../src/core/design/parse-design'
import type { Design } from '../../../src/core/design/schema'
import { setOverride } from '../../../src/core/design/set-override'
import { evaluate } from '../../../src/core/evaluate'
import { buildCatalogue, buildDesign } from '../fixtures'
import { codeOf, resultOf } from './outcomes'

const catalogue = buildCatalogue()
const design = buildDesign([{ part: 'tray', u: 1 }])
const set = (part: string, fact: string, value: number, reason = '', on: Design = design) =>
  setOverride(on, catalogue, { part, fact, value, reason })

describe('changing a value of the catalogue', () => {
  test('is written down with its reason, once for each number', () => {
    const first = resultOf(set('gpu', 'tdpWatts', 1200, ' measured '))
    expect(first.overrides).toEqual([{ part: 'gpu', fact: 'tdpWatts', value: 1200, reason: 'measured' }])
    const again = resultOf(set('gpu', 'tdpWatts', 1100, '', first))
    expect(again.overrides).toEqual([{ part: 'gpu', fact: 'tdpWatts', value: 1100, reason: '' }])
    expect(resultOf(set('gpu', 'tdpWatts', 1100, '', again))).toBe(again)
  })

  test('every result that it touches says so, and no other', () => {
    const before = evaluate(design, catalogue)
    const after = evaluate(resultOf(set('gpu', 'tdpWatts', 1200)), catalogue)
    // 2 boards × 2 GPUs × 200 W more
    const more =
      (after.metrics['power.itKw'].amount?.value ?? 0) - (before.metrics['power.itKw'].amount?.value ?? 0)
    expect(more).toBeCloseTo(0.8, 9)
    expect(before.metrics['power.itKw'].overridden).toBe(undefined)
    expect(after.metrics['power.itKw'].overridden).toBe(true)
    expect(after.metrics['power.systemKw'].overridden).toBe(true)
    expect(after.metrics['mass.kg'].overridden).toBe(undefined)
  })

  test('a figure of the field can be changed like a part’s', () => {
    expect(resultOf(set('assumptions', 'pueLiquid', 1.2)).overrides).toHaveLength(1)
    expect(codeOf(set('assumptions', 'pueLiquid', 0.9))).toBe('bad-value')
    expect(codeOf(set('assumptions', 'nothing', 1))).toBe('no-part')
  })

  test('what is unknown, or no number, is refused', () => {
    expect(codeOf(set('nothing', 'tdpWatts', 1))).toBe('no-part')
    expect(codeOf(set('gpu', 'nothing', 1))).toBe('no-fact')
    expect(codeOf(set('gpu', 'constructor', 1))).toBe('no-fact')
    expect(codeOf(set('gpu-board', 'laminate', 9))).toBe('no-fact')
    expect(codeOf(set('gpu', 'tdpWatts', 1, 'x'.repeat(401)))).toBe('bad-reason')
  })

  test.each([
    ['tdpWatts', -1],
    ['tdpWatts', Number.NaN],
    ['tdpWatts', Number.POSITIVE_INFINITY],
    ['tdpWatts', 1e12],
    ['efficiency', 0],
    ['efficiency', 1.1],
    ['radix', 0],
    ['radix', 64.5],
    ['units', 0],
  ])('%s cannot be %s', (fact, value) => {
    expect(codeOf(set('psu', fact, value))).toBe('bad-value')
  })
})

describe('clearing', () => {
  const two = resultOf(set('cpu', 'tdpWatts', 400, '', resultOf(set('gpu', 'tdpWatts', 1200))))

  test('one value goes back to the catalogue, the others stay', () => {
    const next = resultOf(clearOverride(two, { part: 'gpu', fact: 'tdpWatts' }))
    expect(next.overrides.map(({ part }) => part)).toEqual(['cpu'])
    expect(codeOf(clearOverride(next, { part: 'gpu', fact: 'tdpWatts' }))).toBe('no-override')
  })

  test('all go back at once', () => {
    expect(resultOf(clearOverrides(two)).overrides).toEqual([])
    expect(resultOf(clearOverrides(design))).toBe(design)
  })
})

describe('overrides of a file', () => {
  const fault = (...overrides: object[]) => {
    const parsed = parseDesign({ ...JSON.parse(JSON.stringify(design)), overrides })
    return parsed.ok ? 'opened' : parsed.error.map(({ code, path, detail }) => `${code} ${path} ${detail}`)
  }

  test.each([
    [{ part: 'psu', fact: 'efficiency', value: 1.1 }, 'too-big overrides.0.value 1'],
    [{ part: 'psu', fact: 'efficiency', value: 0 }, 'too-small overrides.0.value 0.000001'],
    [{ part: 'anything', fact: 'radix', value: 64.5 }, 'wrong-type overrides.0.value int'],
    [{ part: 'frame-48u', fact: 'slotStepU', value: 0.7 }, 'wrong-type overrides.0.value multiple of 0.5'],
    [{ part: 'gpu-board', fact: 'laminate', value: 7 }, 'wrong-type overrides.0.value string'],
    [{ part: 'assumptions', fact: 'pueAir', value: 0.5 }, 'too-small overrides.0.value 1'],
  ])('%o is refused with its place', (override, said) => {
    expect(fault(override)).toEqual([said])
  })

  test('one number is replaced once', () => {
    const twice = { part: 'gpu', fact: 'tdpWatts' }
    expect(fault({ ...twice, value: 1 }, { ...twice, value: 2 })).toEqual([
      'duplicate-id overrides.1 gpu tdpWatts',
    ])
  })

  test('what a later version may know opens, and has no effect', () => {
    expect(
      fault({ part: 'gpu', fact: 'constructor', value: 5 }, { part: 'later', fact: 'x', value: 1 }),
    ).toBe('opened')
    const odd = { ...design, overrides: [{ part: 'gpu', fact: 'constructor', value: 5, reason: '' }] }
    expect(applyOverrides(catalogue, odd.overrides).parts.get('gpu')).toEqual(catalogue.parts.get('gpu'))
  })

  test('what may be typed may be opened, and nothing else', () => {
    const fact = fc.constantFrom(...FACT_NAMES)
    const value = fc.oneof(fc.double({ min: 0, noNaN: true }), fc.constantFrom(0, 0.5, 1, 2, 64, 1e9, 1e10))
    fc.assert(
      fc.property(fact, value, (fact, value) => {
        expect(fault({ part: 'gpu', fact, value }) === 'opened').toBe(set('gpu', fact, value).ok)
      }),
    )
  })
})
