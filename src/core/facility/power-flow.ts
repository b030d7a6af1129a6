import { CATEGORIES, type Category } from '../catalogue/categories'
import type { Evaluation } from '../evaluation'

/** A step of the way of power through a building, kW; `from` is the step that feeds it. */
export interface FlowStep {
  readonly id: FlowId
  readonly from: FlowId | undefined
  readonly kw: number
}

export type FlowId = 'grid' | 'supply' | 'cooling' | 'system' | 'conversion' | 'rest' | Category

/** Categories with less than this share of the system join the rest. */
const LEAST_SHARE = 0.02

/**
 * Where the power of a building goes: from the grid, less what the supply chain loses and cooling takes, to the system;
 * there into converter losses and the parts by category, largest first. Each step's children sum to it. Empty without power.
 */
export function buildPowerFlow({ bill, metrics, catalogue }: Evaluation): FlowStep[] {
  const value = (id: 'power.facilityKw' | 'facility.supplyKw' | 'facility.coolingKw' | 'power.systemKw') =>
    metrics[id].amount?.value ?? 0
  const system = value('power.systemKw')
  if (system <= 0) return []
  const categories = new Map(bill.lines.map((line) => [line.path.join('/'), line.part.category]))
  const sums = new Map<Category, number>()
  let conversion = 0
  for (const term of metrics['power.systemKw'].terms()) {
    if (term.code === 'conversion-loss') {
      conversion += term.value.value
      continue
    }
    const category =
      categories.get(term.path.join('/')) ?? catalogue.parts.get(term.path.at(-1) ?? '')?.category
    if (category) sums.set(category, (sums.get(category) ?? 0) + term.value.value)
  }
  const named = [...sums].filter(([, kw]) => kw >= LEAST_SHARE * system).sort(byPower)
  const rest = system - conversion - named.reduce((sum, [, kw]) => sum + kw, 0)
  const steps: FlowStep[] = [
    { id: 'grid', from: undefined, kw: value('power.facilityKw') },
    { id: 'system', from: 'grid', kw: system },
    ...named.map(([id, kw]): FlowStep => ({ id, from: 'system', kw })),
    { id: 'conversion', from: 'system', kw: conversion },
    { id: 'rest', from: 'system', kw: rest },
    { id: 'supply', from: 'grid', kw: value('facility.supplyKw') },
    { id: 'cooling', from: 'grid', kw: value('facility.coolingKw') },
  ]
  return steps.filter(({ kw }) => kw > system * 1e-9)
}

const ORDER = Object.keys(CATEGORIES)

function byPower([a, kwA]: readonly [Category, number], [b, kwB]: readonly [Category, number]): number {
  return kwB - kwA || ORDER.indexOf(a) - ORDER.indexOf(b)
}
