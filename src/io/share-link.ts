import { type DesignFault, parseDesign } from '../core/design/parse-design'
import type { Design } from '../core/design/schema'
import { done, type Outcome, refused } from '../core/units/outcome'
import { deflateText, inflateText } from './deflate-text'

/*
 * A whole design in the part of an address that browsers keep to themselves: `#/d/1.<letters>`. No server sees it.
 */

/** How the letters are to be read; a page that knows only lower numbers refuses. */
const LINK_VERSION = 1
const PREFIX = '#/d/'
/** Most letters that are read or written: browsers and chat programs cut or drop longer addresses. */
export const LINK_LIMIT = 100_000
/** Most bytes that a link may inflate to. */
export const INFLATED_LIMIT = 1_000_000

export type LinkFault =
  | { readonly code: 'broken' | 'too-large' }
  | { readonly code: 'newer'; readonly found: number }
  | { readonly code: 'design'; readonly fault: DesignFault }

/** The ready-made systems of this build, by id. */
type Shipped = ReadonlyMap<string, Design>

/**
 * Words about a ready-made system. No result uses them and nobody edits them, so a link only says that they are as
 * shipped: they would be half of it.
 */
const WORDS = ['description', 'published'] as const

interface Packed {
  readonly design: unknown
  /** Which of `WORDS` are those of the system with the design's id. */
  readonly asShipped?: readonly string[]
}

export function isShareLink(hash: string): boolean {
  return hash.startsWith(PREFIX)
}

/** @returns the hash that stands for the design, with its `#`; refused where the design is too large for an address */
export async function formatShareLink(design: Design, shipped: Shipped): Promise<Outcome<string, LinkFault>> {
  const text = JSON.stringify(pack(design, shipped))
  if (new TextEncoder().encode(text).byteLength > INFLATED_LIMIT) return refused({ code: 'too-large' })
  const hash = `${PREFIX}${LINK_VERSION}.${await deflateText(text)}`
  return hash.length > LINK_LIMIT ? refused({ code: 'too-large' }) : done(hash)
}

/** The design in a hash written by anybody: bounded before it is inflated, while it is, and checked afterwards. */
export async function parseShareLink(hash: string, shipped: Shipped): Promise<Outcome<Design, LinkFault>> {
  if (hash.length > LINK_LIMIT) return refused({ code: 'too-large' })
  const [, version, letters] = /^#\/d\/(\d{1,6})\.(.+)$/s.exec(hash) ?? []
  if (version === undefined || letters === undefined) return refused({ code: 'broken' })
  if (Number(version) > LINK_VERSION) return refused({ code: 'newer', found: Number(version) })
  if (Number(version) !== LINK_VERSION) return refused({ code: 'broken' })
  const text = await inflateText(letters, INFLATED_LIMIT)
  if (text === undefined) return refused({ code: 'broken' })
  if (text === 'too-large') return refused({ code: 'too-large' })
  const packed = parseJson(text)
  if (typeof packed !== 'object' || packed === null || !('design' in packed))
    return refused({ code: 'broken' })
  const parsed = parseDesign(unpack(packed, shipped))
  if (parsed.ok) return parsed
  const [fault] = parsed.error
  return refused(fault ? { code: 'design', fault } : { code: 'broken' })
}

function pack(design: Design, shipped: Shipped): Packed {
  const system = design.id === undefined ? undefined : shipped.get(design.id)
  const asShipped = WORDS.filter(
    (key) => system?.[key] !== undefined && JSON.stringify(system[key]) === JSON.stringify(design[key]),
  )
  if (asShipped.length === 0) return { design }
  const rest = Object.entries(design).filter(([key]) => !asShipped.some((shared) => shared === key))
  return { design: Object.fromEntries(rest), asShipped }
}

/** A system that this build no longer has leaves the design without those words. */
function unpack(packed: Packed, shipped: Shipped): unknown {
  const { design, asShipped } = packed
  if (typeof design !== 'object' || design === null || Array.isArray(design)) return design
  const id = 'id' in design ? design.id : undefined
  const system = typeof id === 'string' ? shipped.get(id) : undefined
  if (!system || !Array.isArray(asShipped)) return design
  const words = WORDS.filter((key) => asShipped.includes(key)).map((key) => [key, system[key]])
  return { ...design, ...Object.fromEntries(words) }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
