import { type Difference, findDifference } from '../core/compare/difference'
import { evaluationBefore } from './commands'
import { useDesign } from './design-store'
import { useEvaluation } from './evaluation'

/** What the latest edit, undo or redo did; undefined where nothing was done, or another design was opened. */
export function useLatestDifference(): Difference | undefined {
  const after = useEvaluation()
  const before = evaluationBefore(useDesign((state) => state.lastChange))
  return before && findDifference(before, after)
}
