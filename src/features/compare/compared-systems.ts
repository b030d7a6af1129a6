import { useEffect, useMemo } from 'react'
import type { Design } from '../../core/design/schema'
import type { Evaluation } from '../../core/evaluation'
import { MOST_COMPARED } from '../../io/comparison-link'
import { isEdited } from '../../state/commands'
import { useGuests } from '../../state/comparison-guests'
import { useComparisonState } from '../../state/comparison-store'
import { useDesign } from '../../state/design-store'
import { evaluationOf, usePresets } from '../../state/evaluation'
import { currentReference } from '../../state/keep-designs'
import { refreshKept, useKept } from '../../state/kept-designs'
import { designName } from '../../state/part-name'
import { useLanguage } from '../../state/preferences-store'
import { useView } from '../../state/view-store'

/** The id under which the design on the table takes part. */
export const ON_THE_TABLE = 'design'
const OWN = 'own~'

export interface ComparedSystem {
  /** A preset's id, `design`, `own~…` for a kept design, `guest~…` for one that stands in comparisons alone. */
  readonly id: string
  readonly name: string
  readonly evaluation: Evaluation
}

export interface Choice {
  readonly id: string
  readonly name: string
}

export interface Comparison {
  readonly systems: readonly ComparedSystem[]
  readonly base: ComparedSystem | undefined
  /** What the base is held against where two are looked at. */
  readonly against: ComparedSystem | undefined
  /** What can still be added. */
  readonly others: { readonly presets: readonly Choice[]; readonly own: readonly Choice[] }
  /** Designs that the comparison names and this browser does not have. */
  readonly missing: number
}

export function ownId(kept: string): string {
  return OWN + kept
}

/** The id of the kept design that an id of a comparison names. */
export function keptIdOf(id: string): string | undefined {
  return id.startsWith(OWN) ? id.slice(OWN.length) : undefined
}

/** Designs of the comparison in order; each is evaluated once for as long as it is the same. */
export function useComparison(): Comparison {
  const chosen = useView((state) => state.compare)
  const baseId = useView((state) => state.compareBase)
  const againstId = useComparisonState((state) => state.against)
  const design = useDesign((state) => state.design)
  const guests = useGuests((state) => state.guests)
  const { designs: kept, access } = useKept()
  const language = useLanguage()
  const presets = usePresets()
  useEffect(() => {
    void refreshKept()
  }, [])
  return useMemo(() => {
    const own = new Map(kept.map((each) => [ownId(each.id), each.design]))
    const designOf = (id: string): Design | undefined =>
      id === ON_THE_TABLE ? design : (presets.systems.get(id) ?? guests.get(id) ?? own.get(id))
    const named = chosen.slice(0, MOST_COMPARED)
    const systems = tellApart(
      named.flatMap((id): ComparedSystem[] => {
        const found = designOf(id)
        return found ? [{ id, name: designName(found, language), evaluation: evaluationOf(found) }] : []
      }),
    )
    const choices = (ids: Iterable<string>) =>
      [...ids].flatMap((id): Choice[] => {
        const found = chosen.includes(id) ? undefined : designOf(id)
        return found ? [{ id, name: designName(found, language) }] : []
      })
    // Edited, the design on the table stands for what it is kept as; unedited it is its preset, offered anyway.
    const current = currentReference()
    const elsewhere = [...own.keys()].filter((id) => current === undefined || id !== ownId(current.id))
    const base = systems.find(({ id }) => id === baseId) ?? systems[0]
    const rivals = systems.filter((system) => system !== base)
    return {
      systems,
      base,
      against: rivals.find(({ id }) => id === againstId) ?? rivals[0],
      others: {
        presets: choices(presets.systems.keys()),
        own: choices(isEdited(design) ? [ON_THE_TABLE, ...elsewhere] : own.keys()),
      },
      missing: access === 'unread' ? 0 : named.length - systems.length,
    }
  }, [chosen, baseId, againstId, design, guests, kept, access, language, presets])
}

/** Two designs of one name, a system and its copy, are told apart by a number. */
function tellApart(systems: readonly ComparedSystem[]): readonly ComparedSystem[] {
  return systems.map((system, i) => {
    const before = systems.slice(0, i).filter(({ name }) => name === system.name).length
    return before === 0 ? system : { ...system, name: `${system.name} (${before + 1})` }
  })
}
