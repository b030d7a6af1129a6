import { expect, test } from 'vitest'
import { parseNumber } from '../../../src/features/part-editor/parse-number'

test.each([
  ['1400', 1400],
  [' 1,400 ', 1400],
  ['1 400 000', 1_400_000],
  ['0.975', 0.975],
  ['1,400.5', 1400.5],
  ['', Number.NaN],
  ['1,4', Number.NaN],
  ['12 W', Number.NaN],
])('“%s” is read as %s', (typed, number) => {
  expect(parseNumber(typed)).toBe(number)
})
