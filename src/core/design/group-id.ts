import type { Design } from './schema'

/** The first number above the rack groups that nobody has, so that the same edit of the same design always makes the same id. */
export function nextGroupId(design: Design): string {
  const taken = new Set(design.pod.racks.map((group) => group.id))
  let n = design.pod.racks.length + 1
  while (taken.has(`r${n}`)) n++
  return `r${n}`
}
