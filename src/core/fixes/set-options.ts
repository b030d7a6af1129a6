import { setOption } from '../design/edits'
import type { OptionName, Options } from '../options/options'
import { type FixContext, type Proposal, type Proposer, proposal } from './fix'

/* One lever each, pulled as little as will do. */

function pull<K extends OptionName>({ evaluation }: FixContext, option: K, value: Options[K]): Proposal {
  const said = typeof value === 'number' ? value : String(value)
  return proposal('set-option', { option, value: said }, setOption(evaluation.design, option, value))
}

/** Steps of half a kelvin are finer than any plant keeps; whole ones read better. */
const STEP_K = 1
const MOST_RISE_K = 40
/** The coolest class of liquid that ASHRAE names, W17. */
const LEAST_SUPPLY_C = 17

export const lessShelfRedundancy: Proposer = function* (context) {
  const { shelfRedundancy } = context.evaluation.design.options
  if (shelfRedundancy === 'N+N') yield pull(context, 'shelfRedundancy', 'N+1')
  if (shelfRedundancy !== 'N') yield pull(context, 'shelfRedundancy', 'N')
}

export const automaticCdus: Proposer = function* (context) {
  yield pull(context, 'cduCount', 'auto')
}

/** Another unit of the catalogue: in place of an unknown one, or one that carries more. */
export const otherCdu: Proposer = function* (context) {
  const { finding, evaluation } = context
  if (finding.code === 'part.unknown' && finding.numbers.role !== 'cdu') return
  for (const { id, category } of evaluation.catalogue.parts.values())
    if (category === 'cdu') yield pull(context, 'cdu', id)
}

/** Cooler liquid takes less flow, and leaves cooler. */
export const coolerSupply: Proposer = function* (context) {
  const { supplyC } = context.evaluation.design.options
  for (let c = Math.ceil(supplyC) - STEP_K; c >= LEAST_SUPPLY_C; c -= STEP_K)
    yield pull(context, 'supplyC', c)
}

export const moreRise: Proposer = function* (context) {
  const { riseK } = context.evaluation.design.options
  for (let k = Math.floor(riseK) + STEP_K; k <= MOST_RISE_K; k += STEP_K) yield pull(context, 'riseK', k)
}

export const sharedPlates: Proposer = function* (context) {
  yield pull(context, 'coldPlates', 'shared')
}

export const lessOversubscription: Proposer = function* (context) {
  yield pull(context, 'oversubscription', 1)
}

/** Copper with retimers reaches further than without, fibre through the whole hall. */
export const longerHostLink: Proposer = function* (context) {
  if (context.evaluation.design.options.hostLink === 'dac') yield pull(context, 'hostLink', 'aec')
  yield pull(context, 'hostLink', 'optical')
}

/** A leaf-spine network grows no further than two tiers. */
export const fatTree: Proposer = function* (context) {
  if (context.evaluation.design.options.fabric !== 'fat-tree') yield pull(context, 'fabric', 'fat-tree')
}

export const withoutRails: Proposer = function* (context) {
  if (context.evaluation.design.options.rails === 'on') yield pull(context, 'rails', 'off')
}

export const moreTiers: Proposer = function* (context) {
  for (const tiers of [2, 3, 'auto'] as const) yield pull(context, 'tiers', tiers)
}

/** More hosts a leaf where the tree is full. */
export const moreOversubscription: Proposer = function* (context) {
  for (const ratio of [1.5, 2, 3, 4, 7])
    if (ratio > context.evaluation.design.options.oversubscription)
      yield pull(context, 'oversubscription', ratio)
}
