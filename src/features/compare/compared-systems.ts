import { useMemo } from 'react'
import type { Evaluation } from '../../core/evaluation'
import { isEdited } from '../../state/commands'
import { useDesign } from '../../state/design-store'
import { evaluationOf, usePresets } from '../../state/evaluation'
import { designName } from '../../state/part-name'
import { useLanguage } from '../../state/preferences-store'
import { useView } from '../../state/view-store'

/** The id under which the design on the table takes part. */
export const ON_THE_TABLE = 'design'

/** More columns than this cannot be read side by side. */
export const MOST_SYSTEMS = 6

export interface ComparedSystem {
  /** A preset's id, or `design`. */
  readonly id: string
  readonly name: string
  readonly evaluation: Evaluation
}

export interface Comparison {
  readonly systems: readonly ComparedSystem[]
  readonly base: ComparedSystem | undefined
  /** What can still be added. */
  readonly others: readonly { readonly id: string; readonly name: string }[]
}

/** Systems of the comparison in order; a preset is evaluated once for as long as the page is open. */
export function useComparison(): Comparison {
  const chosen = useView((state) => state.compare)
  const baseId = useView((state) => state.compareBase)
  const design = useDesign((state) => state.design)
  const language = useLanguage()
  const presets = usePresets()
  return useMemo(() => {
    const designOf = (id: string) => (id === ON_THE_TABLE ? design : presets.systems.get(id))
    const systems = chosen.slice(0, MOST_SYSTEMS).flatMap((id): ComparedSystem[] => {
      const found = designOf(id)
      return found ? [{ id, name: designName(found, language), evaluation: evaluationOf(found) }] : []
    })
    // Unedited, the design on the table is its preset, which is offered anyway.
    const offered = isEdited(design) ? [ON_THE_TABLE, ...presets.systems.keys()] : [...presets.systems.keys()]
    const others = offered
      .filter((id) => !chosen.includes(id))
      .flatMap((id) => {
        const found = designOf(id)
        return found ? [{ id, name: designName(found, language) }] : []
      })
    return { systems, base: systems.find(({ id }) => id === baseId) ?? systems[0], others }
  }, [chosen, baseId, design, language, presets])
}
