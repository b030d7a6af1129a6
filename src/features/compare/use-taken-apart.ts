import { useMemo } from 'react'
import { type Attribution, attribute, isAttribution } from '../../core/compare/attribute'
import type { Footing } from '../../core/compare/footing'
import type { MetricId } from '../../core/metrics/registry'
import { useText } from '../../state/preferences-store'
import type { ComparedSystem } from './compared-systems'
import { useWords } from './use-words'

/** The difference of a pair by parts, or a sentence that says why there is none. */
export function useTakenApart(
  base: ComparedSystem,
  against: ComparedSystem,
  metric: MetricId,
  footing: Footing,
): Attribution | string {
  const words = useWords()
  const { unknown: reasons } = useText().terms
  const [from, to] = [base.evaluation, against.evaluation]
  const result = useMemo(() => attribute(from, to, metric, footing, from), [from, to, metric, footing])
  if (isAttribution(result)) return result
  const system = result.missing === 'first' ? base.name : against.name
  return words.notKnownOf({ system, reason: result.unknown ? reasons[result.unknown] : words.noSize })
}
