/** How the endpoints of a direct network are joined: everybody with everybody, or as a grid whose rows are rings. */
export const DIRECT_TOPOLOGIES = ['mesh', 'torus'] as const

export interface DirectTopology {
  readonly topology: (typeof DIRECT_TOPOLOGIES)[number]
  /** Endpoints along each dimension; a mesh knows only their product. */
  readonly shape: readonly number[]
  /** Links between two neighbours along each dimension; one where it is left out. A mesh reads the first. */
  readonly parallel?: readonly number[] | undefined
}

/** Neighbours that stand together (on a board, in a rack), whose links share a medium. */
export interface DirectBlock {
  /** Endpoints of the block along each dimension; left out for all that is not in a smaller block. */
  readonly block?: readonly number[] | undefined
  /** Whether a ring as long as the block is closed inside it; a rack whose faces lead outside closes none. */
  readonly closes?: boolean | undefined
}

export function endpointsOf(shape: readonly number[]): number {
  return shape.reduce((product, length) => product * length, 1)
}

/** Links of every endpoint. A ring of two is a pair: its ends meet once. */
export function linksPerEndpoint({ topology, shape, parallel }: DirectTopology): number {
  if (topology === 'mesh') return (endpointsOf(shape) - 1) * (parallel?.[0] ?? 1)
  return shape.reduce((sum, length, d) => sum + Math.min(length - 1, 2) * (parallel?.[d] ?? 1), 0)
}

/**
 * Links of one network by the block that holds both ends, each counted once, from the smallest block outwards; the
 * last block takes what is left. The counts add up to endpoints × links of an endpoint ÷ 2.
 * @example countDirectLinks({ topology: 'torus', shape: [4, 4, 4] },
 *   [{ block: [2, 2, 1] }, { block: [4, 4, 4], closes: false }, {}]) // [64, 80, 48]
 */
export function countDirectLinks(topology: DirectTopology, blocks: readonly DirectBlock[]): number[] {
  const all = (endpointsOf(topology.shape) * linksPerEndpoint(topology)) / 2
  let within = 0
  return blocks.map((block, i) => {
    const inside = i === blocks.length - 1 ? all : linksInside(topology, block, all)
    const links = inside - within
    within = inside
    return links
  })
}

/** Links with both ends in one block. */
function linksInside(
  { topology, shape, parallel }: DirectTopology,
  { block, closes = true }: DirectBlock,
  all: number,
): number {
  if (!block) return all
  const endpoints = endpointsOf(shape)
  if (topology === 'mesh') {
    const size = endpointsOf(block)
    return (endpoints / size) * ((size * (size - 1)) / 2) * (parallel?.[0] ?? 1)
  }
  return shape.reduce((sum, length, d) => {
    const side = block[d] ?? 1
    const rings = endpoints / length
    const closing = closes && side === length && length > 2 ? 1 : 0
    return sum + rings * ((length / side) * (side - 1) + closing) * (parallel?.[d] ?? 1)
  }, 0)
}

/** Whether the blocks tile the network and one another, so that every link lies in a smallest one. */
export function areBlocksNested({ shape }: DirectTopology, blocks: readonly DirectBlock[]): boolean {
  const sizes = [...blocks.map(({ block }) => block ?? shape), shape]
  return sizes.every(
    (size, i) =>
      size.length === shape.length && size.every((side, d) => ((sizes[i + 1] ?? shape)[d] ?? 0) % side === 0),
  )
}
