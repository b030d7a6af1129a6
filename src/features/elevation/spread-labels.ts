/** A label beside what it names, heights above the floor of U1. */
export interface LabelPlace {
  readonly middle: number
  readonly height: number
}

/**
 * Where labels stand so that none touches another: from the lowest up, each as near to what it names as the one below
 * lets it.
 * @param most farthest that a label may be moved
 * @returns the middle of each, in the order given; undefined where it would have to go farther
 */
export function spreadLabels(labels: readonly LabelPlace[], most: number): (number | undefined)[] {
  const middles: (number | undefined)[] = labels.map(() => undefined)
  let free = Number.NEGATIVE_INFINITY
  for (const [i, { middle, height }] of [...labels.entries()].sort(([, a], [, b]) => a.middle - b.middle)) {
    const placed = Math.max(middle, free + height / 2)
    if (placed - middle > most) continue
    middles[i] = placed
    free = placed + height / 2
  }
  return middles
}
