import { z } from 'zod'
import { gradeSchema, publishedValueSchema } from '../catalogue/schema'
import { optionsSchema } from '../options/options'

/** The schema number that this build writes. Older ones climb the migrations, newer ones are refused. */
export const DESIGN_SCHEMA = 1

/** Most racks in a group, and most pods. */
export const COUNT_LIMIT = 10_000
/** Most placements in one rack. */
export const PLACEMENT_LIMIT = 400
/** Most rack groups in a pod. */
export const GROUP_LIMIT = 64
/** Most overridden values, and most characters in the reason of one. */
export const OVERRIDE_LIMIT = 2000
export const REASON_LIMIT = 400
/** Most characters in a name. */
export const NAME_LIMIT = 160

const ref = z.string().min(1).max(80)

/** The user's own words, or a shipped name in both languages. */
const labelSchema = z.union([
  z.string().max(NAME_LIMIT),
  z.looseObject({ en: z.string().max(NAME_LIMIT), zh: z.string().max(NAME_LIMIT) }),
])

export const placementSchema = z.looseObject({
  id: ref,
  part: ref,
  /** Lowest U that the part takes, U1 at the bottom; left out for parts of height 0. */
  u: z.number().min(0.5).max(100).multipleOf(0.5).optional(),
  face: z.enum(['front', 'rear']).default('front'),
})
export type Placement = z.infer<typeof placementSchema>

export const rackGroupSchema = z.looseObject({
  id: ref,
  name: labelSchema.optional(),
  frame: ref,
  count: z.number().int().min(1).max(COUNT_LIMIT),
  placements: z.array(placementSchema).max(PLACEMENT_LIMIT),
})
export type RackGroup = z.infer<typeof rackGroupSchema>

/** Scale-up: every endpoint chip reaches the switch chips over board traces, copper cables or optics. */
const scaleUpSchema = z.looseObject({
  id: ref,
  name: labelSchema,
  plane: z.literal('scale-up'),
  endpoint: ref.describe('Part with scaleUpLinks, or a switch chip with uplinks'),
  switch: ref.describe('Part with switchLinks'),
  medium: z.enum(['board', 'copper', 'optical']),
  cable: ref.optional(),
  transceiver: ref.optional(),
})

/** Scale-out: a fat tree over the NICs. */
const scaleOutSchema = z.looseObject({
  id: ref,
  name: labelSchema,
  plane: z.literal('scale-out'),
  endpoint: ref.describe('NIC part with scaleOutPorts'),
  leaf: ref,
  spine: ref,
  core: ref,
  lineCard: ref
    .optional()
    .describe('Line card of modular switches, with its own radix; as many as the ports in use ask for'),
  hostTransceiver: ref,
  switchTransceiver: ref,
  hostCable: ref.optional(),
})

export const linkSchema = z.discriminatedUnion('plane', [scaleUpSchema, scaleOutSchema])
export type ScaleUpLink = z.infer<typeof scaleUpSchema>
export type ScaleOutLink = z.infer<typeof scaleOutSchema>
export type DesignLink = z.infer<typeof linkSchema>

/** Replaces one cited value for this design only. `part` may be `assumptions` for a figure of presets/assumptions.json. */
export const overrideSchema = z.looseObject({
  part: ref,
  fact: z.string().max(60),
  value: z.number().nonnegative().finite(),
  reason: z.string().max(REASON_LIMIT).default(''),
})
export type Override = z.infer<typeof overrideSchema>

/** Flow of one rack by supply temperature, for the heat at which it was printed; used in proportion to the rack's heat. */
const flowCurveSchema = z.looseObject({
  rack: ref.describe('Rack group it speaks of'),
  heatKw: z.number().positive().describe('Heat into the liquid at which the flows hold'),
  points: z
    .array(z.tuple([z.number(), z.number().positive()]))
    .min(2)
    .max(40)
    .describe('[supply °C, L/min], rising'),
  grade: gradeSchema.exclude(['user']),
  source: z.string().max(120),
  at: z.string().max(600).optional(),
})
export type FlowCurve = z.infer<typeof flowCurveSchema>

export const designSchema = z.looseObject({
  schema: z.literal(DESIGN_SCHEMA),
  id: ref.optional(),
  name: labelSchema,
  description: z.looseObject({ en: z.string().max(600), zh: z.string().max(600) }).optional(),
  /** Version of the catalogue that the design was saved with: tells why a total differs from the one remembered. */
  catalogueVersion: z.string().max(40).optional(),
  pod: z.looseObject({ racks: z.array(rackGroupSchema).min(1).max(GROUP_LIMIT) }),
  pods: z.number().int().min(1).max(COUNT_LIMIT).default(1),
  links: z.array(linkSchema).max(16).default([]),
  options: optionsSchema.prefault({}),
  overrides: z.array(overrideSchema).max(OVERRIDE_LIMIT).default([]),
  notes: z.string().max(20_000).default(''),
  /** Coolant flow that the maker prints for one rack. */
  flowCurve: flowCurveSchema.optional(),
  /** Totals that somebody printed for the whole, by metric id; never used in a result. */
  published: z.record(z.string(), z.array(publishedValueSchema.loose())).default({}),
})
export type Design = z.infer<typeof designSchema>
