import type { Catalogue } from '../catalogue/catalogue'
import { evaluate } from '../evaluate'
import type { Evaluation } from '../evaluation'
import type { Finding } from '../rules/finding'
import { findFixes } from './find-fixes'
import type { Fix } from './fix'

/** Answers for each finding of a design with the gentlest step that mends it; undefined where none is known. */
export function fixerOf(evaluation: Evaluation, catalogue: Catalogue): (finding: Finding) => Fix | undefined {
  return (finding) => findFixes(evaluation, finding, (design) => evaluate(design, catalogue), 1)[0]
}
