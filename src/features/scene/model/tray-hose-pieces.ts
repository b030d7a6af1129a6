import type { Piece } from './piece'

/** Outer diameter of a hose inside a tray, mm, and how far above a plate it runs. Drawing only. */
const HOSE_MM = 8
const ABOVE_MM = 1

/**
 * Inside an opened tray: supply and return between each cold plate and the hose set that splits the coolant, straight
 * across the tray. A tray without a hose set of its own has its plates on the connectors alone.
 */
export function buildTrayHoses(contents: readonly Piece[]): Piece[] {
  const main = contents.find(({ part }) => part?.category === 'hose')
  if (!main) return []
  const middle = main.x + main.w / 2
  return contents
    .filter(({ part }) => part?.category === 'cold-plate')
    .flatMap((plate) => {
      const plateX = plate.x + plate.w / 2
      const [left, right] = plateX < middle ? [plateX, middle] : [middle, plateX]
      return (['supply', 'return'] as const).map((loop): Piece => {
        const y = plate.y + plate.d * (loop === 'supply' ? 0.3 : 0.7) - HOSE_MM / 2
        return {
          key: `${plate.key}/${loop}`,
          placement: plate.placement,
          part: undefined,
          path: [],
          shape: 'tube-x',
          x: left,
          y,
          z: plate.z + plate.h + ABOVE_MM,
          w: right - left,
          d: HOSE_MM,
          h: HOSE_MM,
          tone: loop === 'supply' ? 'cold-1' : 'warm-1',
          loop,
          from: 2,
          to: 3,
        }
      })
    })
}
