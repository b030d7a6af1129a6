import type { Design } from '../../src/core/design/schema'
import { evaluate } from '../../src/core/evaluate'
import { bundledPresets } from '../../src/io/presets'

export interface Measured {
  readonly name: string
  /** Median of one evaluation, ms. */
  readonly medianMs: number
}

const WARM_RUNS = 400
const RUNS = 2000

/** Time of `evaluate` for one NVL72, one CloudMatrix384 and the largest cluster of them. */
export function measureEvaluate(): Measured[] {
  const { catalogue, systems } = bundledPresets()
  const system = (id: string): Design => {
    const design = systems.get(id)
    if (!design) throw new Error(`no system ${id}`)
    return design
  }
  const cases: readonly (readonly [string, Design])[] = [
    ['gb300-nvl72', system('gb300-nvl72')],
    ['cloudmatrix384', { ...system('cloudmatrix384'), pods: 1 }],
    ['432 × cloudmatrix384', { ...system('cloudmatrix384'), pods: 432 }],
  ]
  const times = cases.map((): number[] => [])
  for (let run = 0; run < WARM_RUNS + RUNS; run++) {
    // In turn, so that a busy moment of the machine falls on all of them.
    cases.forEach(([, design], i) => {
      const start = performance.now()
      evaluate(design, catalogue)
      if (run >= WARM_RUNS) times[i]?.push(performance.now() - start)
    })
  }
  return cases.map(([name], i) => ({ name, medianMs: medianOf(times[i] ?? []) }))
}

function medianOf(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
}
