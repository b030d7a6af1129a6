import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { FIRST_LOAD_LIMIT_KB } from '../../scripts/first-load.mjs'
import { findBarriers } from './axe'
import { openPage } from './open-page'

test('a first visit opens on the GB300 NVL72 without an error or a request to anywhere else', async () => {
  const { page, faults } = await openPage()
  await page.getByTitle('GB300 NVL72').waitFor()
  expect(await page.title()).toContain('Rackwright')
  expect(faults).toEqual([])
})

test('a first visit has no barrier that axe can find', async () => {
  const { page } = await openPage()
  await page.getByTitle('GB300 NVL72').waitFor()
  expect(await findBarriers(page)).toEqual([])
})

test(`a first visit fetches at most ${FIRST_LOAD_LIMIT_KB} kB of gzipped JavaScript, lazy parts included`, async () => {
  const { page } = await openPage()
  await page.getByTitle('GB300 NVL72').waitFor()
  // All that stands in the panels from the start, the options too, which load last.
  await page.getByRole('button', { name: /^Shelf redundancy/ }).waitFor()
  await page.waitForLoadState('networkidle')
  const addresses = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  )
  const scripts = [...new Set(addresses)].filter((address) => /\.js(\?|$)/.test(address))
  const sizes = await Promise.all(
    scripts.map(async (script) => gzipSync(new Uint8Array(await (await fetch(script)).arrayBuffer())).length),
  )
  const kilobytes = sizes.reduce((sum, size) => sum + size, 0) / 1000
  expect(kilobytes).toBeGreaterThan(50)
  expect(kilobytes).toBeLessThanOrEqual(FIRST_LOAD_LIMIT_KB)
})
