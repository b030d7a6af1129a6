import type { Fix, FixCode } from '../core/fixes/fix'
import { done } from '../core/units/outcome'
import type { ChangeLabel } from './change-label'
import { perform } from './commands'

/** What the edit that a fix makes is called without it. */
const CHANGE_OF: Readonly<Record<FixCode, string>> = {
  'add-parts': 'add',
  'move-part': 'move',
  'remove-parts': 'remove',
  'swap-parts': 'swap',
  'set-option': 'setOption',
  'set-frame': 'setFrame',
  'spread-rack': 'addRack',
  'set-feed': 'feedRack',
  'clear-feed': 'feedRack',
  'drop-contents': 'editOwnPart',
  'drop-lever': 'setLever',
  'set-laminate': 'editOwnPart',
  'set-layers': 'override',
  'clear-override': 'clearOverride',
}

/** Takes a fix as one step of history. It was found for the design on the table, so that design is its answer. */
export function applyFix({ code, numbers, design }: Fix): boolean {
  const change = CHANGE_OF[code]
  const label: ChangeLabel = `fix:${code === 'set-option' ? `${change}:${numbers.option}` : change}`
  return perform(label, () => done(design))
}
