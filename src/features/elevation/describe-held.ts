import type { Catalogue } from '../../core/catalogue/catalogue'
import { findGroup } from '../../core/design/edits'
import type { Design } from '../../core/design/schema'
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
}

interface Around {
  readonly design: Design
  readonly catalogue: Catalogue
  readonly text: Messages['elevation']
  readonly language: Language
}

export function describeHeld(
  held: Placing | Moving,
  { design, catalogue, text, language }: Around,
): HeldWords {
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
  return {
    name,
    aim: many ? `${groupName(group, catalogue, language)}${text.comma}${place}` : place,
    refused: false,
  }
}
