import { type DesignFault, parseDesign } from '../core/design/parse-design'
import type { Design } from '../core/design/schema'
import { type Outcome, refused } from '../core/units/outcome'
import { DESIGN_LINK } from './link-kinds'
import { formatLink, type LinkTextFault, parseLink } from './link-text'

/* A whole design in an address: `#/d/1.<letters>`. */

export type LinkFault = LinkTextFault | { readonly code: 'design'; readonly fault: DesignFault }

/** The ready-made systems of this build, by id. */
export type Shipped = ReadonlyMap<string, Design>

/**
 * Words about a ready-made system. No result uses them and nobody edits them, so a link only says that they are as
 * shipped: they would be half of it.
 */
const WORDS = ['description', 'published'] as const

export interface PackedDesign {
  readonly design: unknown
  /** Which of `WORDS` are those of the system with the design's id. */
  readonly asShipped?: readonly string[]
}

/** @returns the hash that stands for the design, with its `#`; refused where the design is too large for an address */
export function formatShareLink(design: Design, shipped: Shipped): Promise<Outcome<string, LinkFault>> {
  return formatLink(DESIGN_LINK, packDesign(design, shipped))
}

/** The design in a hash written by anybody. */
export async function parseShareLink(hash: string, shipped: Shipped): Promise<Outcome<Design, LinkFault>> {
  const packed = await parseLink(DESIGN_LINK, hash)
  return packed.ok ? unpackDesign(packed.value, shipped) : packed
}

/** A design for a link, without what the receiver has anyway. */
export function packDesign(design: Design, shipped: Shipped): PackedDesign {
  const system = design.id === undefined ? undefined : shipped.get(design.id)
  const asShipped = WORDS.filter(
    (key) => system?.[key] !== undefined && JSON.stringify(system[key]) === JSON.stringify(design[key]),
  )
  if (asShipped.length === 0) return { design }
  const rest = Object.entries(design).filter(([key]) => !asShipped.some((shared) => shared === key))
  return { design: Object.fromEntries(rest), asShipped }
}

/** The design that somebody packed, checked. */
export function unpackDesign(packed: unknown, shipped: Shipped): Outcome<Design, LinkFault> {
  if (typeof packed !== 'object' || packed === null || !('design' in packed))
    return refused({ code: 'broken' })
  const parsed = parseDesign(withWords(packed, shipped))
  if (parsed.ok) return parsed
  const [fault] = parsed.error
  return refused(fault ? { code: 'design', fault } : { code: 'broken' })
}

/** A system that this build no longer has leaves the design without those words. */
function withWords(packed: PackedDesign, shipped: Shipped): unknown {
  const { design, asShipped } = packed
  if (typeof design !== 'object' || design === null || Array.isArray(design)) return design
  const id = 'id' in design ? design.id : undefined
  const system = typeof id === 'string' ? shipped.get(id) : undefined
  if (!system || !Array.isArray(asShipped)) return design
  const words = WORDS.filter((key) => asShipped.includes(key)).map((key) => [key, system[key]])
  return { ...design, ...Object.fromEntries(words) }
}
