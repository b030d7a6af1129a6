import { expect, test } from 'vitest'
import { evaluate } from '../../../src/core/evaluate'
import { loadPresets } from '../../presets'

const { catalogue, systems } = loadPresets()

test.each([...systems.values()].map((design) => [design.id, design] as const))(
  '%s has no error',
  (_, design) => {
    const { findings } = evaluate(design, catalogue)
    expect(findings.filter((finding) => finding.severity === 'error')).toEqual([])
  },
)

test('there are systems to look at', () => {
  expect(systems.size).toBeGreaterThanOrEqual(5)
})
