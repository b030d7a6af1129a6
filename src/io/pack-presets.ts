import type { Catalogue } from '../core/catalogue/catalogue'
import type { Part, Source } from '../core/catalogue/schema'
import type { Design } from '../core/design/schema'
import type { Presets } from './build-presets'
import type { Family } from './families'

/** Presets that the build has checked, as JSON for the page: it needs neither their schemas nor their checks. */
export interface PackedPresets {
  readonly catalogue: Omit<Catalogue, 'parts' | 'sources' | 'omitted'> & {
    readonly parts: readonly Part[]
    readonly sources: readonly Source[]
  }
  readonly systems: readonly (readonly [id: string, design: Design])[]
  readonly families: readonly Family[]
}

export function packPresets({ catalogue, systems, families }: Presets): PackedPresets {
  const { parts, sources, omitted: _, ...rest } = catalogue
  return {
    catalogue: { ...rest, parts: [...parts.values()], sources: [...sources.values()] },
    systems: [...systems],
    families,
  }
}

export function unpackPresets({ catalogue, systems, families }: PackedPresets): Presets {
  const byId = <T extends { readonly id: string }>(items: readonly T[]) =>
    new Map(items.map((item) => [item.id, item]))
  return {
    catalogue: {
      ...catalogue,
      parts: byId(catalogue.parts),
      sources: byId(catalogue.sources),
      omitted: new Set(),
    },
    systems: new Map(systems),
    families,
  }
}
