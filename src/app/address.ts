import { COMPARED_ID } from '../state/comparison-store'
import { SOURCE_PAGES, type SourcePage, VIEWS, type View } from '../state/view-store'

/** What the address after `#` says: a view, and the system or the comparison it shows. */
export interface Address {
  readonly view: View
  /** The system on the table, where it is one of the ready-made. */
  readonly system?: string
  /** Which page of the sources; nothing for the first. */
  readonly page?: SourcePage
  readonly compare?: readonly string[]
  readonly base?: string
  /** How the comparison is read, as `formatSettings` writes it; nothing where it is as usual. */
  readonly settings?: string
}

/** Ids in addresses come from anybody: nothing but the letters ids are made of, and not many. */
const ID = /^[a-z0-9-]{1,80}$/
const MOST_COMPARED = 12
const MOST_SETTINGS = 400

/** @example parseAddress('#/compare/cloudmatrix384,gb200-nvl72/gb200-nvl72/tab=why') */
export function parseAddress(hash: string): Address | undefined {
  const [name = '', first = '', second = '', third = ''] = hash.replace(/^#\/?/, '').split('/')
  const view = VIEWS.find((known) => known === name)
  if (!view) return undefined
  if (view === 'compare') {
    const ids = first.split(',').filter((id) => COMPARED_ID.test(id))
    const compare = [...new Set(ids)].slice(0, MOST_COMPARED)
    return {
      view,
      ...(compare.length > 0 && { compare }),
      ...(COMPARED_ID.test(second) && { base: second }),
      ...(third !== '' && third.length <= MOST_SETTINGS && { settings: third }),
    }
  }
  if (view === 'sources') {
    const page = SOURCE_PAGES.find((known) => known === first)
    return { view, ...(page && page !== SOURCE_PAGES[0] && { page }) }
  }
  return { view, ...(showsDesign(view) && ID.test(first) && { system: first }) }
}

export function formatAddress({ view, system, page, compare = [], base, settings }: Address): string {
  if (view === 'compare') {
    const path = [compare.join(','), base, base && settings].filter(Boolean).join('/')
    return compare.length > 0 ? `#/compare/${path}` : '#/compare'
  }
  if (view === 'sources') return page && page !== SOURCE_PAGES[0] ? `#/sources/${page}` : '#/sources'
  return showsDesign(view) && system ? `#/${view}/${system}` : `#/${view}`
}

/** Views about the design on the table, as opposed to all systems or all sources. */
export function showsDesign(view: View): boolean {
  return view === 'design' || view === 'bill' || view === 'network'
}
