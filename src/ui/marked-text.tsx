import { Fragment } from 'react'
import { type MarkedTerm, markTerms } from './mark-terms'
import { Term } from './term'

interface MarkedTextProps {
  readonly text: string
  readonly terms: readonly MarkedTerm[]
}

/** A sentence whose words of the field explain themselves. */
export function MarkedText({ text, terms }: MarkedTextProps) {
  let at = 0
  return markTerms(text, terms).map(({ text: words, term }) => {
    const key = at
    at += words.length
    return term ? (
      <Term key={key} name={term.name} meaning={term.meaning}>
        {words}
      </Term>
    ) : (
      <Fragment key={key}>{words}</Fragment>
    )
  })
}
