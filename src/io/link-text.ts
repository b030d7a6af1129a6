import { done, type Outcome, refused } from '../core/units/outcome'
import { deflateText, inflateText } from './deflate-text'

/*
 * A document in the part of an address that browsers keep to themselves: `#/d/1.<letters>`. No server sees it.
 */

/** How the letters are to be read; a page that knows only lower numbers refuses. */
const LINK_VERSION = 1
/** Most letters that are read or written: browsers and chat programs cut or drop longer addresses. */
export const LINK_LIMIT = 100_000
/** Most bytes that a link may inflate to. */
export const INFLATED_LIMIT = 1_000_000

export type LinkTextFault =
  | { readonly code: 'broken' | 'too-large' }
  | { readonly code: 'newer'; readonly found: number }

/** @returns the hash that stands for the document, with its `#`; refused where it is too large for an address */
export async function formatLink(prefix: string, document: unknown): Promise<Outcome<string, LinkTextFault>> {
  const text = JSON.stringify(document)
  if (new TextEncoder().encode(text).byteLength > INFLATED_LIMIT) return refused({ code: 'too-large' })
  const hash = `${prefix}${LINK_VERSION}.${await deflateText(text)}`
  return hash.length > LINK_LIMIT ? refused({ code: 'too-large' }) : done(hash)
}

/** The document in a hash written by anybody: bounded before it is inflated and while it is; the caller checks it. */
export async function parseLink(prefix: string, hash: string): Promise<Outcome<unknown, LinkTextFault>> {
  if (hash.length > LINK_LIMIT) return refused({ code: 'too-large' })
  const rest = hash.startsWith(prefix) ? hash.slice(prefix.length) : ''
  const [, version, letters] = /^(\d{1,6})\.(.+)$/s.exec(rest) ?? []
  if (version === undefined || letters === undefined) return refused({ code: 'broken' })
  if (Number(version) > LINK_VERSION) return refused({ code: 'newer', found: Number(version) })
  if (Number(version) !== LINK_VERSION) return refused({ code: 'broken' })
  const text = await inflateText(letters, INFLATED_LIMIT)
  if (text === undefined) return refused({ code: 'broken' })
  if (text === 'too-large') return refused({ code: 'too-large' })
  try {
    return done(JSON.parse(text))
  } catch {
    return refused({ code: 'broken' })
  }
}
