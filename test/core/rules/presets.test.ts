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

test('a switch chip joined to its twin in another rack gives no more links than its GPUs leave', () => {
  const pair = systems.get('gb200-nvl36x2')
  if (!pair) throw new Error('no gb200-nvl36x2')
  const links = pair.links.map((link) => (link.plane === 'direct' ? { ...link, parallel: [40] } : link))
  const found = evaluate({ ...pair, links }, catalogue).findings
  expect(found).toContainEqual(
    expect.objectContaining({
      code: 'links.endpoint-short',
      numbers: { endpoint: 'nvswitch5', asked: 40, offered: 36 },
    }),
  )
})

test('there are systems to look at', () => {
  expect(systems.size).toBeGreaterThanOrEqual(5)
})
