import type { Difference } from '../compare/difference'
import type { Edited } from '../design/edits'
import type { Design, RackGroup } from '../design/schema'
import type { Evaluation } from '../evaluation'
import type { OptionName } from '../options/options'
import type { Finding } from '../rules/finding'

/** The values that the sentence of each kind of fix needs; part ids are values too. The list of keys is the list of kinds. */
export type FixNumbers = {
  'add-parts': { part: string; count: number }
  'move-part': { part: string; u: number }
  'remove-parts': { part: string; count: number }
  'swap-parts': { part: string; by: string; count: number }
  'set-option': { option: OptionName; value: string | number }
  'set-frame': { frame: string }
  'spread-rack': { part: string; each: number; racks: number }
  'set-feed': { feeder: string }
  'clear-feed': Record<never, never>
  'drop-contents': { part: string; what: string }
  'drop-lever': { lever: string }
  'set-laminate': { part: string; laminate: string }
  'set-layers': { part: string; layers: number }
  'clear-override': { part: string; fact: string }
}

export type FixCode = keyof FixNumbers

/** An edit that might mend a finding. */
export interface Proposal {
  readonly code: FixCode
  readonly numbers: Readonly<Record<string, number | string>>
  readonly edited: Edited
}

/** A proposal that has been tried: the finding is gone, and nothing as bad has come in its place. */
export interface Fix {
  readonly code: FixCode
  readonly numbers: Proposal['numbers']
  /** The design with the fix in it. */
  readonly design: Design
  readonly difference: Difference
}

/** What a proposer may look at. */
export interface FixContext {
  readonly evaluation: Evaluation
  readonly finding: Finding
  /** The rack group that the finding speaks of. */
  readonly group: RackGroup | undefined
}

/**
 * One way to mend findings of some kind: proposals from the smallest change up, made as they are asked for. The first
 * that holds is offered, the others are not tried.
 */
export type Proposer = (context: FixContext) => Iterable<Proposal>

/** Makes a proposal whose numbers are those that its sentence asks for. */
export function proposal<C extends FixCode>(code: C, numbers: FixNumbers[C], edited: Edited): Proposal {
  return { code, numbers, edited }
}
