export interface HeightRequest {
  /** Of what is placed, mm. */
  readonly height: number
  readonly floor: number
  readonly ceiling: number
  /** Where it stands if it can. */
  readonly wanted: number
  /** What is in the way, anywhere between floor and ceiling. */
  readonly taken: readonly { readonly z: number; readonly h: number }[]
}

export interface FreeHeight {
  readonly z: number
  readonly h: number
}

/** What would be flatter than this is left out, mm. */
const LEAST_MM = 0.2
const CLOSE = 1e-6

/**
 * Where something stands between floor and ceiling without touching what is there: where it is wanted, else in the lowest
 * gap that takes it, else as flat as the largest gap is. Undefined where there is no gap at all.
 */
export function findHeight({ height, floor, ceiling, wanted, taken }: HeightRequest): FreeHeight | undefined {
  const gaps = gapsBetween(floor, ceiling, taken)
  const holds = gaps.some(({ z, h }) => wanted >= z - CLOSE && wanted + height <= z + h + CLOSE)
  if (holds) return { z: wanted, h: height }
  const lowest = gaps.find(({ h }) => h + CLOSE >= height)
  if (lowest) return { z: lowest.z, h: height }
  const largest = gaps.reduce<FreeHeight | undefined>(
    (best, gap) => (best && best.h >= gap.h ? best : gap),
    undefined,
  )
  return largest && largest.h >= LEAST_MM ? largest : undefined
}

function gapsBetween(floor: number, ceiling: number, taken: HeightRequest['taken']): FreeHeight[] {
  const gaps: FreeHeight[] = []
  let z = floor
  for (const box of [...taken].sort((a, b) => a.z - b.z)) {
    if (box.z > z) gaps.push({ z, h: Math.min(box.z, ceiling) - z })
    z = Math.max(z, box.z + box.h)
  }
  if (z < ceiling) gaps.push({ z, h: ceiling - z })
  return gaps
}
