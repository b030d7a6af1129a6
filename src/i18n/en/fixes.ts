import type { FixCode, FixNumbers } from '../../core/fixes/fix'
import { formatWhole } from '../format'

const count = (value: number) => formatWhole(value, 'en')
/** One goes without saying. */
const times = (value: number, what: string) => (value === 1 ? what : `${count(value)} × ${what}`)

/** The values of a fix with part ids, options and their values replaced by what they are called. */
export type FixWords = {
  readonly [C in FixCode]: (
    p: Omit<FixNumbers[C], 'option' | 'value'> & { readonly option: string; readonly value: string },
  ) => string
}

export const fixes: {
  readonly title: string
  readonly lead: string
  readonly searching: string
  readonly none: string
  readonly codes: FixWords
} = {
  title: 'Suggested fixes',
  lead: 'Each was tested on this design: it resolves the finding and causes no other of the same severity.',
  none: 'No single change that was tested resolves it. See the advice above.',
  searching: 'Looking for fixes…',
  codes: {
    'add-parts': (p) => `Add ${times(p.count, p.part)}`,
    'move-part': (p) => `Move ${p.part} to U${p.u}`,
    'remove-parts': (p) => `Remove ${times(p.count, p.part)}`,
    'swap-parts': (p) => `Swap ${times(p.count, p.part)} for ${p.by}`,
    'set-option': (p) => `Set ${p.option} to ${p.value}`,
    'set-frame': (p) => `Use the frame ${p.frame}`,
    'spread-rack': (p) => `Spread over ${count(p.racks)} racks, ${times(p.each, p.part)} in each`,
    'set-feed': (p) => `Feed the rack from “${p.feeder}”`,
    'clear-feed': () => 'Feed the rack from its own shelves',
    'drop-contents': (p) => `Remove “${p.what}” from ${p.part}`,
    'drop-lever': (p) => `Remove “${p.lever}” from the design`,
    'set-laminate': (p) => `Use ${p.laminate} for ${p.part}`,
    'set-layers': (p) => `Set ${p.part} to ${count(p.layers)} layers in this design`,
    'clear-override': (p) => `Restore the catalogue value: ${p.fact} of ${p.part}`,
  },
}
