import { isComparisonLink, isShareLink } from '../io/link-kinds'
import { openSystem } from '../state/commands'
import { formatSettings, parseSettings, useComparisonState } from '../state/comparison-store'
import { useDesign } from '../state/design-store'
import { SOURCE_PAGES, useView } from '../state/view-store'
import { type Address, formatAddress, parseAddress } from './address'

/** True while the address is being followed, so that what follows from it is not written back as a new step. */
let following = false

/** Ties the address bar to view, system and comparison, both ways, so that back, forward and bookmarks work. */
export function followLocation(): void {
  follow()
  writeLocation('replace')
  window.addEventListener('hashchange', follow)
  useView.subscribe(() => writeLocation('push'))
  useComparisonState.subscribe(({ tab }, former) => writeLocation(tab === former.tab ? 'replace' : 'push'))
  useDesign.subscribe(({ lastChange }) => writeLocation(lastChange?.kind === 'open' ? 'push' : 'replace'))
}

function follow(): void {
  const { hash } = window.location
  if (isShareLink(hash)) {
    // The link is used up: going back or reloading must not ask again.
    writeLocation('replace')
    void import('../features/share/open-link').then(({ openLink }) => openLink(hash))
    return
  }
  if (isComparisonLink(hash)) {
    writeLocation('replace')
    void import('../features/compare/open-comparison').then(({ openComparison }) => openComparison(hash))
    return
  }
  const address = parseAddress(hash)
  if (!address) return
  following = true
  try {
    const view = useView.getState()
    if (address.system) openSystem(address.system)
    if (address.compare) view.setCompare(address.compare)
    if (address.base) view.setCompareBase(address.base)
    if (address.view === 'compare')
      useComparisonState.getState().change(parseSettings(address.settings ?? ''))
    if (address.view === 'sources') view.showSources(address.page ?? SOURCE_PAGES[0])
    else if (address.view !== view.view) view.setView(address.view)
  } finally {
    following = false
  }
  // An address that named nothing known is put right without a step of its own.
  writeLocation('replace')
}

function writeLocation(how: 'push' | 'replace'): void {
  if (following) return
  const hash = formatAddress(currentAddress())
  if (hash === window.location.hash) return
  const url = `${window.location.pathname}${window.location.search}${hash}`
  if (how === 'push') window.history.pushState(null, '', url)
  else window.history.replaceState(null, '', url)
}

export function currentAddress(): Address {
  const { view, sourcePage, compare, compareBase } = useView.getState()
  const { id } = useDesign.getState().design
  const settings = formatSettings(useComparisonState.getState())
  return {
    view,
    page: sourcePage,
    compare,
    base: compareBase,
    ...(settings !== '' && { settings }),
    ...(id !== undefined && { system: id }),
  }
}
