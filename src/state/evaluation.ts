import type { Design } from '../core/design/schema'
import { evaluate } from '../core/evaluate'
import type { Evaluation } from '../core/evaluation'
import { useDesign } from './design-store'
import { getPresets, type Presets } from './presets'

const evaluations = new WeakMap<Design, Evaluation>()

/** Designs are never changed in place, so one evaluation a design object is enough for every view. */
export function evaluationOf(design: Design): Evaluation {
  const known = evaluations.get(design)
  if (known) return known
  const evaluation = evaluate(design, getPresets().catalogue)
  evaluations.set(design, evaluation)
  return evaluation
}

export function useEvaluation(): Evaluation {
  return evaluationOf(useDesign((state) => state.design))
}

/** Hook-shaped so that views need not know that presets never change. */
export function usePresets(): Presets {
  return getPresets()
}
