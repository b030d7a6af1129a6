import type { Catalogue } from '../../core/catalogue/catalogue'
import { findGroup } from '../../core/design/edits'
import { pieceMass, rackLoad } from '../../core/design/load'
import type { Design, RackGroup } from '../../core/design/schema'
import { describeRefusal } from '../../i18n/describe-refusal'
import type { Language } from '../../i18n/language'
import type { Messages } from '../../i18n/messages'
import type { Moving, Placing } from '../../state/interaction-store'
import { groupName, partName } from '../../state/part-name'
import { heldPlacements } from '../../state/placing'

export interface HeldWords {
  /** What is held. */
  readonly name: string
  /** Where it is aimed at, or why it cannot be put there; undefined beside the racks. */
  readonly aim: string | undefined
  readonly refused: boolean
  /** What the place would cost, though it may be taken. */
  readonly caution?: string
}

interface Around {
  readonly design: Design
  readonly catalogue: Catalogue
  readonly text: Messages
  readonly language: Language
}

export function describeHeld(
  held: Placing | Moving,
  { design, catalogue, text: messages, language }: Around,
): HeldWords {
  const text = messages.elevation
  const parts = held.kind === 'placing' ? [held.part] : heldPlacements(held).map(({ part }) => part)
  const [first] = parts
  const name =
    parts.length === 1 && first !== undefined
      ? partName(catalogue, first, language)
      : text.held.several(parts.length)
  const { over } = held
  if (!over) return { name, aim: undefined, refused: false }
  if (over.refusal) return { name, aim: describeRefusal(over.refusal, catalogue, language), refused: true }
  const height = parts.length === 1 ? (catalogue.parts.get(first ?? '')?.mount?.heightU ?? 1) : 1
  const place = over.u === undefined ? text.behind : text.units(over.u, over.u + height - 1)
  const group = findGroup(design, over.group)
  const many = design.pod.racks.length > 1 && group !== undefined
  const heavy = group && heavyLoad(held, parts, group, catalogue)
  return {
    name,
    ...(heavy && { caution: messages.placing.heavy(heavy) }),
    aim: many ? `${groupName(group, catalogue, language)}${text.comma}${place}` : place,
    refused: false,
  }
}

/** Where the rack would weigh more than the plain value of its frame's limit; beyond the highest it is refused. */
function heavyLoad(
  held: Placing | Moving,
  parts: readonly string[],
  group: RackGroup,
  catalogue: Catalogue,
): { massKg: number; limitKg: number } | undefined {
  if (held.kind === 'moving' && held.group === group.id) return undefined
  const { massKg: present, limit } = rackLoad(group, catalogue)
  const massKg = parts.reduce((sum, id) => {
    const part = catalogue.parts.get(id)
    return part ? sum + pieceMass(part, catalogue) : sum
  }, present)
  return limit && massKg > limit.value ? { massKg, limitKg: limit.value } : undefined
}
