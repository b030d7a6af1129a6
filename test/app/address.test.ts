import { expect, test } from 'vitest'
import { type Address, formatAddress, parseAddress } from '../../src/app/address'

const ADDRESSES: readonly Address[] = [
  { view: 'gallery' },
  { view: 'design', system: 'gb300-nvl72' },
  { view: 'bill', system: 'hgx-h100' },
  { view: 'network' },
  { view: 'sources' },
  { view: 'sources', page: 'systems' },
  { view: 'compare', compare: ['cloudmatrix384', 'gb200-nvl72'], base: 'gb200-nvl72' },
  { view: 'compare', compare: ['cloudmatrix384'] },
]

test('every address reads back as what was written', () => {
  for (const address of ADDRESSES) expect(parseAddress(formatAddress(address))).toEqual(address)
})

test('an address of no view is nobody’s', () => {
  expect(parseAddress('')).toBeUndefined()
  expect(parseAddress('#/nowhere')).toBeUndefined()
})

test('an address cannot bring in anything but ids, nor more than a dozen', () => {
  expect(parseAddress('#/design/<script>')).toEqual({ view: 'design' })
  expect(parseAddress('#/sources/nowhere')).toEqual({ view: 'sources' })
  expect(
    parseAddress(`#/compare/${Array.from({ length: 50 }, (_, i) => `x${i}`).join(',')}`)?.compare,
  ).toHaveLength(12)
  expect(parseAddress('#/compare/a,a,%20,b')?.compare).toEqual(['a', 'b'])
})
