import { formatNumber, formatWhole } from '../format'

/** Choosing a place by hand, key or finger. */
export const placing = {
  halves: 'Half units',
  several: 'Select several',
  severalHint: 'Each tap adds a tray to the selection or takes it out',
  halvesHint: 'Place parts at half units, as when holding Alt',
  lowest: 'Lowest unit',
  lowestHint: 'Unit of the lowest selected part; the others keep their spacing',
  side: 'Side',
  sideHint: 'Half-depth parts can share a slot, one at the front and one at the rear',
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
    `The rack would weigh ${formatWhole(p.massKg, 'en')} kg; its frame is rated for about ${formatNumber(p.limitKg, 'en')} kg`,
}
