import { describe, expect, test } from 'vitest'
import {
  directCurrent,
  kelvin,
  requiredAirflow,
  requiredFlow,
  threePhaseCurrent,
  volts,
  watts,
} from '../../../src/core/units/quantity'

describe('physics', () => {
  test('PG25 at 10 K needs about 1.5 litres a minute a kilowatt, as the OCP guideline says', () => {
    expect(requiredFlow(watts(1000), kelvin(10), { density: 1020, heatCapacity: 3.92 })).toBeCloseTo(1.5, 2)
  })

  test('142 kW at 50 V are 2 840 A', () => {
    expect(directCurrent(watts(142_000), volts(50))).toBe(2840)
  })

  test('a 33 kW shelf at 415 V three-phase draws about 46 A a line at unity power factor', () => {
    expect(threePhaseCurrent(watts(33_000), volts(415), 1)).toBeCloseTo(45.9, 1)
  })

  test('a kilowatt at 10 K rise needs about 176 cubic feet a minute of sea-level air', () => {
    expect(requiredAirflow(watts(1000), kelvin(10), { density: 1.2, heatCapacity: 1.005 })).toBeCloseTo(
      175.7,
      0,
    )
  })
})
