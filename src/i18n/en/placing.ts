import { formatNumber, formatWhole } from '../format'

/** Choosing a place by hand, key or finger. */
export const placing = {
  halves: 'Half units',
  halvesHint: 'Choose places in half units, as Alt does',
  lowest: 'Lowest unit',
  lowestHint: 'The unit that the lowest of the selected parts stands on; the others keep their distances',
  side: 'Side',
  sideHint: 'Parts of half depth share a slot, one in front and one at the rear',
  halfUp: 'Move up by half a unit',
  halfDown: 'Move down by half a unit',
  /** Leads to the row of racks. */
  row: {
    show: 'Row',
    showTitle: 'All racks in a row, with a figure under each (W)',
    label: 'Row of racks',
  },
  /** The frame's limit is uncertain, and what is held passes its plain value. */
  heavy: (p: { massKg: number; limitKg: number }) =>
    `Rack then ${formatWhole(p.massKg, 'en')} kg; its frame is taken to carry ${formatNumber(p.limitKg, 'en')} kg`,
}
