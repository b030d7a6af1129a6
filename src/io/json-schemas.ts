import * as z from 'zod/mini'
import { assumptionsSchema, signalClassSchema } from '../core/catalogue/assumptions'
import { leverSchema } from '../core/catalogue/levers'
import { opticsRatesSchema } from '../core/catalogue/optics-rates'
import { reportShareSchema } from '../core/catalogue/report-shares'
import { scenarioSchema } from '../core/catalogue/scenarios'
import { partSchema, sourceSchema } from '../core/catalogue/schema'
import { designSchema } from '../core/design/schema'
import { billJsonSchema } from './bill-json'
import { familySchema } from './families'

/** JSON Schema of each kind of preset file and of the exported bill, by the name of its file in presets/schema. */
export function buildJsonSchemas(): Readonly<Record<string, unknown>> {
  const schemas = {
    part: partSchema,
    design: designSchema,
    sources: z.array(sourceSchema),
    assumptions: assumptionsSchema,
    levers: z.array(leverSchema),
    demand: z.array(scenarioSchema),
    families: z.array(familySchema),
    'optics-rates': opticsRatesSchema,
    'report-shares': z.array(reportShareSchema),
    bill: billJsonSchema,
    'signal-classes': z.array(signalClassSchema),
  }
  // 'input': what a file may leave out because it has a default is not asked for.
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, z.toJSONSchema(schema, { io: 'input' })]),
  )
}
