import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildGoldens } from './build-goldens'

const FOLDER = join(import.meta.dirname, 'expected')
const goldens = await buildGoldens()

test('every shipped system has a golden report and a golden bill, and there is no other', () => {
  expect(Object.keys(goldens).length).toBeGreaterThanOrEqual(10)
  expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(goldens).sort())
})

test.each(Object.keys(goldens))('%s is what it was (`npm run goldens` renews it; read the diff)', (name) => {
  expect(goldens[name]).toBe(readFileSync(join(FOLDER, name), 'utf8'))
})
