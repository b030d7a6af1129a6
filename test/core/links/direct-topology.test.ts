import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  areBlocksNested,
  countDirectLinks,
  type DirectBlock,
  type DirectTopology,
  endpointsOf,
  linksPerEndpoint,
} from '../../../src/core/links/direct-topology'

/** Every link drawn one by one, with the first block that holds it: what the formulae must agree with. */
function drawLinks(network: DirectTopology, blocks: readonly DirectBlock[]): number[] {
  const { shape, topology, parallel } = network
  const counts = blocks.map(() => 0)
  const total = endpointsOf(shape)
  const place = (index: number) => {
    let rest = index
    return shape.map((length) => {
      const at = rest % length
      rest = Math.floor(rest / length)
      return at
    })
  }
  const add = (a: readonly number[], b: readonly number[], wide: number, closing: boolean) => {
    const stage = blocks.findIndex(({ block, closes = true }, i) => {
      if (!block || i === blocks.length - 1) return true
      if (closing && !closes) return false
      return block.every((side, d) => Math.floor((a[d] ?? 0) / side) === Math.floor((b[d] ?? 0) / side))
    })
    counts[stage] = (counts[stage] ?? 0) + wide
  }
  if (topology === 'mesh') {
    for (let i = 0; i < total; i++)
      for (let j = i + 1; j < total; j++) add([i], [j], parallel?.[0] ?? 1, false)
    return counts
  }
  for (let i = 0; i < total; i++) {
    const from = place(i)
    shape.forEach((length, d) => {
      const next = ((from[d] ?? 0) + 1) % length
      const closing = next === 0
      if (length === 1 || (length === 2 && closing)) return
      const to = from.map((at, e) => (e === d ? next : at))
      add(from, to, parallel?.[d] ?? 1, closing)
    })
  }
  return counts
}

const dimension = fc.record({
  inner: fc.integer({ min: 1, max: 3 }),
  middle: fc.integer({ min: 1, max: 3 }),
  outer: fc.integer({ min: 1, max: 3 }),
  parallel: fc.integer({ min: 1, max: 3 }),
})

/** A network with a block in a block, all of which fit. */
const someNetwork = fc
  .record({
    topology: fc.constantFrom('mesh' as const, 'torus' as const),
    dimensions: fc.array(dimension, { minLength: 1, maxLength: 3 }),
    closes: fc.boolean(),
  })
  .map(({ topology, dimensions, closes }) => {
    const used = topology === 'mesh' ? dimensions.slice(0, 1) : dimensions
    const network: DirectTopology = {
      topology,
      shape: used.map(({ inner, middle, outer }) => inner * middle * outer),
      parallel: used.map(({ parallel }) => parallel),
    }
    const blocks: DirectBlock[] = [
      { block: used.map(({ inner }) => inner), closes },
      { block: used.map(({ inner, middle }) => inner * middle), closes },
      {},
    ]
    return { network, blocks }
  })

describe('links without a switch', () => {
  test('of a TPU cube are 64 on boards, 80 of copper and 48 of light: 96 optical ports', () => {
    const cube = { topology: 'torus', shape: [4, 4, 4] } as const
    expect(linksPerEndpoint(cube)).toBe(6)
    expect(countDirectLinks(cube, [{ block: [2, 2, 1] }, { block: [4, 4, 4], closes: false }, {}])).toEqual([
      64, 80, 48,
    ])
  })

  test('of eight fully meshed chips are seven a chip, 28 in all', () => {
    const mesh = { topology: 'mesh', shape: [8] } as const
    expect(linksPerEndpoint(mesh)).toBe(7)
    expect(countDirectLinks(mesh, [{}])).toEqual([28])
  })

  test('of a pair are one, also where the pair is a ring of two', () => {
    expect(countDirectLinks({ topology: 'torus', shape: [2] }, [{}])).toEqual([1])
    expect(countDirectLinks({ topology: 'torus', shape: [3] }, [{}])).toEqual([3])
    expect(countDirectLinks({ topology: 'torus', shape: [1] }, [{}])).toEqual([0])
  })

  test('are, block by block, those that one draws one by one', () => {
    fc.assert(
      fc.property(someNetwork, ({ network, blocks }) => {
        expect(areBlocksNested(network, blocks)).toBe(true)
        expect(countDirectLinks(network, blocks)).toEqual(drawLinks(network, blocks))
      }),
    )
  })

  test('have two ends each: endpoints times links of an endpoint is twice their number', () => {
    fc.assert(
      fc.property(someNetwork, ({ network, blocks }) => {
        const links = countDirectLinks(network, blocks).reduce((sum, n) => sum + n, 0)
        expect(2 * links).toBe(endpointsOf(network.shape) * linksPerEndpoint(network))
      }),
    )
  })

  test('are as many however the network is cut into blocks', () => {
    fc.assert(
      fc.property(someNetwork, ({ network, blocks }) => {
        const cut = countDirectLinks(network, blocks).reduce((sum, n) => sum + n, 0)
        expect(countDirectLinks(network, [{}])).toEqual([cut])
      }),
    )
  })

  test('have no sense where a block does not tile what is around it', () => {
    const torus = { topology: 'torus', shape: [4, 4] } as const
    expect(areBlocksNested(torus, [{ block: [3, 1] }, {}])).toBe(false)
    expect(areBlocksNested(torus, [{ block: [2] }, {}])).toBe(false)
    expect(areBlocksNested(torus, [{ block: [4, 1] }, { block: [2, 4] }])).toBe(false)
    expect(areBlocksNested(torus, [{ block: [2, 2] }, { block: [4, 2] }, {}])).toBe(true)
  })
})
