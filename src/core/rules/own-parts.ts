import type { Catalogue } from '../catalogue/catalogue'
import { CATEGORIES } from '../catalogue/categories'
import { isFactName } from '../catalogue/fact-bounds'
import { factChoices } from '../catalogue/fact-choices'
import { ownPartsOf } from '../design/own-parts/design-catalogue'
import type { OwnPart } from '../design/own-parts/own-part-schema'
import type { RuleContext } from './context'
import { type Finding, type FindingNumbers, finding, type Severity } from './finding'

type Lack = FindingNumbers['part.own']['lack']

const SEVERITY: Readonly<Record<Lack, Severity>> = {
  contents: 'error',
  fact: 'warning',
  choice: 'warning',
  source: 'warning',
  'unknown-fact': 'info',
}

/**
 * What own parts lack, by the measure of `parseCatalogue` for the parts that ship. They are kept as they are, but a
 * total may be too small for it. A fact that the category asks for is missed only once the part is counted.
 */
export function checkOwnPartsWhole({ design, catalogue, lines }: RuleContext): Finding[] {
  const counted = new Set(lines.map((line) => line.part.id))
  return ownPartsOf(design).flatMap((part) =>
    lacksOf(part, catalogue, counted.has(part.id)).map(([lack, what]) =>
      finding('part.own', SEVERITY[lack], { part: part.id }, { part: part.id, lack, what }),
    ),
  )
}

function lacksOf(part: OwnPart, catalogue: Catalogue, counted: boolean): (readonly [Lack, string])[] {
  const lacks: (readonly [Lack, string])[] = []
  for (const id of new Set(part.contains.map((inner) => inner.part)))
    if (!catalogue.parts.has(id)) lacks.push(['contents', id])
  if (counted) for (const fact of missingFacts(part)) lacks.push(['fact', fact])
  for (const [name, { value, grade, source }] of Object.entries(part.facts)) {
    if (!isFactName(name)) lacks.push(['unknown-fact', name])
    else if (factChoices(name, catalogue)?.includes(String(value)) === false)
      lacks.push(['choice', String(value)])
    const document = source.split(':', 1)[0] ?? ''
    if (grade !== 'user' && !catalogue.sources.has(document)) lacks.push(['source', document])
  }
  return lacks
}

/** Facts that every part of the category must state, and this one does not. */
export function missingFacts({ category, facts }: Pick<OwnPart, 'category' | 'facts'>): string[] {
  return CATEGORIES[category].needs.filter((name) => !Object.hasOwn(facts, name))
}
