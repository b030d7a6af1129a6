import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shareOut } from '../../../src/core/links/share-out'

describe('pieces shared out by weight', () => {
  test('go to the largest remainders', () => {
    expect(shareOut(10, [1, 1, 1])).toEqual([4, 3, 3])
    expect(shareOut(7, [2, 1])).toEqual([5, 2])
    expect(shareOut(5, [])).toEqual([])
    expect(shareOut(5, [0, 0])).toEqual([0, 0])
  })

  test('are whole, add up again, and nobody is a piece away from his share', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(fc.nat(100_000), weights, (pieces, given) => {
        const whole = given.reduce((sum, weight) => sum + weight, 0)
        fc.pre(whole > 0)
        const shares = shareOut(pieces, given)
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(pieces)
        shares.forEach((share, i) => {
          expect(Number.isInteger(share)).toBe(true)
          expect(Math.abs(share - (pieces * (given[i] ?? 0)) / whole)).toBeLessThan(1)
        })
      }),
    )
  })
})
