declare const unit: unique symbol

/** A number with its unit in its type: litres a minute where watts are wanted does not compile. */
export type Quantity<U extends string> = number & { readonly [unit]: U }

export type Watts = Quantity<'W'>
export type Kelvin = Quantity<'K'>
export type LitresPerMinute = Quantity<'L/min'>
export type CubicFeetPerMinute = Quantity<'ft³/min'>
export type Volts = Quantity<'V'>
export type Amperes = Quantity<'A'>

export const watts = (value: number): Watts => value as Watts
export const kelvin = (value: number): Kelvin => value as Kelvin
export const litresPerMinute = (value: number): LitresPerMinute => value as LitresPerMinute
export const volts = (value: number): Volts => value as Volts

const cubicFeetPerMinute = (value: number): CubicFeetPerMinute => value as CubicFeetPerMinute
const amperes = (value: number): Amperes => value as Amperes

export const SECONDS_PER_MINUTE = 60
export const SECONDS_PER_DAY = 86_400
export const LITRES_PER_CUBIC_METRE = 1000
/** 1 ft = 0.3048 m exactly (international foot). */
export const CUBIC_FEET_PER_CUBIC_METRE = 1 / 0.3048 ** 3
export const WATTS_PER_KILOWATT = 1000
export const KILOWATTS_PER_MEGAWATT = 1000

/** Density in kg/m³ and specific heat in kJ/(kg·K) of what carries heat away. */
export interface Medium {
  readonly density: number
  readonly heatCapacity: number
}

/** Heat that a cubic metre takes up a kelvin, J/(m³·K). */
function volumetricHeat(medium: Medium): number {
  return medium.density * medium.heatCapacity * 1000
}

/**
 * Coolant flow that carries a heat load away: Q = P / (ρ · c · ΔT).
 * @param rise coolant temperature rise, above 0
 */
export function requiredFlow(heat: Watts, rise: Kelvin, coolant: Medium): LitresPerMinute {
  return litresPerMinute(
    (heat / (volumetricHeat(coolant) * rise)) * LITRES_PER_CUBIC_METRE * SECONDS_PER_MINUTE,
  )
}

/** Temperature rise of a coolant that takes a heat load at a flow above 0. */
export function temperatureRise(heat: Watts, flow: LitresPerMinute, coolant: Medium): Kelvin {
  return kelvin(heat / ((flow / LITRES_PER_CUBIC_METRE / SECONDS_PER_MINUTE) * volumetricHeat(coolant)))
}

/** Airflow that carries a heat load away at a temperature rise above 0. */
export function requiredAirflow(heat: Watts, rise: Kelvin, air: Medium): CubicFeetPerMinute {
  return cubicFeetPerMinute(
    (heat / (volumetricHeat(air) * rise)) * CUBIC_FEET_PER_CUBIC_METRE * SECONDS_PER_MINUTE,
  )
}

/** Direct current: I = P / U. */
export function directCurrent(power: Watts, voltage: Volts): Amperes {
  return amperes(power / voltage)
}

/**
 * Line current of a balanced three-phase feed: I = P / (√3 · U · cos φ).
 * @param voltage line to line
 */
export function threePhaseCurrent(power: Watts, voltage: Volts, powerFactor: number): Amperes {
  return amperes(power / (Math.sqrt(3) * voltage * powerFactor))
}
