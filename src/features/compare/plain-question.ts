import { useMemo } from 'react'
import type { Question, Side } from '../../core/compare/subject'
import type { Evaluation } from '../../core/evaluation'

/** A question without what cannot be sent to a worker, and the same object as long as it asks the same. */
export function usePlainQuestion({ metric, footing, base, other, of }: Question<Evaluation>): Question {
  return useMemo(
    () => ({ metric, footing, of, base: plain(base), ...(other && { other: plain(other) }) }),
    [metric, footing, base, other, of],
  )
}

function plain({ design, catalogue, bill }: Evaluation): Side {
  return { design, catalogue, bill }
}
