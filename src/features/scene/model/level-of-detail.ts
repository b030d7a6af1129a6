import type { Level } from './piece'

/** From this height of a rack on the screen on, in pixels, it is drawn at the level. */
const LEAST_PX: readonly [Level, number][] = [
  [3, 520],
  [2, 250],
  [1, 72],
]
/** So far below its threshold a level is kept, so that a small move does not go to and fro. */
const HYSTERESIS = 0.85

/**
 * @param height of the rack as it is seen, screen pixels
 * @param former level it was drawn at
 */
export function levelFor(height: number, former: Level): Level {
  for (const [level, px] of LEAST_PX) {
    if (height >= (former >= level ? px * HYSTERESIS : px)) return level
  }
  return 0
}
