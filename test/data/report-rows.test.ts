import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CHECK_ROWS, GIVEN_ROWS } from './report-rows'

/** Names of the tests that compute the report's rows: they quote the ids. */
const FILES = [
  ...readdirSync(new URL('.', import.meta.url))
    .filter((name) => /^report-checks.*\.test\.ts$/.test(name))
    .map((name) => new URL(name, import.meta.url)),
  new URL('../core/demand/plan-demand.test.ts', import.meta.url),
]
const said = FILES.flatMap((file) => {
  const text = readFileSync(file, 'utf8')
  // A name of a test, or the first cell of a row of `test.each`.
  return [...text.matchAll(/(?:test\(\s*|^\s*\[)'([^']+)'/gm)].map(([, name]) => name ?? '')
})

test.each([...CHECK_ROWS, ...GIVEN_ROWS])('%s of the report has a test that computes it', (row) => {
  const named = said.filter((name) => name.split(/[^a-z0-9-]+/).includes(row))
  expect(named).not.toEqual([])
})

test('no row is listed twice', () => {
  const rows = [...CHECK_ROWS, ...GIVEN_ROWS]
  expect(new Set(rows).size).toBe(rows.length)
  expect(rows.length).toBeGreaterThan(60)
})
