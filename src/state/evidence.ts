import type { Catalogue } from '../core/catalogue/catalogue'
import type { Citation, Grade, Source } from '../core/catalogue/schema'

/** A citation with its document looked up. */
export interface Evidence {
  readonly grade: Grade
  readonly source: Source | undefined
  readonly sourceId: string
  /** Where in the document: the part of the citation after the colon. */
  readonly place: string | undefined
  readonly at: string | undefined
  readonly overridden: boolean
  /** The document's name; for our own estimates, which stand in no document, the reasoning itself. */
  readonly heading: string
  /** Where in the document and how it was read. */
  readonly remark: string
  /** Only a web address is a link; others are described. */
  readonly href: string | undefined
  /** How to find a document that has no web address; our own reasoning needs none. */
  readonly address: string | undefined
}

export function resolveEvidence(catalogue: Catalogue, cited: Citation): Evidence {
  const colon = cited.source.indexOf(':')
  const sourceId = colon < 0 ? cited.source : cited.source.slice(0, colon)
  const place = colon < 0 ? undefined : cited.source.slice(colon + 1)
  const source = catalogue.sources.get(sourceId)
  const address = source?.address.trim() ?? ''
  const isLink = /^https?:\/\/\S+$/.test(address)
  const reasoned = source?.trust === 'own' ? cited.at : undefined
  return {
    grade: cited.grade,
    source,
    sourceId,
    place,
    at: cited.at,
    overridden: cited.overridden ?? false,
    heading: reasoned ?? source?.title ?? sourceId,
    remark: [place, reasoned === undefined ? cited.at : undefined].filter(Boolean).join(' · '),
    href: isLink ? address : undefined,
    address: isLink || address === '' || source?.trust === 'own' ? undefined : address,
  }
}
