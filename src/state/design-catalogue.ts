import type { Catalogue } from '../core/catalogue/catalogue'
import {
  catalogueOf,
  ownPartsOf,
  statedCatalogueOf,
  withOwnParts,
} from '../core/design/own-parts/design-catalogue'
import type { Design } from '../core/design/schema'
import { useDesign } from './design-store'
import { getPresets } from './presets'

/** The catalogue as a design sees it, its own parts, levers and overrides in it: what edits, drawing and lists go by. */
export function catalogueFor(design: Design): Catalogue {
  return catalogueOf(design, getPresets().catalogue)
}

/** The same without what its levers change: what parts are copied from. */
export function statedCatalogueFor(design: Design): Catalogue {
  return statedCatalogueOf(design, getPresets().catalogue)
}

export function currentCatalogue(): Catalogue {
  return catalogueFor(useDesign.getState().design)
}

export function useCatalogue(): Catalogue {
  return catalogueFor(useDesign((state) => state.design))
}

/** What ships and the own parts, without levers and overrides: what the numbers were before the design changed them. */
export function useCatalogueUnchanged(): Catalogue {
  return withOwnParts(getPresets().catalogue, ownPartsOf(useDesign((state) => state.design)))
}

export function useStatedCatalogue(): Catalogue {
  return statedCatalogueFor(useDesign((state) => state.design))
}
