import type { MonteCarlo } from '../../core/compare/monte-carlo'
import type { Sensitivity } from '../../core/compare/sensitivity'
import type { Question } from '../../core/compare/subject'

/** What the worker is asked. */
export type UncertaintyRequest =
  | { readonly kind: 'sensitivity'; readonly question: Question }
  | {
      readonly kind: 'monte-carlo'
      readonly question: Question
      readonly draws: number
      readonly seed: number
    }

export interface UncertaintyResults {
  readonly sensitivity: Sensitivity
  readonly 'monte-carlo': MonteCarlo
}

/** What the worker answers: how far it is, then the result, undefined where the figure is not known. */
export type UncertaintyAnswer =
  | { readonly progress: number }
  | { readonly result: UncertaintyResults[keyof UncertaintyResults] | undefined }
