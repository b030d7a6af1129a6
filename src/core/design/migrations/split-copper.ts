import { type Document, isDocument } from './document'

/**
 * Schema 1 knew one kind of copper to the hosts, a passive cable. It is now called 'dac', and a network that names one
 * of the shipped passive cables names the retimed one of its rate too, so that both can be chosen.
 */
export function splitCopper(document: Document): Document {
  const { options, links } = document
  return {
    ...document,
    ...(isDocument(options) && options.hostLink === 'copper' && { options: { ...options, hostLink: 'dac' } }),
    ...(Array.isArray(links) && { links: links.map(nameActiveCable) }),
  }
}

const SHIPPED_PASSIVE = /^dac-(200g|400g|800g)$/

function nameActiveCable(link: unknown): unknown {
  if (!isDocument(link) || link.plane !== 'scale-out' || 'hostActiveCable' in link) return link
  const [, rate] = typeof link.hostCable === 'string' ? (SHIPPED_PASSIVE.exec(link.hostCable) ?? []) : []
  return rate === undefined ? link : { ...link, hostActiveCable: `aec-${rate}` }
}
