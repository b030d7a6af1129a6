import { factNumber } from '../catalogue/resolve'
import { findOwnPart } from '../design/own-parts/design-catalogue'
import { setOwnPartContents } from '../design/own-parts/set-own-part-contents'
import { setOwnPartFact } from '../design/own-parts/set-own-part-fact'
import { clearLever } from '../design/set-lever'
import { setOverride } from '../design/set-override'
import { type Proposer, proposal } from './fix'

/** An own part without what it contains and nobody knows. */
export const dropUnknown: Proposer = function* ({ evaluation: { design, catalogue }, finding }) {
  const { part, lack, what } = finding.numbers
  const own = findOwnPart(design, String(part))
  const at = own?.contains.findIndex((inner) => inner.part === what) ?? -1
  if (!own || lack !== 'contents' || at < 0) return
  const edited = setOwnPartContents(design, catalogue, { part: own.id, change: { at, remove: true } })
  yield proposal('drop-contents', { part: own.id, what: String(what) }, edited)
}

/** A lever that the catalogue does not have changes nothing; it may as well go. */
export const dropLever: Proposer = function* ({ evaluation: { design }, finding }) {
  const lever = String(finding.numbers.lever)
  yield proposal('drop-lever', { lever }, clearLever(design, lever))
}

/** An own board of another laminate, no better than it takes. What the catalogue says of its boards is not the design's to change. */
export const otherLaminate: Proposer = function* ({ evaluation: { design, catalogue }, finding }) {
  const part = finding.where.part ?? ''
  if (!findOwnPart(design, part)) return
  const laminates = [...catalogue.parts.values()].flatMap((laminate) => {
    const loss = laminate.category === 'laminate' ? factNumber(laminate, 'dissipationFactor') : undefined
    return loss === undefined ? [] : [{ id: laminate.id, loss }]
  })
  for (const { id: laminate } of laminates.sort((a, b) => b.loss - a.loss)) {
    const edited = setOwnPartFact(design, catalogue, { part, fact: 'laminate', value: laminate })
    yield proposal('set-laminate', { part, laminate }, edited)
  }
}

/** As many layers as boards of its lanes usually have, for this design: its price follows. */
export const moreLayers: Proposer = function* ({ evaluation: { design, catalogue }, finding }) {
  const part = finding.where.part ?? ''
  const value = Number(finding.numbers.minLayers)
  const edited = setOverride(design, catalogue, { part, fact: 'layers', value, reason: '' })
  yield proposal('set-layers', { part, layers: value }, edited)
}
