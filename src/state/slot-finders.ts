import type { Pointed } from './placing'

/** Tells which unit of a rack is under a point of the window; undefined where it knows of none. */
export type SlotFinder = (x: number, y: number) => Pointed | undefined

const finders = new Set<SlotFinder>()

/** Another view of the racks answers too: what is held may be put down in any of them. @returns how to take it back */
export function addSlotFinder(finder: SlotFinder): () => void {
  finders.add(finder)
  return () => finders.delete(finder)
}

/** The unit under a point, whichever view it is in. */
export function findSlot(x: number, y: number): Pointed | undefined {
  for (const finder of finders) {
    const found = finder(x, y)
    if (found) return found
  }
  return undefined
}
