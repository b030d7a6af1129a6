/** The whole address of this page at a hash. */
export function linkTo(hash: string): string {
  const { origin, pathname, search, href } = window.location
  // A page opened from disk has no origin to speak of.
  const page = origin === 'null' ? href.replace(/#.*$/, '') : `${origin}${pathname}${search}`
  return `${page}${hash}`
}
