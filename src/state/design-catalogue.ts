import type { Catalogue } from '../core/catalogue/catalogue'
import { catalogueOf, ownPartsOf, withOwnParts } from '../core/design/own-parts/design-catalogue'
import type { Design } from '../core/design/schema'
import { useDesign } from './design-store'
import { getPresets } from './presets'

/** The catalogue as a design sees it, its own parts and overrides in it: what edits, drawing and lists go by. */
export function catalogueFor(design: Design): Catalogue {
  return catalogueOf(design, getPresets().catalogue)
}

export function currentCatalogue(): Catalogue {
  return catalogueFor(useDesign.getState().design)
}

export function useCatalogue(): Catalogue {
  return catalogueFor(useDesign((state) => state.design))
}

/** The same without the overrides: what the numbers were before the design changed them. */
export function useCatalogueUnchanged(): Catalogue {
  return withOwnParts(getPresets().catalogue, ownPartsOf(useDesign((state) => state.design)))
}
