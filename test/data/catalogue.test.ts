import { expect, test } from 'vitest'
import { parseCatalogue } from '../../src/core/catalogue/parse-catalogue'
import { parseDesign } from '../../src/core/design/parse-design'
import { bundledPresets } from '../../src/io/presets'
import { readPresetFiles } from '../presets'

const files = readPresetFiles()

test('the shipped catalogue has no fault', () => {
  const catalogue = parseCatalogue(files)
  expect(catalogue.ok ? [] : catalogue.error).toEqual([])
  expect(catalogue.ok && catalogue.value.parts.size).toBeGreaterThan(100)
  expect(catalogue.ok && catalogue.value.levers.length).toBeGreaterThan(10)
})

test('every shipped system is a design that can be opened, and its file has its id', () => {
  const systems = files.filter(({ path }) => path.startsWith('systems/'))
  expect(systems.length).toBeGreaterThanOrEqual(5)
  for (const { path, data } of systems) {
    const design = parseDesign(data)
    expect(design.ok ? [] : design.error, path).toEqual([])
    expect(design.ok && `systems/${design.value.id}.json`).toBe(path)
  }
})

test('every power shelf states its voltage, without which nothing tells whether it suits a busbar', () => {
  const { parts } = bundledPresets().catalogue
  const shelves = [...parts.values()].filter(({ category }) => category === 'power-shelf')
  expect(shelves.filter(({ facts }) => !facts.outputVolts).map(({ id }) => id)).toEqual([])
})
