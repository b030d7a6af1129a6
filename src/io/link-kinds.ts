/*
 * What a link holds shows in how its hash begins. This much is known on every page; how to read one is loaded when one
 * comes.
 */

export const DESIGN_LINK = '#/d/'
export const COMPARISON_LINK = '#/c/'

export function isShareLink(hash: string): boolean {
  return hash.startsWith(DESIGN_LINK)
}

export function isComparisonLink(hash: string): boolean {
  return hash.startsWith(COMPARISON_LINK)
}
