import type { Catalogue } from '../catalogue/catalogue'
import { done, type Outcome, refused } from '../units/outcome'
import type { Clip } from './clip'
import { type Edited, findGroup, placeInto, replaceGroup } from './edits'
import { rackUnits, takesSlot } from './fit'
import { bringOwnParts, isHere } from './own-parts/bring-own-parts'
import { withOwnParts } from './own-parts/design-catalogue'
import type { Refusal } from './refusal'
import type { Design, Override, RackGroup } from './schema'

export interface PasteClip {
  readonly group: string
  readonly clip: Clip
  /** Where the lowest of the trays comes to stand; unless told, where they were copied, else where they first fit. */
  readonly u?: number | undefined
}

/**
 * Puts copied trays into a rack with the distances that they had, and brings the own parts that they are: either all
 * fit, or nothing changes.
 */
export function pasteClip(design: Design, catalogue: Catalogue, request: PasteClip): Edited {
  const { parts, ...clip } = forDesign(request.clip, design)
  if (!parts) return pasteKnown(design, catalogue, { ...request, clip })
  const brought = bringOwnParts(design, parts)
  if (!brought.ok) return brought
  const { design: into, added, idOf } = brought.value
  const placements = clip.placements.map((one) => ({ ...one, part: idOf(one.part) }))
  return pasteKnown(into, withOwnParts(catalogue, added), { ...request, clip: { ...clip, placements } })
}

/** The clip as this design takes it: where anything is otherwise here, with the parts that stand in for the overridden ones. */
function forDesign({ overridden, ...clip }: Clip, design: Design): Clip {
  if (!overridden) return clip
  const { parts = [], ...bare } = clip
  const own = new Set(parts.map(({ id }) => id))
  const here = namesOf(design.overrides)
  const there = namesOf(overridden.overrides)
  const alike =
    there.every((name) => here.includes(name)) &&
    namesOf(design.overrides.filter(({ part }) => own.has(part))).every((name) => there.includes(name)) &&
    parts.every((part) => isHere(design, part))
  if (alike) return bare
  const placements = clip.placements.map((one, i) => ({ ...one, part: overridden.placed[i] ?? one.part }))
  return { ...clip, placements, parts: overridden.parts }
}

function namesOf(overrides: readonly Pick<Override, 'part' | 'fact' | 'value'>[]): string[] {
  return overrides.map(({ part, fact, value }) => `${part} ${fact} ${value}`)
}

function pasteKnown(design: Design, catalogue: Catalogue, request: PasteClip): Edited {
  const group = findGroup(design, request.group)
  if (!group) return refused({ code: 'no-group', group: request.group })
  const { placements } = request.clip
  const missing = placements.find((placement) => !catalogue.parts.has(placement.part))
  if (missing) return refused({ code: 'no-part', part: missing.part })
  const span = spanOf(request.clip, catalogue)
  const into = (lowest: number) => placeAll(group, catalogue, request.clip, lowest - (span?.lowest ?? lowest))

  if (!span || request.u !== undefined) return finish(design, into(request.u ?? 1))
  const inPlace = into(span.lowest)
  if (inPlace.ok) return finish(design, inPlace)
  // What fits nowhere for its width, or because the rack is full of parts, says so itself.
  if (!ELSEWHERE.has(inPlace.error.code)) return inPlace
  for (let u = 1; u + span.heightU <= rackUnits(group, catalogue) + 1; u += span.step) {
    const fitted = into(u)
    if (fitted.ok) return finish(design, fitted)
  }
  return refused({ code: 'no-room-together', heightU: span.heightU })
}

/** Refusals that another place in the same rack may not share. */
const ELSEWHERE: ReadonlySet<Refusal['code']> = new Set(['occupied', 'outside', 'half-unit'])

function finish(design: Design, edited: Outcome<RackGroup, Refusal>): Edited {
  return edited.ok ? done(replaceGroup(design, edited.value)) : edited
}

function placeAll(
  group: RackGroup,
  catalogue: Catalogue,
  clip: Clip,
  shift: number,
): Outcome<RackGroup, Refusal> {
  let next = group
  for (const { part: id, u, face } of clip.placements) {
    const part = catalogue.parts.get(id)
    if (!part) return refused({ code: 'no-part', part: id })
    // A tray without a slot was never saved by an edit; it must not wander off to the first free one.
    if (takesSlot(part) && u === undefined) return refused({ code: 'needs-slot', part: id })
    const placed = placeInto(next, catalogue, part, { face, ...(u !== undefined && { u: u + shift }) })
    if (!placed.ok) return placed
    next = placed.value
  }
  return done(next)
}

/** From the lowest U to the top; undefined where nothing takes a slot. */
function spanOf(
  clip: Clip,
  catalogue: Catalogue,
): { lowest: number; heightU: number; step: number } | undefined {
  const slotted = clip.placements.flatMap(({ part, u }) => {
    const heightU = catalogue.parts.get(part)?.mount?.heightU ?? 0
    return u === undefined || heightU === 0 ? [] : [{ u, heightU }]
  })
  if (slotted.length === 0) return undefined
  const lowest = Math.min(...slotted.map((one) => one.u))
  const top = Math.max(...slotted.map((one) => one.u + one.heightU))
  // Trays of whole units must come to stand on whole units, which the shift keeps when it is whole itself.
  const halves = slotted.every((one) => one.heightU % 1 !== 0)
  const start = lowest % 1
  return { lowest, heightU: top - lowest, step: halves || start !== 0 ? 0.5 : 1 }
}
