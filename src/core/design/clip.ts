import * as z from 'zod/mini'
import type { Catalogue } from '../catalogue/catalogue'
import { done, type Outcome, refused } from '../units/outcome'
import { findPlacements, type SomePlacements } from './edits'
import { isBounded } from './is-bounded'
import { checkOwnParts } from './own-parts/check-own-parts'
import { ownPartsOf } from './own-parts/design-catalogue'
import { OWN_PART_LIMIT, type OwnPart, ownPartSchema } from './own-parts/own-part-schema'
import { makeStandIns, namesWithin } from './own-parts/stand-ins'
import type { Refusal } from './refusal'
import { type Design, OVERRIDE_LIMIT, overrideSchema, PLACEMENT_LIMIT, placementSchema } from './schema'

/*
 * Copied trays as text, so that they can be pasted in another design, tab or window. What comes back from a clipboard
 * may have been written by anybody: it is bounded, checked, and stripped of every key that is not known here; an own
 * part keeps its keys, as it does in a file.
 */

export const CLIP_FORMAT = 'rackwright-clip'
/** Written by this build; a newer one is refused. */
const CLIP_VERSION = 1
/** A full rack is some 40 000 characters, an own part with it some 4 000. */
const TEXT_LIMIT = 1_000_000

const { part, u, face } = placementSchema.shape
const headSchema = z.object({ format: z.literal(CLIP_FORMAT), version: z.int().check(z.minimum(1)) })
const partsSchema = z.array(ownPartSchema).check(z.maxLength(OWN_PART_LIMIT))
const clipSchema = z.object({
  ...headSchema.shape,
  placements: z.array(z.object({ part, u, face })).check(z.minLength(1), z.maxLength(PLACEMENT_LIMIT)),
  /** The own parts that these are, and those within them. */
  parts: z.optional(partsSchema),
  /** For a design without these overrides: what is placed instead, and all own parts that it takes. */
  overridden: z.optional(
    z.object({
      overrides: z.array(z.object(overrideSchema.shape)).check(z.minLength(1), z.maxLength(OVERRIDE_LIMIT)),
      placed: z.array(part).check(z.maxLength(PLACEMENT_LIMIT)),
      parts: partsSchema,
    }),
  ),
})
export type Clip = z.infer<typeof clipSchema>

/**
 * The trays of a rack as a document for the clipboard, where they stand now and without their ids.
 * @param stated the catalogue of the design without what levers change (`statedCatalogueOf`)
 */
export function buildClip(
  design: Design,
  stated: Catalogue,
  request: SomePlacements,
): Outcome<Clip, Refusal> {
  const found = findPlacements(design, request.group, request.ids)
  if (!found.ok) return found
  const placements = found.value.placements.map(({ part, u, face }) => ({
    part,
    ...(u === undefined ? {} : { u }),
    face,
  }))
  if (placements.length === 0) return refused({ code: 'bad-clip' })
  const placed = placements.map(({ part }) => part)
  const parts = ownPartsWithin(ownPartsOf(design), placed)
  const standIns = makeStandIns(design, stated, placed)
  const instead = placed.map(standIns.idOf)
  return done({
    format: CLIP_FORMAT,
    version: CLIP_VERSION,
    placements,
    ...(parts.length > 0 && { parts }),
    ...(standIns.overrides.length > 0 && {
      overridden: {
        overrides: standIns.overrides.map(({ part, fact, value, reason }) => ({ part, fact, value, reason })),
        placed: instead,
        parts: ownPartsWithin([...ownPartsOf(design), ...standIns.parts], instead),
      },
    }),
  })
}

export function formatClip(clip: Clip): string {
  return JSON.stringify(clip)
}

/** Reads text of unknown origin. */
export function parseClip(text: string): Outcome<Clip, Refusal> {
  if (text.length > TEXT_LIMIT) return refused({ code: 'bad-clip' })
  let document: unknown
  try {
    document = JSON.parse(text)
  } catch {
    return refused({ code: 'bad-clip' })
  }
  if (!isBounded(document)) return refused({ code: 'bad-clip' })
  const head = headSchema.safeParse(document)
  if (!head.success) return refused({ code: 'bad-clip' })
  const { version } = head.data
  if (version > CLIP_VERSION) return refused({ code: 'newer-clip', found: version, known: CLIP_VERSION })
  const clip = clipSchema.safeParse(document)
  if (!clip.success) return refused({ code: 'bad-clip' })
  const { parts = [], overridden, placements } = clip.data
  if (overridden && overridden.placed.length !== placements.length) return refused({ code: 'bad-clip' })
  if (checkOwnParts(parts).length > 0 || checkOwnParts(overridden?.parts ?? []).length > 0)
    return refused({ code: 'bad-clip' })
  return done(clip.data)
}

/** Own parts among these, and what of them is inside those, in the order of the design. */
function ownPartsWithin(parts: readonly OwnPart[], wanted: readonly string[]): OwnPart[] {
  const byId = new Map(parts.map((part) => [part.id, part]))
  const found = new Set<OwnPart>()
  const visit = (id: string): void => {
    const part = byId.get(id)
    if (!part || found.has(part)) return
    found.add(part)
    for (const inner of namesWithin(part)) visit(inner)
  }
  for (const id of wanted) visit(id)
  return parts.filter((part) => found.has(part))
}
