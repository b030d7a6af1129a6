import { expect } from 'vitest'
import { evaluate } from '../../src/core/evaluate'
import type { Evaluation } from '../../src/core/evaluation'
import type { MetricId } from '../../src/core/metrics/registry'
import { loadPresets } from '../presets'

export const { catalogue, systems } = loadPresets()

export function evaluated(id: string, change: object = {}): Evaluation {
  const design = systems.get(id)
  if (!design) throw new Error(`no system ${id}`)
  return evaluate({ ...design, ...change }, catalogue)
}

export function value(evaluation: Evaluation, id: MetricId): number {
  const amount = evaluation.metrics[id].amount
  if (!amount) throw new Error(`${id} is unknown: ${evaluation.metrics[id].unknown}`)
  return amount.value
}

export function expectWithin(actual: number, expected: number, fraction: number): void {
  expect(Math.abs(actual / expected - 1), `${actual} against ${expected}`).toBeLessThanOrEqual(fraction)
}

export function accelerator(evaluation: Evaluation) {
  const line = evaluation.bill.lines.find((candidate) => candidate.part.category === 'accelerator')
  if (!line) throw new Error('no accelerator')
  return line
}

export function perAccelerator(evaluation: Evaluation, id: MetricId): number {
  return value(evaluation, id) / value(evaluation, 'count.accelerators')
}
