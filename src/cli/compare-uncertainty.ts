import type { Footing } from '../core/compare/footing'
import { type MonteCarlo, runMonteCarlo } from '../core/compare/monte-carlo'
import { finish, probeSensitivity, type Sensitivity } from '../core/compare/sensitivity'
import { openSubject, type Question, type Subject } from '../core/compare/subject'
import type { Evaluation } from '../core/evaluation'
import { METRICS, type MetricId } from '../core/metrics/registry'
import { monteCarloJson, sensitivityJson } from '../io/compare-json'
import { systemName } from '../io/report-json'

type Evaluations = readonly [Evaluation, ...Evaluation[]]

/** One answer a system, and one a difference to the base; undefined where the figure is not known. */
export interface Answers<T> {
  readonly metric: MetricId
  readonly footing: Footing
  readonly answers: readonly { readonly question: Question<Evaluation>; readonly result: T | undefined }[]
  readonly json: readonly object[]
}

export function askSensitivities(
  evaluations: Evaluations,
  metric: MetricId,
  footing: Footing,
): Answers<Sensitivity> {
  return ask(evaluations, metric, footing, (subject) => finish(probeSensitivity(subject)), sensitivityJson)
}

export function drawMonteCarlos(
  evaluations: Evaluations,
  metric: MetricId,
  footing: Footing,
  chance: { readonly draws: number; readonly seed: number },
): Answers<MonteCarlo> {
  return ask(
    evaluations,
    metric,
    footing,
    (subject) => finish(runMonteCarlo(subject, chance)),
    monteCarloJson,
  )
}

function ask<T>(
  [base, ...others]: Evaluations,
  metric: MetricId,
  footing: Footing,
  answer: (subject: Subject) => T | undefined,
  toJson: (result: T) => object,
): Answers<T> {
  const questions: Question<Evaluation>[] = [
    { metric, footing, base, of: 'base' },
    ...others.map((other): Question<Evaluation> => ({ metric, footing, base, other, of: 'other' })),
    ...others.map((other): Question<Evaluation> => ({ metric, footing, base, other, of: 'difference' })),
  ]
  const answers = questions.map((question) => ({ question, result: answer(openSubject(question)) }))
  const json = answers.map(({ question, result }) => ({
    ...(question.of === 'difference' && question.other
      ? { from: systemName(base.design), to: systemName(question.other.design) }
      : { system: systemName((question.other ?? base).design) }),
    metric,
    unit: METRICS[metric],
    ...(result ? toJson(result) : { value: null }),
  }))
  return { metric, footing, answers, json }
}
