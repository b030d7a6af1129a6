import type { Catalogue } from '../core/catalogue/catalogue'
import {
  type AddPlacement,
  addPlacement,
  duplicatePlacements,
  findGroup,
  movePlacements,
  removePlacements,
} from '../core/design/edits'
import { fillSlots } from '../core/design/fill-slots'
import { nextFreeSlot, takesSlot } from '../core/design/fit'
import type { Refusal } from '../core/design/refusal'
import type { Design, Placement, RackGroup } from '../core/design/schema'
import { swapParts } from '../core/design/swap-parts'
import type { Outcome } from '../core/units/outcome'
import { describeRefusal } from '../i18n/describe-refusal'
import type { ChangeLabel } from './change-label'
import { catalogueFor, currentCatalogue } from './design-catalogue'
import { type DesignState, useDesign } from './design-store'
import { evaluationOf } from './evaluation'
import { useNotices } from './notice-store'
import { getPresets } from './presets'
import { type SelectionState, useSelection } from './selection-store'

/*
 * What the user can do to the design, as one set of commands: buttons, keyboard and drawing call these, so that all
 * answer a refusal with the same words.
 */

/** A pure edit, given the catalogue as the design sees it. */
export type AttemptedEdit = (design: Design, catalogue: Catalogue) => Outcome<Design, Refusal>

/** @returns why the edit was refused, for those who say it themselves; undefined where it was done */
export function attempt(label: ChangeLabel, edit: AttemptedEdit): Refusal | undefined {
  return useDesign.getState().apply(label, (design) => edit(design, catalogueFor(design)))
}

/** @returns whether the edit was done; a refusal has been said */
export function perform(label: ChangeLabel, edit: AttemptedEdit): boolean {
  const refusal = attempt(label, edit)
  if (!refusal) return true
  const catalogue = currentCatalogue()
  useNotices.getState().notify('refused', (_, language) => describeRefusal(refusal, catalogue, language))
  return false
}

/** The rack group that edits go to: the selected one, else the first. */
export function currentGroup(design: Design, selected: string | undefined): RackGroup | undefined {
  return (selected === undefined ? undefined : findGroup(design, selected)) ?? design.pod.racks[0]
}

/** The selected placements that still exist. */
export function selectedPlacements(group: RackGroup | undefined, ids: readonly string[]): Placement[] {
  return group?.placements.filter((placement) => ids.includes(placement.id)) ?? []
}

/** Adds a part to the current rack group: at the chosen slot or above the selection where there is room, else at the first free slot. */
export function addPart(part: string): boolean {
  const { design } = useDesign.getState()
  const catalogue = currentCatalogue()
  const selection = useSelection.getState()
  const group = currentGroup(design, selection.group)
  if (!group) return false
  const found = catalogue.parts.get(part)
  const from = slotOfSelection(group, selection)
  const above = found && from !== undefined ? nextFreeSlot(group, catalogue, found, { from }) : undefined
  return addAt({ group: group.id, part, ...(above !== undefined && { u: above }) })
}

/** Adds a part at a place and selects what was added. */
export function addAt(request: AddPlacement): boolean {
  const before = new Set(
    findGroup(useDesign.getState().design, request.group)?.placements.map(({ id }) => id),
  )
  const added = perform('add', (design, catalogue) => addPlacement(design, catalogue, request))
  const after = findGroup(useDesign.getState().design, request.group)
  const placement = added ? after?.placements.find(({ id }) => !before.has(id)) : undefined
  if (placement) useSelection.getState().selectPlacements(request.group, [placement.id])
  return added
}

/** Where new parts go: the chosen empty slot, else the lowest U of the selection; undefined without either. */
export function slotOfSelection(
  group: RackGroup,
  { placements, slot }: Pick<SelectionState, 'placements' | 'slot'>,
): number | undefined {
  if (slot?.group === group.id) return slot.u
  const slots = selectedPlacements(group, placements).flatMap(({ u }) => (u === undefined ? [] : [u]))
  return slots.length > 0 ? Math.min(...slots) : undefined
}

export function removeSelected(): boolean {
  const target = selectionTarget()
  if (!target) return false
  const removed = perform('remove', (design) => removePlacements(design, target))
  if (removed) useSelection.getState().clear()
  return removed
}

export function duplicateSelected(): boolean {
  const target = selectionTarget()
  if (!target) return false
  return perform('duplicate', (design, catalogue) => duplicatePlacements(design, catalogue, target))
}

/** Moves the selection so that its lowest part stands on a unit. */
export function moveSelectedTo(u: number): boolean {
  const target = selectionTarget()
  if (!target) return false
  return perform('move', (design, catalogue) =>
    movePlacements(design, catalogue, { ...target, move: { toU: u } }),
  )
}

/** Moves the selection by half a unit, where its frame has halves. */
export function moveSelectedHalf(direction: 1 | -1): boolean {
  const target = selectionTarget()
  if (!target) return false
  const move = { by: direction / 2 }
  return perform('move', (design, catalogue) => movePlacements(design, catalogue, { ...target, move }))
}

/** Turns half-depth parts to the other side of their slots. */
export function turnSelected(face: Placement['face']): boolean {
  const target = selectionTarget()
  if (!target) return false
  return perform('move', (design, catalogue) =>
    movePlacements(design, catalogue, { ...target, move: { by: 0 }, face }),
  )
}

/**
 * Moves the selection by its own height. A single tray that finds its neighbour slot taken goes on to the next free one.
 * @param direction 1 is up, -1 down
 */
export function moveSelected(direction: 1 | -1): boolean {
  const target = selectionTarget()
  if (!target) return false
  const { design } = useDesign.getState()
  const catalogue = currentCatalogue()
  const group = findGroup(design, target.group)
  const placements = selectedPlacements(group, target.ids)
  const heights = placements
    .map(({ part }) => catalogue.parts.get(part)?.mount?.heightU ?? 0)
    .filter((u) => u > 0)
  const by = heights.length > 0 ? Math.min(...heights) : 1
  const step = movePlacements(design, catalogue, { ...target, move: { by: by * direction } })
  const only = placements.length === 1 ? placements[0] : undefined
  const beyond =
    !step.ok && step.error.code === 'occupied' && group && only
      ? freeBeyond(group, only, direction)
      : undefined
  return perform('move', () =>
    beyond === undefined ? step : movePlacements(design, catalogue, { ...target, move: { toU: beyond } }),
  )
}

function freeBeyond(group: RackGroup, placement: Placement, direction: 1 | -1): number | undefined {
  const catalogue = currentCatalogue()
  const part = catalogue.parts.get(placement.part)
  if (!part || !takesSlot(part) || placement.u === undefined) return undefined
  const ignoring = new Set([placement.id])
  const from = placement.u + direction * (part.mount?.heightU ?? 1)
  return nextFreeSlot(group, catalogue, part, {
    face: placement.face,
    ignoring,
    from,
    direction: direction === 1 ? 'up' : 'down',
  })
}

export function selectAll(): void {
  const { design } = useDesign.getState()
  const { group: selected, selectPlacements } = useSelection.getState()
  const group = currentGroup(design, selected)
  if (!group) return
  const { parts } = currentCatalogue()
  const trays = group.placements.filter(
    ({ part, u }) => u !== undefined && parts.get(part)?.category !== 'blank',
  )
  selectPlacements(
    group.id,
    trays.map(({ id }) => id),
  )
}

/** Repeats the tray at the end of the selection that lies in this direction into the next free slots. */
export function fillFromSelected(count: number, direction: 'up' | 'down'): boolean {
  const target = selectionTarget()
  const group = target && findGroup(useDesign.getState().design, target.group)
  if (!target || !group) return false
  const placements = [...selectedPlacements(group, target.ids)].sort((a, b) => (a.u ?? 0) - (b.u ?? 0))
  const last = direction === 'up' ? placements.at(-1) : placements[0]
  if (!last) return false
  return perform('fill', (design, catalogue) =>
    fillSlots(design, catalogue, { group: group.id, id: last.id, count, direction }),
  )
}

export function swapSelected(part: string): boolean {
  const target = selectionTarget()
  if (!target) return false
  return perform('swap', (design, catalogue) => swapParts(design, catalogue, { ...target, part }))
}

/** The selected placements that still exist, as edits want them; undefined without any. */
export function selectionTarget(): { group: string; ids: string[] } | undefined {
  const { group: selected, placements } = useSelection.getState()
  const group = currentGroup(useDesign.getState().design, selected)
  const ids = selectedPlacements(group, placements).map(({ id }) => id)
  return group && ids.length > 0 ? { group: group.id, ids } : undefined
}

/** Puts a system on the table. One that was already worked on comes back as it was left. */
export function openSystem(id: string): boolean {
  const { design, past, open } = useDesign.getState()
  if (design.id === id) return true
  const left = past.findLast((change) => change.state.id === id)?.state
  const system = left ?? getPresets().systems.get(id)
  if (!system) {
    useNotices.getState().notify('problem', (text) => text.shell.saved.unknownSystem(id))
    return false
  }
  useSelection.setState({ group: undefined, placements: [], part: undefined, slot: undefined })
  open(system)
  return true
}

/** Whether the design differs from the ready-made system whose id it has. */
export function isEdited(design: Design): boolean {
  return design.id === undefined || getPresets().systems.get(design.id) !== design
}

/** The evaluation before the latest edit, for differences; undefined where a comparison would say nothing. */
export function evaluationBefore(change: DesignState['lastChange']) {
  return change && change.kind !== 'open' ? evaluationOf(change.before) : undefined
}
