import type { Catalogue } from '../catalogue/catalogue'
import { assumption } from '../catalogue/resolve'
import type { Design, FlowCurve } from '../design/schema'
import type { Options } from '../options/options'
import { kelvin, type Medium, requiredFlow, WATTS_PER_KILOWATT, watts } from '../units/quantity'

export function coolantOf(catalogue: Catalogue, options: Options): Medium {
  const [density, heat] =
    options.coolant === 'water'
      ? (['waterDensity', 'waterHeatCapacity'] as const)
      : (['pg25Density', 'pg25HeatCapacity'] as const)
  return {
    density: assumption(catalogue, density).amount.value,
    heatCapacity: assumption(catalogue, heat).amount.value,
  }
}

export function airOf(catalogue: Catalogue): Medium {
  return {
    density: assumption(catalogue, 'airDensity').amount.value,
    heatCapacity: assumption(catalogue, 'airHeatCapacity').amount.value,
  }
}

/**
 * Coolant that a kilowatt asks for, L/min/kW: the maker's printed curve where the rack group has one, else the energy
 * balance at the design's temperature rise.
 */
export function flowPerKw(design: Design, catalogue: Catalogue, group: string): number {
  const curve = design.flowCurve
  if (curve?.rack === group) return curveFlow(curve, design.options.supplyC) / curve.heatKw
  return requiredFlow(
    watts(WATTS_PER_KILOWATT),
    kelvin(design.options.riseK),
    coolantOf(catalogue, design.options),
  )
}

/** Linear between the printed points; beyond them the nearest end's slope goes on, never below the lowest flow. */
export function curveFlow(curve: FlowCurve, supplyC: number): number {
  const points = [...curve.points].sort((a, b) => a[0] - b[0])
  const lowest = points[0]
  if (!lowest || supplyC <= lowest[0]) return lowest?.[1] ?? 0
  for (let i = 1; i < points.length; i++) {
    const [t0, q0] = points[i - 1] ?? lowest
    const [t1, q1] = points[i] ?? lowest
    if (supplyC <= t1 || i === points.length - 1) return q0 + ((supplyC - t0) / (t1 - t0)) * (q1 - q0)
  }
  return lowest[1]
}
