import type { Parameter } from './parameters'

/** Even numbers from 0 to below 1, the same for the same seed: mulberry32, a public-domain generator of 32 bits. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * A value of a parameter by chance: triangular, likeliest at the stated value and never outside the range. That claims
 * no more than the range does.
 * @param chance 0 to below 1, even
 */
export function drawValue({ value, low, high, whole }: Parameter, chance: number): number {
  const width = high - low
  const below = (value - low) / width
  const drawn =
    chance < below
      ? low + Math.sqrt(chance * width * (value - low))
      : high - Math.sqrt((1 - chance) * width * (high - value))
  return whole ? Math.round(drawn) : drawn
}

/** What draws of a parameter come to on average, where it is no whole number. */
export function meanValue({ value, low, high }: Parameter): number {
  return (value + low + high) / 3
}
