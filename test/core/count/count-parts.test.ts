import { describe, expect, test } from 'vitest'
import { appendDerived, countParts } from '../../../src/core/count/count-parts'
import { designSchema } from '../../../src/core/design/schema'
import { loadPresets } from '../../presets'

const { catalogue, systems } = loadPresets()

function system(id: string) {
  const design = systems.get(id)
  if (!design) throw new Error(`no system ${id}`)
  return design
}

describe('the bill', () => {
  test('multiplies quantities from the rack down to the memory stack', () => {
    const lines = countParts(system('gb300-nvl72'), catalogue)
    for (const line of lines) {
      const parent = lines[line.parent]
      if (parent) expect(line.total).toBe(parent.total * line.qty)
      else expect(line.part.category).toBe('frame')
    }
    const stacks = lines.filter((line) => line.part.category === 'memory' && line.part.facts.hbmTbps)
    expect(stacks.reduce((n, line) => n + line.total, 0)).toBe(72 * 8)
  })

  test('gives every line a path of its own and every parent a place before its children', () => {
    for (const design of systems.values()) {
      const lines = countParts(design, catalogue)
      expect(new Set(lines.map((line) => line.path.join('/'))).size).toBe(lines.length)
      lines.forEach((line, i) => {
        expect(line.index).toBe(i)
        expect(line.parent).toBeLessThan(i)
      })
    }
  })

  test('has as many lines for 432 pods as for one', () => {
    const design = system('cloudmatrix384')
    expect(countParts({ ...design, pods: 432 }, catalogue)).toHaveLength(countParts(design, catalogue).length)
  })

  test('counts conditional contents only under their option', () => {
    const design = system('gb300-nvl72')
    const plates = (coldPlates: 'shared' | 'per-chip') =>
      countParts({ ...design, options: { ...design.options, coldPlates } }, catalogue)
        .filter(
          (line) =>
            line.part.category === 'cold-plate' && line.path.some((id) => id.includes('compute-tray')),
        )
        .reduce((n, line) => n + line.total, 0)
    expect(plates('per-chip')).toBe(18 * 6)
    expect(plates('shared')).toBe(18 * 2)
  })

  test('leaves out what the catalogue does not know and goes on', () => {
    const design = designSchema.parse({
      schema: 2,
      name: 'x',
      pod: {
        racks: [
          { id: 'r', frame: 'mgx-48u-frame', count: 1, placements: [{ id: 'a', part: 'nothing', u: 1 }] },
        ],
      },
    })
    expect(countParts(design, catalogue).every((line) => line.part.id !== 'nothing')).toBe(true)
  })

  test('puts a part that was asked for under its rack, or at a root of its own', () => {
    const design = system('gb300-nvl72')
    const lines = countParts(design, catalogue)
    const fan = lines.find((line) => line.part.category === 'fan')?.part
    if (!fan) throw new Error('no fan')
    const before = lines.length
    appendDerived(
      lines,
      [
        { part: fan, branch: 'racks', group: 'rack', total: 72, link: 'net' },
        { part: fan, branch: 'scale-out', group: undefined, total: 3, link: 'net' },
        { part: fan, branch: 'scale-out', group: undefined, total: 0, link: 'net' },
      ],
      catalogue,
      design.options,
    )
    expect(lines.slice(before).map((line) => [line.parent, line.total, line.branch])).toEqual([
      [0, 72, 'racks'],
      [-1, 3, 'scale-out'],
    ])
  })
})
