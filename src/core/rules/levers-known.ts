import type { RuleContext } from './context'
import { type Finding, finding } from './finding'

/** Names choices that the catalogue does not have: they stay in the design and change nothing. */
export function checkLeversKnown({ design, catalogue }: RuleContext): Finding[] {
  return Object.entries(design.options.levers).flatMap(([id, choice]) => {
    const lever = catalogue.levers.find((candidate) => candidate.id === id)
    return lever?.choices.some((candidate) => candidate.id === choice)
      ? []
      : [finding('option.unknown', 'warning', {}, { lever: id, choice })]
  })
}
