import * as z from 'zod/mini'
import { type CitedValue, citedValueSchema } from './schema'

/**
 * Figures of the field that belong to no part: coolant properties, load factors, price-model constants.
 * Kept in `presets/assumptions.json`, each with grade and source like any fact; units stand here.
 */
export const ASSUMPTIONS = {
  peakFactor: '1',
  typicalFactor: '1',
  feedVolts: 'V',
  powerFactor: '1',
  pueLiquid: '1',
  pueAir: '1',
  pg25Density: 'kg/m³',
  pg25HeatCapacity: 'kJ/(kg·K)',
  waterDensity: 'kg/m³',
  waterHeatCapacity: 'kJ/(kg·K)',
  airDensity: 'kg/m³',
  airHeatCapacity: 'kJ/(kg·K)',
  waterConductivity: 'W/(m·K)',
  airConductivity: 'W/(m·K)',
  airWarningKw: 'kW',
  /** Share of the heat in a rack's air that a coil in its door or tank gives to the liquid. */
  airHeatCapture: '1',
  /** Grid to rack inlet: output over input of the building's supply; and of the supply that printed PUE figures contain. */
  supplyEfficiency: '1',
  supplyEfficiencyInPue: '1',
  /** Power that one UPS block carries. */
  upsBlockKw: 'kW',
  /** Hall floor over the footprint of the racks in it. */
  floorFactor: '1',
  /** Oversubscription of a leaf-spine network that nobody sized for training. */
  leafSpineOversubscription: '1',
  /** Cable that a host link needs besides the way along the row: up, down and slack, both ends together. */
  hostCableRiseM: 'm',
  /** Units of a rack that scale-out switches fill. */
  switchRackUnits: 'U',
  tariffUsdPerKwh: 'US$/kWh',
  laminateWasteFactor: '1',
  processUsdPerLayerM2: 'US$/m²',
  hdiStepFactor: '1',
  yieldPlain: '1',
  yieldHdi: '1',
  yieldThick: '1',
} as const satisfies Record<string, string>

export type AssumptionName = keyof typeof ASSUMPTIONS
export const ASSUMPTION_NAMES = Object.keys(ASSUMPTIONS) as [AssumptionName, ...AssumptionName[]]

export const assumptionsSchema = z.strictObject({
  $schema: z.optional(z.string()),
  values: z.record(z.enum(ASSUMPTION_NAMES), citedValueSchema),
})
export type Assumptions = Readonly<Record<AssumptionName, CitedValue>>

/** What a signal rate asks of a board (the report's PCIe table, continued to SerDes rates). */
export const signalClassSchema = z.strictObject({
  id: z.string(),
  upToGbps: z.number().check(z.positive(), z.describe('Highest lane rate of the class, Gb/s a lane')),
  platform: z
    .optional(z.string().check(z.maxLength(40)))
    .check(z.describe('Only boards that state this platform belong here, whatever their rate')),
  minLayers: z.int().check(z.positive()),
  maxLayers: z.optional(z.int().check(z.positive())),
  maxDissipationFactor: z.number().check(z.positive(), z.maximum(1)),
  minDissipationFactor: z.optional(z.number().check(z.nonnegative(), z.maximum(1))),
  lossClass: z.enum(['mid', 'low', 'very-low', 'ultra-low', 'extreme-low']),
  grade: z.enum(['report', 'official', 'reported', 'derived', 'estimate']),
  source: z.string(),
  at: z.optional(z.string()),
})
export type SignalClass = z.infer<typeof signalClassSchema>
