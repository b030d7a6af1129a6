import type { DesignFault } from '../core/design/parse-design'
import { writtenSchema } from '../core/design/written-schema'
import { readDesign } from '../io/read-design'
import { useDesign } from './design-store'
import { currentReference, type KeptReference } from './keep-designs'
import { keptText, shippedOrSelf } from './kept-designs'
import { tellClimb } from './tell-climb'

/*
 * The crash net: the design on the table is written at once after every change, before the list of kept designs gets to
 * it, so that closing the tab in the middle of anything loses nothing. A tab's own store comes first, so that two tabs
 * come back with what each had; the common one serves the next visit.
 */

const KEY = 'rackwright.design'
/** Under what the design is kept in the list. */
const REFERENCE_KEY = 'rackwright.design.kept'
/** What could not be read is kept here, untouched, until the user has taken it. */
const ASIDE_KEY = 'rackwright.design.aside'

/** What was kept but could not be read. */
export interface BrokenDesign {
  readonly text: string
  readonly fault: DesignFault | undefined
}

/** What the last visit left. */
export interface Restored {
  readonly broken?: BrokenDesign
  /** Which kept design the restored one is. */
  readonly reference?: KeptReference
}

/** Brings back the design of the last visit. One that cannot be read is set aside, unchanged, and handed back. */
export function restoreWorkingDesign(): Restored {
  const store = stores().find((candidate) => read(candidate, KEY) !== undefined)
  const text = store && read(store, KEY)
  if (store === undefined || text === undefined) return {}
  const restored = readDesign(text)
  if (restored.ok) {
    useDesign.getState().restore(shippedOrSelf(restored.value))
    if (writtenSchema(restored.value) !== undefined) {
      // Said once: from here on it lies there as this version writes it.
      write(store, KEY, keptText(restored.value))
      void tellClimb(restored.value)
    }
    const reference = parseReference(read(store, REFERENCE_KEY))
    return reference ? { reference } : {}
  }
  for (const candidate of stores()) write(candidate, ASIDE_KEY, text)
  remove(store, KEY)
  return { broken: { text, fault: restored.error[0] } }
}

/** Starts keeping the working design. @returns a function that stops it */
export function keepWorkingDesign(): () => void {
  return useDesign.subscribe(({ design }, former) => {
    if (design !== former.design) writeWorkingDesign()
  })
}

/** A store that is full or forbidden is no loss by itself: the list of kept designs says when nothing is kept at all. */
function writeWorkingDesign(): void {
  const text = keptText(useDesign.getState().design)
  for (const store of stores()) write(store, KEY, text)
  writeReference()
}

/** Remembers under which id and revision the working design is kept. */
export function writeReference(): void {
  const reference = JSON.stringify(currentReference() ?? {})
  for (const store of stores()) if (read(store, KEY) !== undefined) write(store, REFERENCE_KEY, reference)
}

/** Comes out of the browser's store, where anything may lie. */
function parseReference(text: string | undefined): KeptReference | undefined {
  try {
    const { id, revision } = JSON.parse(text ?? '{}') as Partial<Record<string, unknown>>
    if (typeof id !== 'string') return undefined
    return { id, revision: typeof revision === 'number' ? revision : undefined }
  } catch {
    return undefined
  }
}

/** The tab's own store and the common one, as far as the browser has and allows them. */
function stores(): Storage[] {
  return [() => sessionStorage, () => localStorage].flatMap((open) => {
    try {
      return [open()]
    } catch {
      return []
    }
  })
}

function read(store: Storage, key: string): string | undefined {
  try {
    return store.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

function write(store: Storage, key: string, text: string): void {
  try {
    store.setItem(key, text)
  } catch {
    // Full or forbidden.
  }
}

function remove(store: Storage, key: string): void {
  try {
    store.removeItem(key)
  } catch {
    // A browser that forbids its store kept nothing there in the first place.
  }
}
