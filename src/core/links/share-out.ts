/**
 * Deals whole pieces out by weight so that they add up again: everyone gets the whole part of his share, what is left
 * goes to the largest remainders, among equals to the first.
 * @example shareOut(10, [1, 1, 1]) // [4, 3, 3]
 */
export function shareOut(pieces: number, weights: readonly number[]): number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  if (whole <= 0) return weights.map(() => 0)
  const exact = weights.map((weight) => (pieces * weight) / whole)
  const shares = exact.map((share) => Math.floor(share + 1e-9))
  const left = pieces - shares.reduce((sum, share) => sum + share, 0)
  const byRemainder = exact
    .map((share, i) => ({ i, remainder: share - (shares[i] ?? 0) }))
    .sort((a, b) => b.remainder - a.remainder || a.i - b.i)
  for (const { i } of byRemainder.slice(0, left)) shares[i] = (shares[i] ?? 0) + 1
  return shares
}
