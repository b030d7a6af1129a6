import { z } from 'zod'
import { CATEGORY_IDS } from './categories'
import { FACT_NAMES, type FactName } from './facts'

/** How far a number can be trusted. `user` is given only to numbers that a design overrides. */
export const GRADES = ['report', 'official', 'reported', 'derived', 'estimate', 'user'] as const
export const gradeSchema = z.enum(GRADES)
export type Grade = z.infer<typeof gradeSchema>

const idSchema = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens')

const textSchema = z.strictObject({
  en: z.string().min(1).max(400),
  zh: z.string().min(1).max(400),
})

/** Where a value was read: `source` is `id` or `id:place` of presets/sources.json, `at` says how it was read or derived. */
const citation = {
  grade: gradeSchema.exclude(['user']),
  source: z.string().min(1).max(120).describe('Source id, or source id:place in it'),
  at: z
    .string()
    .min(1)
    .max(600)
    .optional()
    .describe('Where in the source, or the arithmetic, or the reasoning'),
}

const finite = z.number().nonnegative().finite()

export const citedValueSchema = z.strictObject({
  value: z.union([finite, z.string().min(1).max(40)]),
  range: z.tuple([finite, finite]).optional().describe('Lowest and highest value that is plausible'),
  ...citation,
})
/** A value with its evidence. In files `user` is refused; a design's overrides bring it in. */
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

export const publishedValueSchema = z.strictObject({
  value: finite,
  ...citation,
  basis: z.enum(BASES).optional(),
  tolerance: z.number().positive().max(1).default(0.1).describe('Accepted gap of the roll-up, as a fraction'),
  why: z
    .string()
    .max(600)
    .optional()
    .describe('Why the roll-up does not meet this figure; asked for outside the tolerance'),
})
export type PublishedValue = z.infer<typeof publishedValueSchema>

export const COOLED_BY = ['liquid', 'air'] as const
export const OPTION_CONDITIONS = ['coldPlates'] as const

export const containsSchema = z.strictObject({
  part: idSchema,
  qty: z.number().int().positive().max(100_000),
  cooledBy: z
    .enum(COOLED_BY)
    .optional()
    .describe('What takes the heat of this part here; inherited by what it contains'),
  joins: z.enum(['manifold']).optional().describe('A connector that mates with the rack manifold'),
  when: z
    .partialRecord(z.enum(OPTION_CONDITIONS), z.string())
    .optional()
    .describe('Counts only while the design option has this value'),
  at: z
    .array(z.tuple([z.number(), z.number()]))
    .max(64)
    .optional()
    .describe('Place of each piece in the plan: mm from the left and from the front of the containing part'),
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
  'psu',
  'led',
  'screen',
  'label',
  'button',
  'serial',
  'coupling',
  'fibre',
  'gap',
] as const

/** A run of equal things on a front face, from left to right. */
const faceItemSchema = z.strictObject({
  kind: z.enum(FACE_ITEMS),
  count: z.number().int().positive().max(96).default(1),
  rows: z.number().int().positive().max(8).default(1),
})

const mountSchema = z.strictObject({
  heightU: z
    .number()
    .nonnegative()
    .max(60)
    .multipleOf(0.5)
    .describe('0 for things that take no slot (busbar, manifold)'),
  widthClass: z.enum(['19in', '21in', 'any']),
  depth: z.enum(['full', 'half']).default('full'),
  zone: z
    .enum(['rear-left', 'rear-centre', 'rear-right', 'cartridge', 'side'])
    .optional()
    .describe('Where a part of height 0 sits'),
})

export const partSchema = z.strictObject({
  $schema: z.string().optional(),
  id: idSchema,
  category: z.enum(CATEGORY_IDS),
  name: textSchema,
  description: textSchema.optional(),
  mount: mountSchema.optional(),
  size: z.tuple([finite, finite, finite]).optional().describe('Drawn size: width, depth, height, mm'),
  frameWidth: z.enum(['19in', '21in']).optional().describe('Frames only: the width class of tray it takes'),
  contains: z.array(containsSchema).max(200).default([]),
  facts: z.partialRecord(z.enum(FACT_NAMES), citedValueSchema).default({}),
  notKnown: z
    .partialRecord(z.enum(FACT_NAMES), z.strictObject({ en: z.string(), zh: z.string() }))
    .optional()
    .describe('Facts that this part cannot have or that nobody printed, with the reason'),
  published: z
    .partialRecord(z.enum(['watts', 'massKg', 'priceUsd', 'hbmGb']), z.array(publishedValueSchema).min(1))
    .default({}),
  face: z.array(faceItemSchema).max(40).optional(),
})
export interface Part extends Omit<z.infer<typeof partSchema>, 'facts'> {
  readonly facts: Readonly<Partial<Record<FactName, CitedValue>>>
}

export const sourceSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1).max(300),
  publisher: z.string().min(1).max(200),
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .optional(),
  address: z
    .string()
    .max(400)
    .describe('Where a reader finds it: an address, or the document with its place'),
  trust: z.enum(['first', 'maker', 'standard', 'analyst', 'press', 'secondary', 'own']),
  note: z.string().max(600).optional(),
})
export type Source = z.infer<typeof sourceSchema>
