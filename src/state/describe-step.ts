import type { Catalogue } from '../core/catalogue/catalogue'
import { type Differing, listChanges } from '../core/design/list-changes'
import type { Design, Placement, RackGroup } from '../core/design/schema'
import { type Language, localise } from '../i18n/language'
import type { Messages } from '../i18n/messages'
import { describeChange } from './change-label'
import { catalogueFor } from './design-catalogue'
import { designName, groupName, partName } from './part-name'

interface Step {
  /** From the history. */
  readonly label: string
  readonly before: Design
  readonly after: Design
}

/** Labels that say what they are about, or that are about the whole design. */
const SAID_IN_FULL = /^(fix:)?(setOption|setLever|setPods|rename$)/

/**
 * A step of the history in words: what was done and to what, as in 'move: GB300 compute tray'. To what is read from the
 * designs on both sides, so that an edit need not tell.
 */
export function describeStep(step: Step, text: Messages, language: Language): string {
  const said = describeChange(step.label, text)
  const what = SAID_IN_FULL.test(step.label) ? undefined : nameTouched(step, text, language)
  return what === undefined ? said : text.shell.changeOf(said, what)
}

function nameTouched({ label, before, after }: Step, text: Messages, language: Language): string | undefined {
  if (label === 'open') return designName(after, language)
  const racks = listChanges(before.pod.racks, after.pod.racks, ({ id }) => id)
  const rack = racks.find(isMoreThanPlacements)
  if (rack) return nameRack(rack)
  return namePieces() ?? nameOwnPart() ?? nameOverridden()

  function nameRack(changed: Differing<RackGroup>): string | undefined {
    const group = changed.after ?? changed.before
    return group && groupName(group, catalogueFor(changed.after ? after : before), language)
  }

  function namePieces(): string | undefined {
    const pieces = racks.flatMap((changed) =>
      listChanges(changed.before?.placements ?? [], changed.after?.placements ?? [], ({ id }) => id),
    )
    const partsOf = (some: readonly Differing<Placement>[]) =>
      some.map(({ before: old, after: now }) => (now ?? old)?.part ?? '')
    // Blanks give way and come back by themselves.
    const chosen = pieces.filter((piece) => !partsOf([piece]).every(isBlank))
    const touched = chosen.length > 0 ? chosen : pieces
    // A piece that went to another rack is gone in one and new in the other: it is one.
    const gone = touched.filter(({ after: now }) => !now)
    const fresh = touched.filter(({ before: old }) => !old)
    const kept = touched.filter(({ before: old, after: now }) => old && now)
    const parts = partsOf([...kept, ...(fresh.length >= gone.length ? fresh : gone)])
    const [part, ...others] = new Set(parts)
    if (part === undefined) return undefined
    if (others.length > 0) return text.elevation.held.several(parts.length)
    return parts.length === 1 ? nameOf(part) : `${parts.length} × ${nameOf(part)}`
  }

  function nameOwnPart(): string | undefined {
    const [changed, ...others] = listChanges(before.parts ?? [], after.parts ?? [], ({ id }) => id)
    const part = changed?.after ?? changed?.before
    return part && others.length === 0 ? localise(part.name, language) : undefined
  }

  function nameOverridden(): string | undefined {
    const changed = listChanges(before.overrides, after.overrides, ({ part, fact }) => `${part} ${fact}`)
    const [part, ...others] = new Set(changed.map(({ before: old, after: now }) => (now ?? old)?.part))
    return part !== undefined && others.length === 0 ? nameOf(part) : undefined
  }

  function isBlank(id: string): boolean {
    return catalogueWith(id).parts.get(id)?.category === 'blank'
  }

  function nameOf(id: string): string {
    return partName(catalogueWith(id), id, language)
  }

  /** Of the two that the step lies between, the one that knows the part. */
  function catalogueWith(id: string): Catalogue {
    const catalogue = catalogueFor(after)
    return catalogue.parts.has(id) ? catalogue : catalogueFor(before)
  }
}

/** A rack that came, went, or was given another name, number, frame or feed. */
function isMoreThanPlacements({ before, after }: Differing<RackGroup>): boolean {
  if (!before || !after) return true
  return (
    before.name !== after.name ||
    before.count !== after.count ||
    before.frame !== after.frame ||
    before.fedBy !== after.fedBy
  )
}
