import * as z from 'zod/mini'
import { CATEGORY_IDS } from '../core/catalogue/categories'
import { gradeSchema } from '../core/catalogue/schema'
import type { Evaluation } from '../core/evaluation'
import type { Amount } from '../core/units/amount'
import { isExact } from '../core/units/amount'
import type { Language } from '../i18n/language'
import { TAKEAWAY } from '../i18n/takeaway-words'
import { buildBillRows } from './bill-rows'
import { buildStamp } from './export-stamp'
import { systemName } from './report-json'
import { tidyNumber } from './table'

/** Counts up when a reader of an older bill would misunderstand a newer one. */
const BILL_FORMAT = 1

const priceSchema = z.object({
  value: z.number(),
  range: z.optional(z.tuple([z.number(), z.number()])).check(z.describe('Where the price is uncertain')),
})

const lineSchema = z.object({
  level: z.int().check(z.minimum(1), z.describe('1 at the outermost level; parents stand before children')),
  path: z.string().check(z.describe('Rack group or branch, then part ids from the outside in; unique')),
  part: z.string().check(z.describe('Part id')),
  category: z.enum(CATEGORY_IDS),
  description: z.string().check(z.describe('Name of the part in the language of the export')),
  quantityPerParent: z
    .number()
    .check(z.describe('Pieces in one piece of the parent; at a rack, racks in one pod')),
  total: z.number().check(z.describe('Pieces in the whole design, all pods')),
  unitPrice: z.optional(priceSchema).check(z.describe('US$, of one piece without what it contains')),
  extendedPrice: z
    .optional(priceSchema)
    .check(z.describe('US$, of all pieces; the lines add up to the price of the design')),
  source: z
    .string()
    .check(z.describe('Source id, or id:place, of the price; of the first fact where there is none')),
  grade: z.optional(gradeSchema),
})

/** What `bom --format json` writes; its JSON Schema is presets/schema/bill.schema.json. */
export const billJsonSchema = z.object({
  format: z.literal(BILL_FORMAT),
  system: z.string().check(z.describe('Id of a shipped system, else the name of the design')),
  design: z.string(),
  designSchema: z.int(),
  catalogueVersion: z.string(),
  date: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  grades: z
    .partialRecord(gradeSchema, z.int())
    .check(z.describe('Values behind the bill, by how far to trust them')),
  overrides: z.array(z.object({ part: z.string(), fact: z.string(), value: z.number(), reason: z.string() })),
  limits: z.string().check(z.describe('What the numbers are not')),
  lines: z.array(lineSchema),
})
export type BillJson = z.infer<typeof billJsonSchema>
type PriceJson = z.infer<typeof priceSchema>

/** The bill for scripts: ids and codes instead of words, ranges kept. */
export function buildBillJson(evaluation: Evaluation, language: Language, day: Date): BillJson {
  const { design, schema, date, grades, overrides } = buildStamp(evaluation, language, day)
  return {
    format: BILL_FORMAT,
    system: systemName(evaluation.design),
    design,
    designSchema: schema,
    catalogueVersion: evaluation.catalogue.version,
    date,
    grades,
    overrides: [...overrides],
    limits: TAKEAWAY[language].stamp.disclaimer,
    lines: buildBillRows(evaluation, language).map((row) => ({
      level: row.level,
      path: row.path,
      part: row.part,
      category: row.category,
      description: row.description,
      quantityPerParent: tidyNumber(row.quantityPerParent),
      total: tidyNumber(row.total),
      ...(row.unitPrice ? { unitPrice: priceJson(row.unitPrice) } : {}),
      ...(row.extendedPrice ? { extendedPrice: priceJson(row.extendedPrice) } : {}),
      source: row.source,
      ...(row.grade ? { grade: row.grade } : {}),
    })),
  }
}

function priceJson(price: Amount): PriceJson {
  return {
    value: tidyNumber(price.value),
    ...(isExact(price) ? {} : { range: [tidyNumber(price.low), tidyNumber(price.high)] }),
  }
}
