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
  title: 'Would settle it',
  lead: 'Each was tried on this design: the finding goes, and nothing as bad comes.',
  none: 'No single change that was tried settles it; the sentence above says what to look at.',
  searching: 'Looking for what would settle it…',
  codes: {
    'add-parts': (p) => `Add ${times(p.count, p.part)}`,
    'move-part': (p) => `Move ${p.part} to U${p.u}`,
    'remove-parts': (p) => `Take out ${times(p.count, p.part)}`,
    'swap-parts': (p) => `Swap ${times(p.count, p.part)} for ${p.by}`,
    'set-option': (p) => `Set ${p.option} to ${p.value}`,
    'set-frame': (p) => `Use the frame ${p.frame}`,
    'spread-rack': (p) => `Spread over ${count(p.racks)} racks, ${times(p.each, p.part)} in each`,
    'set-feed': (p) => `Feed it from “${p.feeder}”`,
    'clear-feed': () => 'Feed it by shelves of its own',
    'drop-contents': (p) => `Take “${p.what}” out of ${p.part}`,
    'drop-lever': (p) => `Take “${p.lever}” out of the design`,
    'set-laminate': (p) => `Make ${p.part} of ${p.laminate}`,
    'set-layers': (p) => `Give ${p.part} ${count(p.layers)} layers in this design`,
    'clear-override': (p) => `Give the catalogue’s value back: ${p.fact} of ${p.part}`,
  },
}
