import * as z from 'zod/mini'
import { catalogueGradeSchema, publishedValueSchema } from '../catalogue/schema'
import { areBlocksNested, DIRECT_TOPOLOGIES } from '../links/direct-topology'
import { optionsSchema } from '../options/options'
import { OWN_PART_LIMIT, ownPartSchema } from './own-parts/own-part-schema'

/** The schema number that this build writes. Older ones climb the migrations, newer ones are refused. */
export const DESIGN_SCHEMA = 2

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

const ref = z.string().check(z.minLength(1), z.maxLength(80))
const count = z.int().check(z.minimum(1), z.maximum(COUNT_LIMIT))
const text = (most: number) => z.string().check(z.maxLength(most))

/** The user's own words, or a shipped name in both languages. */
const labelSchema = z.union([text(NAME_LIMIT), z.looseObject({ en: text(NAME_LIMIT), zh: text(NAME_LIMIT) })])

export const placementSchema = z.looseObject({
  id: ref,
  part: ref,
  /** Lowest U that the part takes, U1 at the bottom; left out for parts of height 0. */
  u: z.optional(z.number().check(z.minimum(0.5), z.maximum(100), z.multipleOf(0.5))),
  face: z._default(z.enum(['front', 'rear']), 'front'),
})
export type Placement = z.infer<typeof placementSchema>

export const rackGroupSchema = z.looseObject({
  id: ref,
  name: z.optional(labelSchema),
  frame: ref,
  count,
  /** Rack group whose power shelves feed these racks: a power rack ('sidecar') beside them. */
  fedBy: z.optional(ref),
  placements: z.array(placementSchema).check(z.maxLength(PLACEMENT_LIMIT)),
})
export type RackGroup = z.infer<typeof rackGroupSchema>

/** Scale-up: every endpoint chip reaches the switch chips over board traces, copper cables or optics. */
const scaleUpSchema = z.looseObject({
  id: ref,
  name: labelSchema,
  plane: z.literal('scale-up'),
  endpoint: ref.check(z.describe('Part with scaleUpLinks, or a switch chip with uplinks')),
  switch: ref.check(z.describe('Part with switchLinks')),
  linksPerEndpoint: z
    .optional(z.int().check(z.minimum(1), z.maximum(4096)))
    .check(z.describe('Where an endpoint has links into several networks: those into this one')),
  medium: z.enum(['board', 'copper', 'optical']),
  cable: z.optional(ref),
  transceiver: z.optional(ref),
})

/** Endpoints along each dimension of a direct network, or of a block of it. */
const shapeSchema = z
  .array(z.int().check(z.minimum(1), z.maximum(4096)))
  .check(z.minLength(1), z.maxLength(4))

/** Scale-up without packet switches: endpoints linked to one another, as a full mesh or a torus. */
const directSchema = z
  .looseObject({
    id: ref,
    name: labelSchema,
    plane: z.literal('direct'),
    endpoint: ref.check(z.describe('Part with scaleUpLinks')),
    topology: z.enum(DIRECT_TOPOLOGIES),
    shape: shapeSchema.check(z.describe('Endpoints along each dimension; a mesh has one')),
    parallel: z
      .optional(shapeSchema)
      .check(z.describe('Links between two neighbours along each dimension, one where left out')),
    stages: z
      .array(
        z.looseObject({
          block: z
            .optional(shapeSchema)
            .check(z.describe('Neighbours that share the medium; left out: all links that remain')),
          closes: z
            .optional(z.boolean())
            .check(z.describe('false: rings that fill the block are closed outside it')),
          medium: z.enum(['board', 'copper', 'optical']),
          cable: z.optional(ref),
          linksPerCable: z
            .optional(z.int().check(z.minimum(1), z.maximum(64)))
            .check(z.describe('Parallel links between two neighbours that share a cable')),
          transceiver: z.optional(ref),
          circuitSwitch: z
            .optional(ref)
            .check(z.describe('Optical circuit switch with a radix, through which the links pass')),
        }),
      )
      .check(z.minLength(1), z.maxLength(4), z.describe('From the smallest block outwards')),
  })
  .check(
    z.refine((link) => areBlocksNested(link, link.stages), {
      path: ['stages'],
      error: 'every block must divide the next and the shape, dimension by dimension',
    }),
  )

/** Scale-out: a fat tree over the NICs. */
const scaleOutSchema = z.looseObject({
  id: ref,
  name: labelSchema,
  plane: z.literal('scale-out'),
  endpoint: ref.check(z.describe('NIC part with scaleOutPorts')),
  leaf: ref,
  spine: ref,
  core: ref,
  lineCard: z
    .optional(ref)
    .check(
      z.describe('Line card of modular switches, with its own radix; as many as the ports in use ask for'),
    ),
  hostTransceiver: ref,
  switchTransceiver: ref,
  hostCable: z.optional(ref).check(z.describe('Passive copper cable (DAC) to a host')),
  hostActiveCable: z.optional(ref).check(z.describe('Retimed copper cable (AEC) to a host')),
})

export const linkSchema = z.discriminatedUnion('plane', [scaleUpSchema, directSchema, scaleOutSchema])
export type ScaleUpLink = z.infer<typeof scaleUpSchema>
export type DirectLink = z.infer<typeof directSchema>
export type ScaleOutLink = z.infer<typeof scaleOutSchema>
export type DesignLink = z.infer<typeof linkSchema>

/** Replaces one cited value for this design only. `part` may be `assumptions` for a figure of presets/assumptions.json. */
export const overrideSchema = z.looseObject({
  part: ref,
  fact: text(60),
  value: z.number().check(z.nonnegative()),
  reason: z._default(text(REASON_LIMIT), ''),
})
export type Override = z.infer<typeof overrideSchema>

/** Flow of one rack by supply temperature, for the heat at which it was printed; used in proportion to the rack's heat. */
const flowCurveSchema = z.looseObject({
  rack: ref.check(z.describe('Rack group it speaks of')),
  heatKw: z.number().check(z.positive(), z.describe('Heat into the liquid at which the flows hold')),
  points: z
    .array(z.tuple([z.number(), z.number().check(z.positive())]))
    .check(z.minLength(2), z.maxLength(40), z.describe('[supply °C, L/min], rising')),
  grade: catalogueGradeSchema,
  source: text(120),
  at: z.optional(text(600)),
})
export type FlowCurve = z.infer<typeof flowCurveSchema>

export const designSchema = z.looseObject({
  schema: z.literal(DESIGN_SCHEMA),
  id: z.optional(ref),
  name: labelSchema,
  description: z.optional(z.looseObject({ en: text(600), zh: text(600) })),
  /** Version of the catalogue that the design was saved with: tells why a total differs from the one remembered. */
  catalogueVersion: z.optional(text(40)),
  pod: z.looseObject({
    racks: z.array(rackGroupSchema).check(z.minLength(1), z.maxLength(GROUP_LIMIT)),
  }),
  pods: z._default(count, 1),
  links: z._default(z.array(linkSchema).check(z.maxLength(16)), []),
  options: z.prefault(optionsSchema, {}),
  overrides: z._default(z.array(overrideSchema).check(z.maxLength(OVERRIDE_LIMIT)), []),
  notes: z._default(text(20_000), ''),
  /** Parts that the user made or changed, for this design alone. */
  parts: z.optional(z.array(ownPartSchema).check(z.maxLength(OWN_PART_LIMIT))),
  /** Coolant flow that the maker prints for one rack. */
  flowCurve: z.optional(flowCurveSchema),
  /** Totals that somebody printed for the whole, by metric id; never used in a result. */
  published: z._default(z.record(z.string(), z.array(z.looseObject(publishedValueSchema.shape))), {}),
})
export type Design = z.infer<typeof designSchema>
