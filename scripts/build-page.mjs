import { existsSync, mkdirSync, renameSync, rmSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { isStale, PAGE_INPUTS, ROOT } from './newest-change.mjs'

export const DIST = join(ROOT, 'dist')

/** Builds the page into dist/ unless it is fresh. The old build stays whole until the new one is ready to take its place. */
export async function buildPageIfStale() {
  if (!isStale(join(DIST, 'index.html'), PAGE_INPUTS)) return
  const draft = join(ROOT, '.cache', `page-${process.pid}`)
  mkdirSync(join(ROOT, '.cache'), { recursive: true })
  const started = new Date()
  // A test runner sets it to 'test', which would give the page React's development build.
  const environment = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  try {
    await build({ root: ROOT, logLevel: 'warn', build: { outDir: draft, emptyOutDir: true } })
    // Dated back to its start: what is changed while it builds makes it stale.
    utimesSync(join(draft, 'index.html'), started, started)
    const old = `${draft}-old`
    if (existsSync(DIST)) renameSync(DIST, old)
    renameSync(draft, DIST)
    rmSync(old, { recursive: true, force: true })
  } finally {
    if (environment === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = environment
    rmSync(draft, { recursive: true, force: true })
  }
}
