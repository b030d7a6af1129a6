import type { Question } from '../../core/compare/subject'
import type { Evaluation } from '../../core/evaluation'

/** What is asked, with how its subject is called. */
export interface Asked {
  readonly question: Question<Evaluation>
  readonly subject: string
}
