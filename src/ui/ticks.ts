/** Steps that people count in. */
const STEPS = [1, 2, 2.5, 5, 10] as const

/**
 * Round numbers that span two ends, for the marks of an axis.
 * @param wanted about how many
 * @example niceTicks(0, 532, 5) // 0, 200, 400, 600
 */
export function niceTicks(low: number, high: number, wanted: number): number[] {
  const span = high - low
  if (!(span > 0) || !Number.isFinite(span)) return [low]
  const raw = span / wanted
  const power = 10 ** Math.floor(Math.log10(raw))
  const step = (STEPS.find((each) => each * power >= raw * 0.999) ?? 10) * power
  const [first, last] = [Math.floor(low / step + 1e-9), Math.ceil(high / step - 1e-9)]
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)))
}

/**
 * Powers of ten that span two ends above 0, with steps between them as far as they are wanted, and powers left out
 * where even they are too many.
 * @param wanted about how many at most
 * @example logTicks(30, 600, 8) // 10, 20, 50, 100, 200, 500, 1000
 */
export function logTicks(low: number, high: number, wanted: number): number[] {
  const first = Math.floor(Math.log10(low) + 1e-9)
  const last = Math.max(first + 1, Math.ceil(Math.log10(high) - 1e-9))
  const powers = last - first
  const between = powers * 3 + 1 <= wanted ? [1, 2, 5] : [1]
  const every = Math.max(1, Math.ceil(powers / wanted))
  const ticks: number[] = []
  for (let power = first; power < last; power += every)
    for (const step of between) ticks.push(Number((step * 10 ** power).toPrecision(12)))
  // The end closes the axis, however the powers before it were counted.
  return [...ticks, 10 ** last]
}
