/** From the front of the frame to the mounting plane, mm: room for a door and handles; less in a shallow frame. */
export function mountSetback(outerDepthMm: number): number {
  return Math.min(60, outerDepthMm / 10)
}
