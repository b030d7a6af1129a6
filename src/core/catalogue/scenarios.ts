import * as z from 'zod/mini'
import { catalogueGradeSchema, idSchema, textSchema } from './schema'

const amount = z.number().check(z.positive())

/** Something that asks for tokens: a day of it is so many uses of so many tokens each. */
export const scenarioSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  usesPerDay: amount.check(z.describe('How often a day; the user can change it')),
  tokensPerUse: amount,
  range: z.optional(z.tuple([amount, amount])).check(z.describe('Lowest and highest tokens a use')),
  unit: textSchema.check(z.describe('What one use is: a search, a task, a minute')),
  grade: catalogueGradeSchema,
  source: z.string().check(z.minLength(1), z.maxLength(120)),
  at: z.string().check(z.minLength(1), z.maxLength(600)),
})
export type Scenario = z.infer<typeof scenarioSchema>

/** Tokens a day of a scenario at its own or the user's number of uses. */
export function scenarioTokens(scenario: Scenario, usesPerDay = scenario.usesPerDay): number {
  return usesPerDay * scenario.tokensPerUse
}
