import type { Level } from './piece'

/** From this height of a rack on the screen on, in pixels, it is drawn at level 1, 2 and 3. */
const LEAST_PX = [72, 250, 520] as const
/** So far below its threshold a level is kept, so that a small move does not go to and fro. */
const HYSTERESIS = 0.85

/**
 * Asked of every rack of a hall of thousands, hence without a loop.
 * @param height of the rack as it is seen, screen pixels
 * @param former level it was drawn at
 */
export function levelFor(height: number, former: Level): Level {
  if (height >= LEAST_PX[2] * (former >= 3 ? HYSTERESIS : 1)) return 3
  if (height >= LEAST_PX[1] * (former >= 2 ? HYSTERESIS : 1)) return 2
  if (height >= LEAST_PX[0] * (former >= 1 ? HYSTERESIS : 1)) return 1
  return 0
}
