import type { Catalogue } from '../core/catalogue/catalogue'
import { LINK_ROLES, type LinkRole } from '../core/count/bill'
import type { Design, RackGroup } from '../core/design/schema'
import { type Language, localise } from '../i18n/language'

/** A part's name by its id; the id itself where the catalogue does not know it. */
export function partName(catalogue: Catalogue, id: string, language: Language): string {
  return catalogue.parts.get(id)?.name[language] ?? id
}

/** What the piece at the end of a path does in its network: the word before the colon of `link/role:part`. */
export function roleOfStep(step: string): LinkRole | undefined {
  const role = /\/([a-z-]+):/.exec(step)?.[1]
  return LINK_ROLES.find((known) => known === role)
}

/** A rack group's own name, else that of its frame. */
export function groupName(group: RackGroup, catalogue: Catalogue, language: Language): string {
  return group.name === undefined
    ? partName(catalogue, group.frame, language)
    : localise(group.name, language)
}

export function designName(design: Design, language: Language): string {
  return localise(design.name, language)
}
