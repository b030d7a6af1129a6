import * as z from 'zod/mini'
import { CATEGORY_IDS } from '../../catalogue/categories'
import {
  citedValueSchema,
  containsSchema,
  idSchema,
  mountSchema,
  OWN_PREFIX,
  partSchema,
} from '../../catalogue/schema'

/** Most own parts of a design, and most lines in the contents of one. */
export const OWN_PART_LIMIT = 200
export const CONTENTS_LIMIT = 200
/** Most pieces in one line of contents. */
export const QUANTITY_LIMIT = 100_000
/** Most characters in the note beside a value. */
export const VALUE_NOTE_LIMIT = 600

const text = (least: number, most: number) => z.string().check(z.minLength(least), z.maxLength(most))

export const ownIdSchema = idSchema.check(z.startsWith(OWN_PREFIX))

/** The user's number. It names no document, only a note; it can never pass for somebody else's. */
const userValueSchema = z.looseObject({
  value: citedValueSchema.shape.value,
  range: citedValueSchema.shape.range,
  grade: z.literal('user'),
  source: z._default(text(1, 120), 'user'),
  at: z.optional(text(1, VALUE_NOTE_LIMIT)),
})
/** A value of the part that was copied, with its evidence. */
const keptValueSchema = z.looseObject(citedValueSchema.shape)

/**
 * A part that belongs to one design. Like a part of the catalogue, but loose: keys and facts that this build does not
 * know are kept. Nobody printed a total for it, so there is no `published`.
 */
export const ownPartSchema = z.looseObject({
  id: ownIdSchema,
  category: z.enum(CATEGORY_IDS),
  name: z.union([text(1, 160), z.looseObject({ en: text(1, 400), zh: text(1, 400) })]),
  /** The part that it was copied from. */
  from: z.optional(text(1, 80)),
  mount: z.optional(z.looseObject(mountSchema.shape)),
  size: partSchema.shape.size,
  frameWidth: partSchema.shape.frameWidth,
  contains: z._default(z.array(z.looseObject(containsSchema.shape)).check(z.maxLength(CONTENTS_LIMIT)), []),
  facts: z._default(
    z.record(text(1, 60), z.discriminatedUnion('grade', [userValueSchema, keptValueSchema])),
    {},
  ),
  notKnown: partSchema.shape.notKnown,
  face: partSchema.shape.face,
})
export type OwnPart = z.infer<typeof ownPartSchema>
export type OwnContains = OwnPart['contains'][number]
export type OwnMount = NonNullable<OwnPart['mount']>
export type OwnValue = OwnPart['facts'][string]
