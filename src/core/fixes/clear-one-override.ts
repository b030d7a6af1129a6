import { clearOverride } from '../design/clear-override'
import { type Proposer, proposal } from './fix'

/** Gives one number back to the catalogue: the latest changed first. */
export const clearOneOverride: Proposer = function* ({ evaluation: { design } }) {
  for (const { part, fact } of [...design.overrides].reverse())
    yield proposal('clear-override', { part, fact }, clearOverride(design, { part, fact }))
}
