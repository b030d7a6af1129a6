import type { Lever, LeverEffect } from './levers'

/** What is wrong with a lever beyond its schema, and where in `levers.json`. */
export interface LeverFault {
  readonly at: string
  readonly code: 'duplicate' | 'unknown-source' | 'lever'
  readonly detail: string
}

/** Every fault at once. The first choice must change nothing: it is what a design without the lever has. */
export function checkLevers(levers: readonly Lever[], sources: { has(id: string): boolean }): LeverFault[] {
  const faults: LeverFault[] = []
  const seen = new Set<string>()
  levers.forEach((lever, l) => {
    if (seen.has(lever.id))
      faults.push({ at: `${l}.id`, code: 'duplicate', detail: `two levers '${lever.id}'` })
    seen.add(lever.id)
    const choices = new Set<string>()
    lever.choices.forEach((choice, c) => {
      const at = `${l}.choices.${c}`
      if (choices.has(choice.id))
        faults.push({ at: `${at}.id`, code: 'duplicate', detail: `two choices '${choice.id}'` })
      choices.add(choice.id)
      if (c === 0 && choice.effects.length > 0)
        faults.push({ at: `${at}.effects`, code: 'lever', detail: 'the first choice changes nothing' })
      if (c > 0 && choice.effects.length === 0)
        faults.push({ at: `${at}.effects`, code: 'lever', detail: `'${choice.id}' has no effect` })
      choice.effects.forEach((effect, e) => {
        const source = effect.source.split(':', 1)[0] ?? ''
        if (!sources.has(source)) {
          const detail = `sources.json has no '${source}'`
          faults.push({ at: `${at}.effects.${e}.source`, code: 'unknown-source', detail })
        }
        const fault = faultOfAmount(effect)
        if (fault) faults.push({ at: `${at}.effects.${e}`, code: 'lever', detail: fault })
      })
    })
  })
  return faults
}

function faultOfAmount(effect: LeverEffect): string | undefined {
  if ('omit' in effect || 'cooledBy' in effect) return undefined
  if ((effect.times === undefined) === (effect.set === undefined)) return "needs either 'times' or 'set'"
  const value = effect.times ?? effect.set
  if (!effect.range || typeof value !== 'number') return undefined
  const [low, high] = effect.range
  return low > value || high < value ? `${value} lies outside its range ${low}…${high}` : undefined
}
