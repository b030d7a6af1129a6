import { create } from 'zustand'
import type { Design } from '../core/design/schema'
import { viewMessages } from '../i18n/view-messages'
import { readDesign } from '../io/read-design'
import { keptText, shippedOrSelf } from './kept-designs'
import { useNotices } from './notice-store'
import { getPresets } from './presets'
import { readStored, writeStored } from './stored'

/*
 * Designs that stand in a comparison and nowhere else: out of a file or a link, the design on the table some edits ago
 * or with other options. They are remembered for the next visit, the latest of them.
 */

const PREFIX = 'guest~'
const KEY = 'rackwright.comparison.guests'
/** More than a comparison and the ones gone back to need. */
const MOST_GUESTS = 24

/** By id, the one added last at the end. */
export const useGuests = create<{ readonly guests: ReadonlyMap<string, Design> }>()(() => ({
  guests: restore(),
}))

export function isGuest(id: string): boolean {
  return id.startsWith(PREFIX)
}

/**
 * Takes a design in.
 * @returns the id it has in comparisons: that of the ready-made system where it is one
 */
export function addGuest(design: Design): string {
  const known = shippedOrSelf(design)
  if (known.id !== undefined && getPresets().systems.get(known.id) === known) return known.id
  const id = PREFIX + fingerprint(keptText(design))
  const rest = [...useGuests.getState().guests].filter(([other]) => other !== id)
  const guests = new Map([...rest, [id, design] as const].slice(-MOST_GUESTS))
  useGuests.setState({ guests })
  const texts = [...guests].map(([guest, document]) => ({ id: guest, text: keptText(document) }))
  if (!writeStored(KEY, texts)) notifyNotKept()
  return id
}

function notifyNotKept(): void {
  useNotices.getState().notify('problem', (_, language) => viewMessages(language).compare.guest.notKept)
}

/** Comes out of the browser's store, where anything may lie. */
function restore(): ReadonlyMap<string, Design> {
  const stored = readStored(KEY)
  if (!Array.isArray(stored)) return new Map()
  return new Map(
    stored.slice(-MOST_GUESTS).flatMap((entry: unknown): (readonly [string, Design])[] => {
      const { id, text } = (entry ?? {}) as Partial<Record<string, unknown>>
      if (typeof id !== 'string' || !isGuest(id) || typeof text !== 'string') return []
      const design = readDesign(text)
      return design.ok ? [[id, design.value]] : []
    }),
  )
}

/** Equal designs are one guest: 53 bits of two multiplicative hashes, as no secret hangs on it. */
function fingerprint(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 2_654_435_761)
    b = Math.imul(b ^ code, 1_597_334_677)
  }
  return ((b >>> 0) * 2 ** 21 + (a >>> 11)).toString(36)
}
