import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareBills } from '../../../src/core/compare/bill-difference'
import type { Evaluation } from '../../../src/core/evaluation'
import { evaluated, evaluations, someEvaluation } from './designs'

function pieces(evaluation: Evaluation): number {
  return evaluation.bill.lines.reduce((sum, line) => sum + line.total, 0)
}

describe('the difference of two bills', () => {
  test('accounts for every piece and every dollar of both, each part once', () => {
    fc.assert(
      fc.property(someEvaluation, someEvaluation, (a, b) => {
        const rows = compareBills(a, b)
        const moved = rows.reduce((sum, row) => sum + row.pieces, 0)
        expect(moved).toBe(pieces(b) - pieces(a))
        const ids = (side: 'from' | 'to') => rows.flatMap((row) => row[side]?.part.id ?? [])
        for (const [side, evaluation] of [
          ['from', a],
          ['to', b],
        ] as const) {
          expect(ids(side).sort()).toEqual(
            [...new Set(evaluation.bill.lines.map(({ part }) => part.id))].sort(),
          )
          const usd = rows.reduce((sum, row) => sum + (row[side]?.usd ?? 0), 0)
          expect(usd).toBeCloseTo(evaluation.metrics['cost.bomUsd'].amount?.value ?? 0, 3)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('of a design with itself is nothing but the same', () => {
    for (const evaluation of evaluations) {
      expect(new Set(compareBills(evaluation, evaluation).map(({ change }) => change))).toEqual(
        new Set(['same']),
      )
    }
  })

  test('reads an accelerator in the place of another as swapped, and turns round with the pair', () => {
    const [a, b] = [evaluated('gb200-nvl72'), evaluated('gb300-nvl72')]
    const swap = compareBills(a, b).find((row) => row.category === 'accelerator')
    expect(swap?.change).toBe('swapped')
    expect([swap?.from?.pieces, swap?.to?.pieces]).toEqual([72, 72])
    const back = compareBills(b, a).find((row) => row.category === 'accelerator')
    expect(back?.from?.part.id).toBe(swap?.to?.part.id)
    const lost = compareBills(a, evaluated('hgx-h100')).filter(({ change }) => change === 'only-first')
    expect(lost.map(({ category }) => category)).toContain('cold-plate')
  })
})
