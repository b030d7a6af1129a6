import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { DIST } from './build-page.mjs'

/** Most gzipped JavaScript that a first visit may load, kB (of 1000 bytes). */
export const FIRST_LOAD_LIMIT_KB = 200

/**
 * Gzipped size of what dist/index.html loads before anything is clicked, kB: its scripts with all that they import
 * statically, its style sheets, and the data it asks for.
 */
export function measureFirstLoad() {
  const html = readFileSync(join(DIST, 'index.html'), 'utf8')
  const scripts = new Set(matchAll(html, /<script[^>]*\ssrc="([^"]+)"/g))
  for (const path of matchAll(html, /<link[^>]*rel="modulepreload"[^>]*href="([^"]+)"/g)) scripts.add(path)
  const byKey = JSON.parse(readFileSync(join(DIST, '.vite', 'manifest.json'), 'utf8'))
  const visit = (chunk) => {
    for (const key of chunk?.imports ?? []) {
      const next = byKey[key]
      if (!next || scripts.has(next.file)) continue
      scripts.add(next.file)
      visit(next)
    }
  }
  for (const chunk of Object.values(byKey).filter(({ file }) =>
    [...scripts].some((path) => clean(path) === file),
  ))
    visit(chunk)
  const styles = matchAll(html, /<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)
  const data = matchAll(html, /<link[^>]*as="fetch"[^>]*href="([^"]+)"/g)
  return {
    scriptKb: sizeOf([...scripts].map(clean)),
    styleKb: sizeOf(styles.map(clean)),
    dataKb: sizeOf(data.map(clean)),
  }
}

function matchAll(html, pattern) {
  return [...html.matchAll(pattern)].map((match) => match[1])
}

function clean(path) {
  return path.replace(/^\.?\//, '')
}

function sizeOf(paths) {
  return (
    [...new Set(paths)].reduce((sum, path) => sum + gzipSync(readFileSync(join(DIST, path))).length, 0) / 1000
  )
}
