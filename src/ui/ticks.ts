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
 * Powers of ten that span two ends above 0, with halves between them where there are few.
 * @example logTicks(30, 600) // 10, 20, 50, 100, 200, 500, 1000
 */
export function logTicks(low: number, high: number): number[] {
  const [first, last] = [Math.floor(Math.log10(low) + 1e-9), Math.ceil(Math.log10(high) - 1e-9)]
  const between = last - first <= 3 ? [1, 2, 5] : [1]
  const ticks: number[] = []
  for (let power = first; power <= last; power++)
    for (const step of between)
      if (power < last || step === 1) ticks.push(Number((step * 10 ** power).toPrecision(12)))
  if (ticks.length === 1) ticks.push((ticks[0] ?? 1) * 10)
  return ticks
}
