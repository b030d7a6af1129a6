import type { Zone } from '../../core/geometry/zones'

/** Where a thing hangs, as it follows what is said of it. */
export const ZONES: Readonly<Record<Zone, string>> = {
  'rear-left': '后部左侧',
  'rear-centre': '后部中央',
  'rear-right': '后部右侧',
  cartridge: '分水器与母线之间',
  side: '立柱旁',
}
