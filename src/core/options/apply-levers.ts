import type { AssumptionName } from '../catalogue/assumptions'
import type { Catalogue } from '../catalogue/catalogue'
import type { Category } from '../catalogue/categories'
import type { FactName } from '../catalogue/facts'
import type { AssumptionEffect, FactEffect, Lever, LeverChoice } from '../catalogue/levers'
import type { CitedValue, Part } from '../catalogue/schema'
import { carryMass } from './carry-mass'

/** Which choice a design makes of each lever that it pulls, by lever id. */
export type Levers = Readonly<Record<string, string>>

/** Catalogues already changed: designs that differ in their racks alone share them. */
const known = new WeakMap<Catalogue, Map<string, Catalogue>>()
const MOST_KNOWN = 64

/**
 * The catalogue under the choices of a design: changed values carry the evidence of what changed them. Levers work in
 * the order of the catalogue, whatever the order in which they were pulled; a lever or choice that the catalogue does
 * not have changes nothing (the rule `option.unknown` names it).
 * @returns the very same catalogue where nothing is changed
 */
export function applyLevers(catalogue: Catalogue, levers: Levers): Catalogue {
  const pulled = findPulled(catalogue, levers)
  if (pulled.length === 0) return catalogue
  const key = pulled.map(({ lever, choice }) => `${lever.id}=${choice.id}`).join('&')
  const siblings = known.get(catalogue) ?? new Map<string, Catalogue>()
  known.set(catalogue, siblings)
  const found = siblings.get(key)
  if (found) return found
  if (siblings.size >= MOST_KNOWN) siblings.clear()
  const changed = pulled.reduce((now, { choice }) => applyChoice(now, choice), catalogue)
  siblings.set(key, changed)
  return changed
}

/** The levers that stand on another choice than the first, in the order of the catalogue. */
export function findPulled(
  catalogue: Catalogue,
  levers: Levers,
): { readonly lever: Lever; readonly choice: LeverChoice }[] {
  return catalogue.levers.flatMap((lever) => {
    const asked = levers[lever.id]
    const choice = lever.choices.find(({ id }) => id === asked)
    return choice && choice !== lever.choices[0] ? [{ lever, choice }] : []
  })
}

function applyChoice(catalogue: Catalogue, choice: LeverChoice): Catalogue {
  const parts = new Map(catalogue.parts)
  const assumptions: Record<AssumptionName, CitedValue> = { ...catalogue.assumptions }
  const omitted = new Set<Category>(catalogue.omitted)
  let { cooledBy } = catalogue
  for (const effect of choice.effects) {
    if ('omit' in effect) for (const category of effect.omit) omitted.add(category)
    else if ('cooledBy' in effect) cooledBy = effect.cooledBy
    else if ('assumption' in effect) {
      assumptions[effect.assumption] = changeValue(assumptions[effect.assumption], effect)
    } else {
      const before = new Map(parts)
      for (const part of before.values()) {
        const changed = changePart(part, effect)
        if (changed !== part) parts.set(part.id, changed)
      }
      if (effect.fact === 'massKg') for (const part of carryMass(before, parts)) parts.set(part.id, part)
    }
  }
  return { ...catalogue, parts, assumptions, omitted, ...(cooledBy && { cooledBy }) }
}

function changePart(part: Part, effect: FactEffect): Part {
  const before = part.facts[effect.fact]
  if (part.category !== effect.category || !before) return part
  if (effect.having && !part.facts[effect.having]) return part
  const after = changeValue((effect.base && part.facts[effect.base]) ?? before, effect)
  const facts: Partial<Record<FactName, CitedValue>> = { ...part.facts, [effect.fact]: after }
  const ratio = Number(after.value) / Number(before.value)
  for (const name of effect.carries ?? []) {
    const carried = part.facts[name]
    if (!carried || !Number.isFinite(ratio)) continue
    facts[name] = changeValue(carried, { ...effect, times: ratio, set: undefined, range: undefined })
  }
  return { ...part, facts }
}

type ValueEffect = Pick<
  FactEffect & AssumptionEffect,
  'times' | 'set' | 'range' | 'step' | 'grade' | 'source' | 'at'
>

function changeValue(before: CitedValue, effect: ValueEffect): CitedValue {
  const evidence = { grade: effect.grade, source: effect.source, at: effect.at }
  if (effect.times === undefined || typeof before.value !== 'number') {
    return { value: effect.set ?? before.value, ...(effect.range && { range: effect.range }), ...evidence }
  }
  const [low, high] = before.range ?? [before.value, before.value]
  const [least, most] = effect.range ?? [effect.times, effect.times]
  const uncertain = before.range !== undefined || effect.range !== undefined
  return {
    value: stepUp(before.value * effect.times, effect.step),
    ...(uncertain && {
      range: [stepUp(low * least, effect.step), stepUp(high * most, effect.step)] as [number, number],
    }),
    ...evidence,
    at: `${effect.at}; ${formatFactor(effect.times)} × ${before.value} (${before.source})`,
  }
}

function stepUp(value: number, step: number | undefined): number {
  return step === undefined ? value : Math.ceil(value / step - 1e-9) * step
}

function formatFactor(factor: number): string {
  return String(Number(factor.toPrecision(4)))
}
