import type { Zone } from '../../core/geometry/zones'

/** Where a thing hangs, as it follows what is said of it. */
export const ZONES: Readonly<Record<Zone, string>> = {
  'rear-left': 'at the rear left',
  'rear-centre': 'at the centre of the rear',
  'rear-right': 'at the rear right',
  cartridge: 'between manifolds and busbar',
  side: 'beside the posts',
}
