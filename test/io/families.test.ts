import { expect, test } from 'vitest'
import { parseFamilies } from '../../src/io/families'
import { bundledPresets } from '../../src/io/presets'

const family = (systems: string[]) => ({ id: 'racks', name: { en: 'Racks', zh: '机柜' }, systems })

test('ready-made systems are listed in the order of their families', () => {
  const { systems, families } = bundledPresets()
  expect([...systems.keys()]).toEqual(families.flatMap((each) => each.systems))
})

test('a system that is unknown, listed twice or left out is named', () => {
  const { faults } = parseFamilies([family(['a', 'b', 'a', 'x'])], ['a', 'b', 'c'])
  expect(faults).toEqual(["no system 'x'", "'a' is listed twice", "'c' is in no family"])
})

test('what is no list of families is refused with its place', () => {
  expect(parseFamilies([{ ...family(['a']), systems: [] }], ['a']).faults[0]).toMatch(/^0\.systems: /)
  expect(parseFamilies(undefined, ['a']).faults).toHaveLength(1)
})
