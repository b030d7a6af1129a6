import type { Amount } from '../units/amount'
import type { ShareGroup } from './shares'

/** What one part has to do with a difference. */
export interface AttributedPart {
  readonly group: ShareGroup
  /** Part id, or the last step of a path that names no part. */
  readonly part: string
  /** Its share of either figure; absent where the figure is a quotient, which has no shares of its own. */
  readonly from?: number
  readonly to?: number
  /** `to` less `from`. A part that both have moves in both at once, so most of its own doubt cancels. */
  readonly difference: Amount
}
