import type { Catalogue } from './catalogue'
import { type FactName, factKind } from './facts'

/** What a fact that is a text may say; undefined where it is a number. */
export function factChoices(name: FactName, catalogue: Catalogue): string[] | undefined {
  if (factKind(name).type !== 'text') return undefined
  if (name === 'platform')
    return [...new Set(catalogue.signalClasses.flatMap(({ platform }) => platform ?? []))]
  return [...catalogue.parts.values()].filter(({ category }) => category === 'laminate').map(({ id }) => id)
}
