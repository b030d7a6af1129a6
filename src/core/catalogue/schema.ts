import * as z from 'zod/mini'
import { CATEGORY_IDS } from './categories'
import { FACT_NAMES, type FactName } from './facts'

/** How far a number can be trusted. `user` is given only to numbers that a design brings: overrides and own parts. */
export const GRADES = ['report', 'official', 'reported', 'derived', 'estimate', 'user'] as const
export const gradeSchema = z.enum(GRADES)
export type Grade = z.infer<typeof gradeSchema>
/** What a file of the catalogue may say. */
export const catalogueGradeSchema = z.enum(['report', 'official', 'reported', 'derived', 'estimate'])

export const idSchema = z
  .string()
  .check(z.maxLength(80), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens'))

/** Ids that begin so belong to the own parts of designs; a part of the catalogue never has one. */
export const OWN_PREFIX = 'own-'

export function isOwnId(id: string): boolean {
  return id.startsWith(OWN_PREFIX)
}

/** Text of at least one character. */
function textOf(most: number) {
  return z.string().check(z.minLength(1), z.maxLength(most))
}

export const textSchema = z.strictObject({
  en: textOf(400),
  zh: textOf(400),
})

/** Where a value was read: `source` is `id` or `id:place` of presets/sources.json, `at` says how it was read or derived. */
const citation = {
  grade: catalogueGradeSchema,
  source: textOf(120).check(z.describe('Source id, or source id:place in it')),
  at: z.optional(textOf(600)).check(z.describe('Where in the source, or the arithmetic, or the reasoning')),
}

const finite = z.number().check(z.nonnegative())

export const citedValueSchema = z.strictObject({
  value: z.union([finite, textOf(40)]),
  range: z
    .optional(z.tuple([finite, finite]))
    .check(z.describe('Lowest and highest value that is plausible')),
  ...citation,
})
/** A value with its evidence. In files of the catalogue `user` is refused; overrides and own parts bring it in. */
export interface CitedValue extends Omit<z.infer<typeof citedValueSchema>, 'grade'> {
  readonly grade: Grade
  readonly overridden?: true
}

/** Evidence of a number as results carry it. */
export interface Citation {
  readonly grade: Grade
  readonly source: string
  readonly at?: string
  /** True where the design overrides the catalogue. */
  readonly overridden?: boolean
}

/** On what footing a power figure stands; figures on different bases are never compared as one. */
export const BASES = ['tdp', 'max', 'typical', 'peak', 'nominal'] as const

const reason = z.string().check(z.maxLength(600))

export const publishedValueSchema = z.strictObject({
  value: finite,
  ...citation,
  basis: z.optional(z.enum(BASES)),
  tolerance: z
    ._default(z.number().check(z.positive(), z.maximum(1)), 0.1)
    .check(z.describe('Accepted gap of the roll-up, as a fraction')),
  why: z
    .optional(z.union([reason, z.looseObject({ en: reason, zh: reason })]))
    .check(z.describe('Why the roll-up does not meet this figure; asked for outside the tolerance')),
})
export type PublishedValue = z.infer<typeof publishedValueSchema>

export const COOLED_BY = ['liquid', 'air'] as const
export const OPTION_CONDITIONS = ['coldPlates'] as const

export const containsSchema = z.strictObject({
  part: idSchema,
  qty: z.int().check(z.positive(), z.maximum(100_000)),
  cooledBy: z
    .optional(z.enum(COOLED_BY))
    .check(z.describe('What takes the heat of this part here; inherited by what it contains')),
  joins: z.optional(z.enum(['manifold'])).check(z.describe('A connector that mates with the rack manifold')),
  when: z
    .optional(z.partialRecord(z.enum(OPTION_CONDITIONS), z.string()))
    .check(z.describe('Counts only while the design option has this value')),
  upright: z
    .optional(z.boolean())
    .check(z.describe('Stands on its left edge, as a blade does: its width becomes its height')),
  at: z
    .optional(
      z
        .array(z.union([z.tuple([z.number(), z.number()]), z.tuple([z.number(), z.number(), z.number()])]))
        .check(z.maxLength(64)),
    )
    .check(
      z.describe(
        'Place of each piece: mm from the left and from the front of the containing part, and where it does not rest on what is below, above its floor',
      ),
    ),
})
export type Contains = z.infer<typeof containsSchema>

export const FACE_ITEMS = [
  'handle',
  'vent',
  'osfp',
  'qsfp',
  'sfp',
  'e1s',
  'u2',
  'm2',
  'rj45',
  'usb',
  'fan',
  'blower',
  'psu',
  'led',
  'screen',
  'label',
  'button',
  'serial',
  'coupling',
  'fibre',
  'blade',
  'gap',
] as const

/** A run of equal things on a front face, from left to right. */
const faceItemSchema = z.strictObject({
  kind: z.enum(FACE_ITEMS),
  count: z._default(z.int().check(z.positive(), z.maximum(96)), 1),
  rows: z._default(z.int().check(z.positive(), z.maximum(8)), 1),
})

/** Widths of rack: 19 inch, Open Rack (21 inch), Open Rack Wide. */
const RACK_WIDTHS = ['19in', '21in', 'wide'] as const
export type RackWidth = (typeof RACK_WIDTHS)[number]

export const mountSchema = z.strictObject({
  heightU: z
    .number()
    .check(
      z.nonnegative(),
      z.maximum(60),
      z.multipleOf(0.5),
      z.describe('0 for things that take no slot (busbar, manifold)'),
    ),
  widthClass: z.enum([...RACK_WIDTHS, 'any']),
  depth: z._default(z.enum(['full', 'half']), 'full'),
  zone: z
    .optional(z.enum(['rear-left', 'rear-centre', 'rear-right', 'cartridge', 'side']))
    .check(z.describe('Where a part of height 0 sits')),
})

export const partSchema = z.strictObject({
  $schema: z.optional(z.string()),
  id: idSchema,
  category: z.enum(CATEGORY_IDS),
  name: textSchema,
  description: z.optional(textSchema),
  mount: z.optional(mountSchema),
  size: z
    .optional(z.tuple([finite, finite, finite]))
    .check(z.describe('Drawn size: width, depth, height, mm')),
  frameWidth: z
    .optional(z.enum(RACK_WIDTHS))
    .check(z.describe('Frames only: the width class of tray it takes')),
  contains: z._default(z.array(containsSchema).check(z.maxLength(200)), []),
  facts: z._default(z.partialRecord(z.enum(FACT_NAMES), citedValueSchema), {}),
  notKnown: z
    .optional(z.partialRecord(z.enum(FACT_NAMES), z.strictObject({ en: z.string(), zh: z.string() })))
    .check(z.describe('Facts that this part cannot have or that nobody published, with the reason')),
  published: z._default(
    z.partialRecord(
      z.enum(['watts', 'massKg', 'priceUsd', 'hbmGb']),
      z.array(publishedValueSchema).check(z.minLength(1)),
    ),
    {},
  ),
  face: z.optional(z.array(faceItemSchema).check(z.maxLength(40))),
})
export interface Part extends Omit<z.infer<typeof partSchema>, 'facts'> {
  readonly facts: Readonly<Partial<Record<FactName, CitedValue>>>
}

export const sourceSchema = z.strictObject({
  id: idSchema,
  title: textOf(300),
  publisher: textOf(200),
  date: z.optional(z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))),
  address: z
    .string()
    .check(
      z.maxLength(400),
      z.describe('Where a reader finds it: an address, or the document with its place'),
    ),
  trust: z.enum(['first', 'maker', 'standard', 'analyst', 'press', 'secondary', 'own']),
  note: z.optional(z.string().check(z.maxLength(600))),
})
export type Source = z.infer<typeof sourceSchema>
