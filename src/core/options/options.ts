import * as z from 'zod/mini'

/** Most levers that a design may pull. */
const LEVER_LIMIT = 60

/**
 * The options that a design can pull, each with the value it has when a design does not say.
 * Defaults that are figures of the field (temperatures, factors) live in `presets/assumptions.json` with their source.
 */
export const optionsSchema = z.looseObject({
  /** One plate over a whole board, or one a chip; only parts that offer both react to it. */
  coldPlates: z._default(z.enum(['per-chip', 'shared']), 'per-chip'),
  coolant: z._default(z.enum(['pg25', 'water']), 'pg25'),
  /** Coolant temperature at the rack's inlet, °C. */
  supplyC: z._default(z.number().check(z.minimum(5), z.maximum(60)), 35),
  /** Coolant temperature rise, K; used where a rack has no published flow curve. */
  riseK: z._default(z.number().check(z.minimum(1), z.maximum(40)), 10),
  /** Air temperature rise through the rack, K. */
  airRiseK: z._default(z.number().check(z.minimum(1), z.maximum(40)), 15),
  /** Power shelves: N = all carry load, N+1 = one spare, N+N = half spare. */
  shelfRedundancy: z._default(z.enum(['N', 'N+1', 'N+N']), 'N+N'),
  /** Part id of the coolant distribution unit. */
  cdu: z._default(z.string().check(z.maxLength(80)), 'cdu-row-1350kw'),
  /** 'auto' gives as many as the heat asks for. */
  cduCount: z._default(z.union([z.literal('auto'), z.int().check(z.minimum(0), z.maximum(10_000))]), 'auto'),
  cduRedundancy: z._default(z.enum(['N', 'N+1']), 'N+1'),
  tiers: z._default(z.union([z.literal('auto'), z.literal(1), z.literal(2), z.literal(3)]), 'auto'),
  /** Bandwidth towards the hosts over bandwidth towards the spine, at the leaf; 1 is non-blocking. */
  oversubscription: z._default(z.number().check(z.minimum(1), z.maximum(64)), 1),
  /** Choices of the levers of presets/levers.json, by lever id; one that is not listed stands on its first choice. */
  levers: z
    ._default(z.record(z.string().check(z.maxLength(40)), z.string().check(z.maxLength(40))), {})
    .check(z.refine((levers) => Object.keys(levers).length <= LEVER_LIMIT)),
  /** A fat tree keeps the bandwidth of the hosts; leaf-spine has two tiers and shares uplinks. */
  fabric: z._default(z.enum(['fat-tree', 'leaf-spine']), 'fat-tree'),
  /** Whether the ports of one compute tray go to leaves of their own each. */
  rails: z._default(z.enum(['off', 'on']), 'off'),
  /** Rate of the modules in switches. */
  opticsRate: z._default(z.enum(['as-designed', '400g', '800g', '1600g']), 'as-designed'),
  /** What joins hosts and leaf switches: modules and fibre, passive copper (DAC) or retimed copper (AEC). */
  hostLink: z._default(z.enum(['optical', 'dac', 'aec']), 'optical'),
})
export type Options = z.infer<typeof optionsSchema>
/** Options of their own; the levers have theirs. */
export type OptionName = Exclude<keyof typeof optionsSchema.shape, 'levers'>
