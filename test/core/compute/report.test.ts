import { describe, expect, test } from 'vitest'
import { evaluate } from '../../../src/core/evaluate'
import type { MetricId } from '../../../src/core/metrics/registry'
import { buildCatalogue, buildDesign, type PartDraft } from '../fixtures'

const tray = (part: string): PartDraft => ({
  id: `${part}-tray`,
  category: 'compute-tray',
  mount: { heightU: 1, widthClass: '21in', depth: 'full' },
  contains: [{ part, qty: 4 }],
})

const catalogue = buildCatalogue([
  {
    id: 'full',
    category: 'accelerator',
    facts: {
      tdpWatts: 1000,
      bf16Tflops: 2500,
      fp8Tflops: 5000,
      fp4Tflops: 10_000,
      scaleUpLinks: 18,
      scaleUpLinkGBps: 50,
      tokensPerSecond: 2300,
    },
    contains: [{ part: 'stack', qty: 8 }],
  },
  { id: 'stack', category: 'memory', facts: { capacityGb: 24, hbmTbps: 1 } },
  { id: 'dimm', category: 'memory', facts: { capacityGb: 64 } },
  {
    id: 'plain',
    category: 'accelerator',
    facts: { tdpWatts: 800, bf16Tflops: 780 },
    notKnown: {
      fp8Tflops: { en: 'not native', zh: '不支持' },
      fp4Tflops: { en: 'not native', zh: '不支持' },
    },
    contains: [{ part: 'dimm', qty: 1 }],
  },
  { id: 'silent', category: 'accelerator', facts: { tdpWatts: 800, bf16Tflops: 100 } },
  tray('full'),
  tray('plain'),
  tray('silent'),
])

function value(parts: readonly string[], id: MetricId): number | string | undefined {
  const { metrics } = evaluate(buildDesign(parts.map((part, i) => ({ part, u: i + 1 }))), catalogue)
  return metrics[id].amount?.value ?? metrics[id].unknown
}

describe('compute', () => {
  test('is the sum over all accelerators, dense', () => {
    expect(value(['full-tray'], 'compute.bf16Pflops')).toBeCloseTo(10, 9)
    expect(value(['full-tray', 'full-tray'], 'compute.fp4Pflops')).toBeCloseTo(80, 9)
  })

  test('counts HBM but not the memory of CPUs', () => {
    expect(value(['full-tray', 'plain-tray'], 'compute.hbmTb')).toBeCloseTo((4 * 8 * 24) / 1000, 9)
    expect(value(['full-tray'], 'compute.hbmTbps')).toBe(32)
    expect(value(['plain-tray'], 'compute.hbmTb')).toBe('not-published')
  })

  test('gives scale-up bandwidth in one direction', () => {
    expect(value(['full-tray'], 'compute.scaleUpTbps')).toBeCloseTo((4 * 18 * 50) / 1000, 9)
    expect(value(['full-tray', 'plain-tray'], 'compute.scaleUpTbps')).toBe('not-published')
  })

  test('is unknown in a format that no accelerator runs, and known where one of two does', () => {
    expect(value(['plain-tray'], 'compute.fp8Pflops')).toBe('not-native')
    expect(value(['full-tray', 'plain-tray'], 'compute.fp8Pflops')).toBeCloseTo(20, 9)
  })

  test('is unknown where nobody printed the rate of one accelerator', () => {
    expect(value(['full-tray', 'silent-tray'], 'compute.fp8Pflops')).toBe('not-published')
  })

  test('serves as many tokens a day as printed a second, where printed', () => {
    expect(value(['full-tray'], 'serve.tokensPerDay')).toBe(4 * 2300 * 86_400)
    expect(value(['plain-tray'], 'serve.tokensPerDay')).toBe('no-serving-rate')
  })

  test('is unknown without an accelerator', () => {
    for (const id of [
      'compute.bf16Pflops',
      'compute.hbmTb',
      'compute.scaleUpTbps',
      'serve.tokensPerDay',
    ] as const) {
      expect(value(['switch-tray'], id), id).toBe('no-accelerator')
    }
  })
})
