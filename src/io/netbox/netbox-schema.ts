import * as z from 'zod/mini'

/*
 * What is read of a device type or rack type of NetBox, as its community library writes them. Everything else is let
 * pass: the files hold much that a rack planner does not need.
 */

const text = z.string().check(z.minLength(1), z.maxLength(200))
const number = z.number().check(z.nonnegative(), z.maximum(1e6))

const named = {
  name: z.optional(z.string().check(z.maxLength(200))),
  type: z.optional(z.string().check(z.maxLength(80))),
}
const list = <T extends z.ZodMiniType>(entry: T) => z._default(z.array(entry).check(z.maxLength(2000)), [])

export const deviceTypeSchema = z.looseObject({
  manufacturer: text,
  model: text,
  slug: z.optional(z.string().check(z.maxLength(200))),
  part_number: z.optional(z.string().check(z.maxLength(200))),
  u_height: z._default(number.check(z.maximum(100)), 1),
  is_full_depth: z._default(z.boolean(), true),
  weight: z.optional(number),
  weight_unit: z.optional(z.enum(['kg', 'g', 'lb', 'oz'])),
  interfaces: list(z.looseObject({ ...named, mgmt_only: z.optional(z.boolean()) })),
  'console-ports': list(z.looseObject(named)),
  'power-ports': list(
    z.looseObject({ ...named, maximum_draw: z.optional(number), allocated_draw: z.optional(number) }),
  ),
  'power-outlets': list(z.looseObject(named)),
})
export type DeviceType = z.infer<typeof deviceTypeSchema>

export const rackTypeSchema = z.looseObject({
  manufacturer: text,
  model: text,
  slug: z.optional(z.string().check(z.maxLength(200))),
  form_factor: z.optional(z.string().check(z.maxLength(80))),
  width: z._default(number, 19),
  u_height: z.int().check(z.minimum(1), z.maximum(100)),
  outer_width: z.optional(number),
  outer_depth: z.optional(number),
  outer_height: z.optional(number),
  outer_unit: z._default(z.enum(['mm', 'in']), 'mm'),
  weight: z.optional(number),
  max_weight: z.optional(number),
  weight_unit: z.optional(z.enum(['kg', 'g', 'lb', 'oz'])),
})
export type RackType = z.infer<typeof rackTypeSchema>

/** Kilograms of one. */
export const KILOGRAMS = { kg: 1, g: 0.001, lb: 0.45359237, oz: 0.028349523125 } as const
/** Millimetres of one. */
export const MILLIMETRES = { mm: 1, in: 25.4 } as const
