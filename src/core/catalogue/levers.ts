import * as z from 'zod/mini'
import { ASSUMPTION_NAMES } from './assumptions'
import { CATEGORY_IDS } from './categories'
import { FACT_NAMES } from './facts'
import { catalogueGradeSchema, idSchema, textSchema } from './schema'

/*
 * A lever is a choice that a design makes about all its parts at once: the material of its cold plates, the kind of its
 * optics, how its power arrives. What a choice does is data with a source, like any figure: it changes facts of parts,
 * figures of the field, or leaves parts out. A new lever is new JSON, not new code.
 */

export const LEVER_GROUPS = ['cooling', 'power', 'network', 'boards', 'memory'] as const
export type LeverGroup = (typeof LEVER_GROUPS)[number]

const number = z.number().check(z.nonnegative())

const evidence = {
  grade: catalogueGradeSchema,
  source: z.string().check(z.minLength(1), z.maxLength(120)),
  at: z.string().check(z.minLength(1), z.maxLength(600), z.describe('Where in the source, or the reasoning')),
}

const amount = {
  times: z.optional(number).check(z.describe('Factor on the value')),
  set: z.optional(z.union([number, z.string().check(z.minLength(1), z.maxLength(40))])),
  range: z.optional(z.tuple([number, number])).check(z.describe('Lowest and highest factor or value')),
  step: z
    .optional(z.number().check(z.positive()))
    .check(z.describe('A product is rounded up to a multiple of this: boards have even numbers of layers')),
}

const factEffectSchema = z.strictObject({
  fact: z.enum(FACT_NAMES),
  category: z.enum(CATEGORY_IDS),
  having: z.optional(z.enum(FACT_NAMES)).check(z.describe('Only parts that state this fact too')),
  carries: z
    .optional(z.array(z.enum(FACT_NAMES)).check(z.maxLength(4)))
    .check(z.describe('Facts that grow in the same proportion')),
  base: z
    .optional(z.enum(FACT_NAMES))
    .check(
      z.describe('Fact that the factor is on, in parts that state it; elsewhere it is on the changed fact'),
    ),
  ...amount,
  ...evidence,
})
export type FactEffect = z.infer<typeof factEffectSchema>

const assumptionEffectSchema = z.strictObject({
  assumption: z.enum(ASSUMPTION_NAMES),
  ...amount,
  ...evidence,
})
export type AssumptionEffect = z.infer<typeof assumptionEffectSchema>

/** Parts that the choice makes superfluous: an immersed tray has no fans. */
const omitEffectSchema = z.strictObject({
  omit: z.array(z.enum(CATEGORY_IDS)).check(z.minLength(1), z.maxLength(12)),
  ...evidence,
})

/** One medium for all heat, whatever the parts say. */
const mediumEffectSchema = z.strictObject({ cooledBy: z.literal('air'), ...evidence })

const effectSchema = z.union([factEffectSchema, assumptionEffectSchema, omitEffectSchema, mediumEffectSchema])
export type LeverEffect = z.infer<typeof effectSchema>

const choiceSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  help: z.optional(textSchema),
  effects: z._default(z.array(effectSchema).check(z.maxLength(20)), []),
})
export type LeverChoice = z.infer<typeof choiceSchema>

export const leverSchema = z.strictObject({
  id: idSchema,
  group: z.enum(LEVER_GROUPS),
  name: textSchema,
  help: textSchema,
  choices: z
    .array(choiceSchema)
    .check(z.minLength(2), z.maxLength(12), z.describe('The first is the catalogue as it stands')),
})
export type Lever = z.infer<typeof leverSchema>
