import { runMonteCarlo } from '../../core/compare/monte-carlo'
import { probeSensitivity } from '../../core/compare/sensitivity'
import { openSubject } from '../../core/compare/subject'
import type { UncertaintyAnswer, UncertaintyRequest } from './uncertainty-request'

/*
 * Ten thousand evaluations beside the page, so that it goes on answering. One request a worker; whoever changes their
 * mind ends it.
 */

/** Between two words about the progress, milliseconds. */
const PAUSE_MS = 60

function answer(message: UncertaintyAnswer): void {
  self.postMessage(message)
}

function work(request: UncertaintyRequest): void {
  const subject = openSubject(request.question)
  const steps =
    request.kind === 'sensitivity'
      ? probeSensitivity(subject)
      : runMonteCarlo(subject, { draws: request.draws, seed: request.seed })
  let said = performance.now()
  let step = steps.next()
  for (; !step.done; step = steps.next()) {
    const now = performance.now()
    if (now - said < PAUSE_MS) continue
    said = now
    answer({ progress: step.value })
  }
  answer({ result: step.value })
}

self.addEventListener('message', ({ data }: MessageEvent<UncertaintyRequest>) => work(data))
