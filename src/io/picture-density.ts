/** Pixels of a picture for one of the screen: sharp on paper and on dense screens. */
const DENSITY = 2
/** Longest side that every browser's canvas takes, and most pixels in all. */
const LONGEST = 8192
const MOST = 64_000_000

/** How dense a picture of so many screen pixels is painted. */
export function pictureDensity(width: number, height: number): number {
  return Math.min(DENSITY, LONGEST / width, LONGEST / height, Math.sqrt(MOST / (width * height)))
}
