import { describe, expect, test } from 'vitest'
import type { Design } from '../../../src/core/design/schema'
import { evaluate } from '../../../src/core/evaluate'
import { loadPresets } from '../../presets'

const { catalogue, systems } = loadPresets()

function cardsOf(change: (design: Design) => Design) {
  const design = systems.get('cloudmatrix384')
  if (!design) throw new Error('no system')
  const evaluation = evaluate(change(design), catalogue)
  const cards = evaluation.bill.lines.filter((line) => line.role === 'line-card')
  return { cards: cards.reduce((n, line) => n + line.total, 0), network: evaluation.networks[0] }
}

describe('line cards of modular switches', () => {
  test('are as many as the ports in use ask for: a full leaf of 768 ports and a spine half filled', () => {
    expect(cardsOf((design) => design).cards).toBe(768 / 48 + 384 / 48)
  })

  test('grow with the pods they serve', () => {
    expect(cardsOf((design) => ({ ...design, pods: 2 })).cards).toBe((2 * (384 + 384) + 2 * 384) / 48)
  })

  test('that the catalogue does not know make the network refused, not smaller', () => {
    const { cards, network } = cardsOf((design) => ({
      ...design,
      links: design.links.map((link) =>
        link.plane === 'scale-out' ? { ...link, lineCard: 'nothing' } : link,
      ),
    }))
    expect(cards).toBe(0)
    expect(network?.refusal).toBe('unknown-part')
  })
})
