import { buildClip, type Clip, formatClip, parseClip } from '../core/design/clip'
import { findGroup, removePlacements, type SomePlacements } from '../core/design/edits'
import { pasteClip } from '../core/design/paste-clip'
import type { Refusal } from '../core/design/refusal'
import type { Outcome } from '../core/units/outcome'
import { currentGroup, perform, selectionTarget } from './commands'
import { statedCatalogueFor } from './design-catalogue'
import { useDesign } from './design-store'
import { useNotices } from './notice-store'
import { useSelection } from './selection-store'

/*
 * Copied trays travel as text on the system's clipboard, so that they reach other designs, tabs and windows. What was
 * copied last is remembered here too: a browser may keep the clipboard from the page.
 */

let remembered = ''

function clipOf(target: SomePlacements): Outcome<Clip, Refusal> {
  const { design } = useDesign.getState()
  return buildClip(design, statedCatalogueFor(design), target)
}

/** @returns the selection as text for the clipboard; undefined where nothing is selected */
export function copySelected(): string | undefined {
  const target = selectionTarget()
  const clip = target && clipOf(target)
  if (!clip?.ok) return undefined
  remembered = formatClip(clip.value)
  const { length } = clip.value.placements
  useNotices.getState().notify('info', (text) => text.inspector.copied(length))
  return remembered
}

/** Copies the selection and takes it out of the rack. */
export function cutSelected(): string | undefined {
  const target = selectionTarget()
  const clip = target && clipOf(target)
  if (!target || !clip?.ok) return undefined
  remembered = formatClip(clip.value)
  if (perform('cut', (design) => removePlacements(design, target))) useSelection.getState().clear()
  return remembered
}

/**
 * Pastes into the current rack group, at the chosen empty slot if there is one, and selects what was pasted.
 * @param text from the clipboard; empty where the browser gave none
 */
export function pasteText(text: string): boolean {
  const { design } = useDesign.getState()
  const { group: selected, slot, selectPlacements } = useSelection.getState()
  const group = currentGroup(design, selected)
  if (!group) return false
  const u = slot?.group === group.id ? slot.u : undefined
  const before = new Set(group.placements.map(({ id }) => id))
  const pasted = perform('paste', (present, catalogue) => {
    const clip = parseClip(text === '' ? remembered : text)
    if (!clip.ok) return clip
    return pasteClip(present, catalogue, { group: group.id, clip: clip.value, u })
  })
  if (!pasted) return false
  const after = findGroup(useDesign.getState().design, group.id)?.placements ?? []
  selectPlacements(
    group.id,
    after.filter(({ id }) => !before.has(id)).map(({ id }) => id),
  )
  return true
}

/** For buttons and menus, which get no clipboard event: writes to the clipboard as far as the browser allows it. */
export async function offerToClipboard(text: string | undefined): Promise<void> {
  if (text === undefined) return
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    // Not allowed, or no clipboard: within this page the remembered copy serves.
  }
}

/** For buttons and menus: pastes what the clipboard has, or what was copied last where it may not be read. */
export async function pasteFromClipboard(): Promise<boolean> {
  let text = ''
  try {
    text = await navigator.clipboard.readText()
  } catch {
    // Not allowed, or no clipboard.
  }
  return pasteText(text)
}
