import type { Design } from '../core/design/schema'
import { useDesign } from './design-store'

/*
 * Which file each state of the history was opened from or saved to. It follows the design through edits, undo and redo,
 * and never goes over to another design that is opened: saving again must not write one design over another.
 */

/** A file on the user's disk, and when it was last written as far as this page knows. */
export interface DesignFile {
  readonly handle: FileSystemFileHandle
  readonly writtenAt: number
}

const files = new WeakMap<Design, DesignFile>()

export function fileOf(design: Design): DesignFile | undefined {
  return files.get(design)
}

export function tieFile(design: Design, file: DesignFile): void {
  files.set(design, file)
}

/** @returns a function that stops it */
export function followDesignFile(): () => void {
  return useDesign.subscribe(({ design, lastChange }, former) => {
    const file = files.get(former.design)
    if (design === former.design || !file || !lastChange) return
    if (lastChange.kind !== 'open' && lastChange.label !== 'open') files.set(design, file)
  })
}
