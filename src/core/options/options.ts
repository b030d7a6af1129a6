import { z } from 'zod'

/**
 * The levers that a design can pull, each with the value it has when a design does not say.
 * Defaults that are figures of the field (temperatures, factors) live in `presets/assumptions.json` with their source.
 */
export const optionsSchema = z.looseObject({
  /** One plate over a whole board, or one a chip; only parts that offer both react to it. */
  coldPlates: z.enum(['per-chip', 'shared']).default('per-chip'),
  coolant: z.enum(['pg25', 'water']).default('pg25'),
  /** Coolant temperature at the rack's inlet, °C. */
  supplyC: z.number().min(5).max(60).default(35),
  /** Coolant temperature rise, K; used where a rack has no published flow curve. */
  riseK: z.number().min(1).max(40).default(10),
  /** Air temperature rise through the rack, K. */
  airRiseK: z.number().min(1).max(40).default(15),
  /** Power shelves: N = all carry load, N+1 = one spare, N+N = half spare. */
  shelfRedundancy: z.enum(['N', 'N+1', 'N+N']).default('N+N'),
  /** Part id of the coolant distribution unit. */
  cdu: z.string().max(80).default('cdu-row-1350kw'),
  /** 'auto' gives as many as the heat asks for. */
  cduCount: z.union([z.literal('auto'), z.number().int().min(0).max(10_000)]).default('auto'),
  cduRedundancy: z.enum(['N', 'N+1']).default('N+1'),
  tiers: z.union([z.literal('auto'), z.literal(1), z.literal(2), z.literal(3)]).default('auto'),
  /** Bandwidth towards the hosts over bandwidth towards the spine, at the leaf; 1 is non-blocking. */
  oversubscription: z.number().min(1).max(64).default(1),
  hostLink: z.enum(['optical', 'copper']).default('optical'),
})
export type Options = z.infer<typeof optionsSchema>
