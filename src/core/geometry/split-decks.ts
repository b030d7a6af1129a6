import type { Box } from './box'
import { rectsOverlap } from './pack-plan'
import type { TrayPlan } from './tray-boxes'

/** A board of at least this share of the floor may be a deck of its own. */
const DECK_SHARE = 0.2
/** So much of the smaller of two boards lies over the other where they are decks. */
const OVER_SHARE = 0.3
/** What stands closer above each other is one deck, mm. */
const LEAST_MM = 50

/**
 * A tall chassis has large boards above each other: its boxes by deck, the lowest first, each with what is on it. One
 * deck where nothing large lies over anything else. Every box is in exactly one deck.
 */
export function splitDecks({ size, boxes }: TrayPlan): readonly (readonly Box[])[] {
  const boards = boxes.filter(
    ({ level, part, w, d }) =>
      level === 1 && part.category === 'board' && w * d >= DECK_SHARE * size[0] * size[1],
  )
  const floors: number[] = []
  for (const { z } of boards
    .filter((board) => boards.some((below) => liesOver(board, below)))
    .sort((a, b) => a.z - b.z)) {
    if (z - (floors.at(-1) ?? 0) >= LEAST_MM) floors.push(z)
  }
  const decks: Box[][] = Array.from({ length: floors.length + 1 }, () => [])
  const deckOf = new Map<string, number>()
  for (const box of boxes) {
    const outer = box.key.split('/')[0] ?? box.key
    const deck = deckOf.get(outer) ?? floors.filter((floor) => box.z >= floor - 1e-6).length
    deckOf.set(outer, deck)
    decks[deck]?.push(box)
  }
  return decks.filter((deck) => deck.length > 0)
}

function liesOver(a: Box, b: Box): boolean {
  if (a === b || a.z < b.z + b.h || !rectsOverlap(a, b)) return false
  const w = Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x)
  const d = Math.min(a.y + a.d, b.y + b.d) - Math.max(a.y, b.y)
  return w * d > OVER_SHARE * Math.min(a.w * a.d, b.w * b.d)
}
