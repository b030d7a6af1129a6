import { addPlacement, type Edited, findGroup } from '../core/design/edits'
import { freeSlots, nextFreeSlot, rackUnits, takesSlot } from '../core/design/fit'
import type { Design, Placement, RackGroup } from '../core/design/schema'
import { transferPlacements } from '../core/design/transfer-placements'
import { addAt, currentGroup, perform } from './commands'
import { currentCatalogue } from './design-catalogue'
import { useDesign } from './design-store'
import { type Grip, heldOf, type Moving, type Over, type Placing, useInteraction } from './interaction-store'
import { useSelection } from './selection-store'

/*
 * Picking up, aiming and putting down: mouse, pen, touch and keyboard do the same through these. Aiming tries the very
 * edit that putting down does, so that what the preview promises is what happens.
 */

/** A place in a rack that was pointed at. */
export interface Pointed {
  readonly group: string
  /** Height above the floor of U1, in units and from 1: 10.7 lies in the upper part of U10. */
  readonly u: number
  readonly face: 'front' | 'rear'
}

type Target = Omit<Over, 'refusal'>

/** Takes a part of the library in hand; by keyboard it is aimed at once, since there is no pointer to do it. */
export function pickUpPart(part: string, grip: Grip): void {
  useInteraction.getState().begin({ kind: 'placing', part, grip })
  if (grip !== 'keys') return
  const { design } = useDesign.getState()
  const { group: selected, slot } = useSelection.getState()
  const group = currentGroup(design, selected)
  const found = currentCatalogue().parts.get(part)
  if (!group || !found) return
  const chosen = slot?.group === group.id ? slot.u : undefined
  const u = chosen ?? nextFreeSlot(group, currentCatalogue(), found) ?? 1
  aimAt({ group: group.id, face: 'front', u: takesSlot(found) ? u : undefined })
}

/**
 * Takes placed trays up.
 * @param at the U they are held at; their lowest where it is left out
 */
export function pickUpPlacements(group: string, ids: readonly string[], grip: Grip, at?: number): void {
  const found = findGroup(useDesign.getState().design, group)
  const placements = found?.placements.filter(({ id }) => ids.includes(id)) ?? []
  const slots = placements.flatMap(({ u }) => (u === undefined ? [] : [u]))
  const lowest = slots.length > 0 ? Math.min(...slots) : undefined
  const heldAt = at === undefined || lowest === undefined ? 0 : Math.max(0, Math.floor(at - lowest))
  const { parts } = currentCatalogue()
  const mounts = placements.flatMap(({ part }) => parts.get(part)?.mount ?? [])
  useInteraction.getState().begin({
    kind: 'moving',
    grip,
    group,
    placements: placements.map(({ id }) => id),
    lowest,
    heldAt,
    turns: mounts.length > 0 && mounts.every(({ depth, heightU }) => depth === 'half' && heightU > 0),
    halfHigh: mounts.some(({ heightU }) => heightU % 1 !== 0),
  })
  if (grip === 'keys') aimAt({ group, u: lowest, face: placements[0]?.face ?? 'front' })
}

/** Aims what is held at the unit under the pointer; undefined where there is none. */
export function pointAt(pointed: Pointed | undefined): void {
  const { now, halves } = useInteraction.getState()
  const held = heldOf(now)
  if (held) aimAt(pointed && targetOf(held, pointed, halves))
}

function aimAt(target: Target | undefined): void {
  const { now } = useInteraction.getState()
  const held = heldOf(now)
  if (!held || isSame(held.over, target)) return
  useInteraction.setState({ now: { ...held, over: target && tryAt(held, target) } })
}

function isSame(over: Over | undefined, target: Target | undefined): boolean {
  return over?.group === target?.group && over?.u === target?.u && over?.face === target?.face
}

function tryAt(held: Placing | Moving, target: Target): Over {
  const outcome = editOf(held, target)(useDesign.getState().design)
  return { ...target, refusal: outcome.ok ? undefined : outcome.error }
}

function editOf(held: Placing | Moving, target: Target): (design: Design) => Edited {
  const catalogue = currentCatalogue()
  const { group, u, face } = target
  switch (held.kind) {
    case 'placing':
      return (design) => addPlacement(design, catalogue, { group, part: held.part, u, face })
    case 'moving':
      return (design) =>
        transferPlacements(design, catalogue, {
          from: held.group,
          ids: held.placements,
          to: group,
          toU: u,
          face: held.turns ? face : undefined,
        })
  }
}

/**
 * What is held hangs about the pointer, and where the rack ends it stays inside. It snaps to whole units, or to halves
 * when asked; a frame that has no halves then says so instead of the slot being chosen for it.
 */
function targetOf(held: Placing | Moving, pointed: Pointed, halves: boolean): Target | undefined {
  const { group, face } = pointed
  const found = findGroup(useDesign.getState().design, group)
  if (!found) return undefined
  const snap = (step: number) => Math.floor(pointed.u / step) * step
  switch (held.kind) {
    case 'placing': {
      const part = currentCatalogue().parts.get(held.part)
      const heightU = part?.mount?.heightU ?? 0
      if (!part || !takesSlot(part)) return { group, u: undefined, face: 'front' }
      const below = Math.max(0, Math.floor((heightU - 1) / 2))
      const u = snap(halves || heightU % 1 !== 0 ? 0.5 : 1) - below
      return {
        group,
        u: keepInside(found, u, heightU),
        face: part.mount?.depth === 'half' ? face : 'front',
      }
    }
    case 'moving': {
      if (held.lowest === undefined) return { group, u: undefined, face: 'front' }
      const u = snap(halves || held.halfHigh ? 0.5 : 1) - held.heldAt
      return { group, u: keepInside(found, u, spanOf(held)), face: held.turns ? face : 'front' }
    }
  }
}

function keepInside(group: RackGroup, u: number, heightU: number): number {
  const highest = rackUnits(group, currentCatalogue()) - heightU + 1
  return Math.max(1, Math.min(u, highest))
}

/** U from the lowest to the highest of what is held. */
function spanOf(held: Placing | Moving): number {
  const { parts } = currentCatalogue()
  const height = (part: string) => parts.get(part)?.mount?.heightU ?? 0
  if (held.kind === 'placing') return height(held.part)
  const tops = heldPlacements(held).map(({ part, u }) => (u ?? 0) + height(part))
  return Math.max(1, ...tops) - (held.lowest ?? 0)
}

/** The placements that are being moved. */
export function heldPlacements(held: Moving): Placement[] {
  const group = findGroup(useDesign.getState().design, held.group)
  return group?.placements.filter(({ id }) => held.placements.includes(id)) ?? []
}

/** Where a key takes what is held: a unit or half of one up or down, the ends, the next place that fits, another rack, the other side. */
export type Step =
  | 'up'
  | 'down'
  | 'half-up'
  | 'half-down'
  | 'top'
  | 'bottom'
  | 'next-up'
  | 'next-down'
  | 'left'
  | 'right'
  | 'turn'

export function stepAim(step: Step): void {
  const held = heldOf(useInteraction.getState().now)
  const { racks } = useDesign.getState().design.pod
  const at = racks.findIndex(({ id }) => id === held?.over?.group)
  const group = racks[Math.max(0, at)]
  if (!held || !group) return
  const { u, face = 'front' } = held.over ?? {}
  const span = spanOf(held)
  const aim = (next: number) => aimAt({ group: group.id, face, u: keepInside(group, next, span) })
  switch (step) {
    case 'left':
    case 'right': {
      const other = racks[at + (step === 'left' ? -1 : 1)]
      if (other) aimAt({ group: other.id, face, u: u === undefined ? undefined : keepInside(other, u, span) })
      return
    }
    case 'up':
      if (u !== undefined) aim(Math.floor(u) + 1)
      return
    case 'down':
      if (u !== undefined) aim(Math.ceil(u) - 1)
      return
    case 'half-up':
    case 'half-down':
      if (u !== undefined) aim(u + (step === 'half-up' ? 0.5 : -0.5))
      return
    case 'turn':
      if (turns(held)) aimAt({ group: group.id, u, face: face === 'front' ? 'rear' : 'front' })
      return
    case 'top':
      if (u !== undefined) aim(Number.POSITIVE_INFINITY)
      return
    case 'bottom':
      if (u !== undefined) aim(1)
      return
    case 'next-up':
    case 'next-down': {
      if (u === undefined) return
      const fitting = fittingSlots(held, group)
      const next =
        step === 'next-up' ? fitting.find((slot) => slot > u) : fitting.findLast((slot) => slot < u)
      if (next !== undefined) aim(next)
    }
  }
}

/** Digits typed one after another, and when the last came: together they are one number. */
let typed = { digits: '', at: 0 }
const TYPING_MS = 900

/** Aims what is in the hand at a unit by its number, typed digit by digit. */
export function typeAim(digit: string, now: number): void {
  const held = heldOf(useInteraction.getState().now)
  const group = held?.over && findGroup(useDesign.getState().design, held.over.group)
  if (!held?.over || !group || held.over.u === undefined) return
  typed = { digits: now - typed.at < TYPING_MS ? typed.digits + digit : digit, at: now }
  aimAt({ ...targetAt(held.over), u: keepInside(group, Number(typed.digits), spanOf(held)) })
}

function targetAt({ group, u, face }: Target): Target {
  return { group, u, face }
}

function fittingSlots(held: Placing | Moving, group: RackGroup): number[] {
  const catalogue = currentCatalogue()
  if (held.kind === 'placing') {
    const part = catalogue.parts.get(held.part)
    return part ? freeSlots(group, catalogue, part, { face: held.over?.face }) : []
  }
  const face = held.over?.face ?? 'front'
  const all = Array.from({ length: rackUnits(group, catalogue) }, (_, i) => i + 1)
  return all.filter((u) => tryAt(held, { group: group.id, u, face }).refusal === undefined)
}

/** Whether what is held has a side to choose: half-depth parts share a slot, front and rear. */
export function turns(held: Placing | Moving): boolean {
  if (held.kind === 'moving') return held.turns
  return currentCatalogue().parts.get(held.part)?.mount?.depth === 'half'
}

/**
 * Puts what is held where it is aimed at, as one step of history. A slot that refuses costs a drag, but not what is in
 * the hand.
 * @param keep another of the same stays in the hand
 * @returns whether it was done; a refusal has been said
 */
export function putDown(keep = false): boolean {
  const { now, end, cancel } = useInteraction.getState()
  const held = heldOf(now)
  const over = held?.over
  if (!held || !over) {
    cancel()
    return false
  }
  typed = { digits: '', at: 0 }
  const again = keep && held.kind === 'placing'
  const stays = held.grip !== 'drag' && (again || tryAt(held, over).refusal !== undefined)
  if (!stays) end()
  const done =
    held.kind === 'placing'
      ? addAt({ group: over.group, part: held.part, u: over.u, face: over.face })
      : move(held, over)
  // By keyboard the next one goes on top of this one.
  if (done && again && held.grip === 'keys') stepAim('next-up')
  return done
}

function move(held: Moving, over: Over): boolean {
  const idsOf = () => findGroup(useDesign.getState().design, over.group)?.placements.map(({ id }) => id) ?? []
  const before = new Set(idsOf())
  if (!perform('move', editOf(held, over))) return false
  const moved = held.group === over.group ? held.placements : idsOf().filter((id) => !before.has(id))
  useSelection.getState().selectPlacements(over.group, moved)
  return true
}

/** The design changed meanwhile, by undo or from elsewhere: what was lifted may be gone, what was free may be taken. */
export function reconsider(): void {
  const { now, cancel } = useInteraction.getState()
  const held = heldOf(now)
  if (held?.kind === 'moving') cancel()
  else if (held?.over) {
    const { over } = held
    const stands = findGroup(useDesign.getState().design, over.group) !== undefined
    useInteraction.setState({ now: { ...held, over: stands ? tryAt(held, over) : undefined } })
  }
}
