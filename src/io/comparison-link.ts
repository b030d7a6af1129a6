import * as z from 'zod/mini'
import type { Design } from '../core/design/schema'
import { done, type Outcome, refused } from '../core/units/outcome'
import { COMPARISON_LINK } from './link-kinds'
import { formatLink, parseLink } from './link-text'
import { type LinkFault, packDesign, type Shipped, unpackDesign } from './share-link'

/* A whole comparison in an address: `#/c/1.<letters>`, the designs of one's own in it, ready-made systems by id. */

/** As many designs as stand side by side. */
export const MOST_COMPARED = 6

export interface SharedComparison {
  readonly designs: readonly Design[]
  /** Places in the list. */
  readonly base: number
  readonly against?: number
  /** How it is read, as `formatSettings` writes it. */
  readonly settings: string
}

const place = z.int().check(z.minimum(0), z.maximum(MOST_COMPARED - 1))
const linkSchema = z.object({
  designs: z
    .array(
      z.union([
        z.object({ system: z.string().check(z.maxLength(80)) }),
        z.looseObject({ design: z.unknown() }),
      ]),
    )
    .check(z.minLength(1), z.maxLength(MOST_COMPARED)),
  base: place,
  against: z.optional(place),
  settings: z.string().check(z.maxLength(400)),
})

export function formatComparisonLink(
  { designs, ...rest }: SharedComparison,
  shipped: Shipped,
): Promise<Outcome<string, LinkFault>> {
  const packed = designs.map((design) =>
    design.id !== undefined && shipped.get(design.id) === design
      ? { system: design.id }
      : packDesign(design, shipped),
  )
  return formatLink(COMPARISON_LINK, { designs: packed, ...rest })
}

/** The comparison in a hash written by anybody: every design of it must be sound. */
export async function parseComparisonLink(
  hash: string,
  shipped: Shipped,
): Promise<Outcome<SharedComparison, LinkFault>> {
  const document = await parseLink(COMPARISON_LINK, hash)
  if (!document.ok) return document
  const parsed = linkSchema.safeParse(document.value)
  if (!parsed.success) return refused({ code: 'broken' })
  const { designs: packed, base, against, settings } = parsed.data
  const designs: Design[] = []
  for (const each of packed) {
    const design =
      'system' in each ? shippedDesign(String(each.system), shipped) : unpackDesign(each, shipped)
    if (!design.ok) return design
    designs.push(design.value)
  }
  if (base >= designs.length) return refused({ code: 'broken' })
  return done({
    designs,
    base,
    settings,
    ...(against !== undefined && against < designs.length && { against }),
  })
}

/** A system that this build does not have makes the comparison another one. */
function shippedDesign(id: string, shipped: Shipped): Outcome<Design, LinkFault> {
  const design = shipped.get(id)
  return design ? done(design) : refused({ code: 'broken' })
}
