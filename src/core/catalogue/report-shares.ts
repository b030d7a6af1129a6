import * as z from 'zod/mini'
import { catalogueGradeSchema } from './schema'

/** Proportions that the first source prints and that a design has its own of. */
export const SHARE_IDS = [
  /** Of the value of all that cools: what sits in the servers, and what in the rack. */
  'server-value',
  'rack-value',
  /** Of the heat: what the liquid takes. */
  'liquid-heat',
  /** Of the cost of liquid cooling: the loop outdoors, which no bill here holds. */
  'outer-loop',
  /** Water over air, by volume and by conduction. */
  'water-heat',
  'water-conduction',
] as const
export type ShareId = (typeof SHARE_IDS)[number]

const amount = z.number().check(z.nonnegative())

export const reportShareSchema = z.strictObject({
  id: z.enum(SHARE_IDS),
  heatTo: z
    .optional(z.enum(['air', 'water']))
    .check(z.describe('Only for designs whose coolant gives its heat to the air of the room, or to water')),
  value: amount,
  range: z.optional(z.tuple([amount, amount])),
  grade: catalogueGradeSchema,
  source: z.string().check(z.minLength(1), z.maxLength(120)),
  at: z.string().check(z.minLength(1), z.maxLength(600)),
})
export type ReportShare = z.infer<typeof reportShareSchema>
