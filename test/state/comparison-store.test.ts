import { expect, test } from 'vitest'
import { type ComparisonSettings, formatSettings, parseSettings } from '../../src/state/comparison-store'

const usual = parseSettings('')

test('settings of a comparison read back as they were written; the usual ones take no room', () => {
  expect(formatSettings(usual)).toBe('')
  const settings: ComparisonSettings = {
    ...usual,
    tab: 'why',
    footing: 'equal-mw',
    metric: 'cost.bomUsd',
    against: 'guest~abc',
  }
  expect(parseSettings(formatSettings(settings))).toEqual(settings)
})

test('an address that anybody wrote brings in nothing but known settings', () => {
  expect(parseSettings('tab=evil&metric=constructor&footing=__proto__&against=<b>&x=&polluted=1')).toEqual(
    usual,
  )
})
