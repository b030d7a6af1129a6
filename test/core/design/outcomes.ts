import type { Refusal } from '../../../src/core/design/refusal'
import type { Design } from '../../../src/core/design/schema'
import type { Outcome } from '../../../src/core/units/outcome'

/** The value of what was done; a refusal fails the test by its code. */
export function resultOf<T>(outcome: Outcome<T, Refusal>): T {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.error)}`)
  return outcome.value
}

/** Why it was refused; what was done fails the test. */
export function refusalOf(outcome: Outcome<unknown, Refusal>): Refusal {
  if (outcome.ok) throw new Error('not refused')
  return outcome.error
}

export function codeOf(outcome: Outcome<unknown, Refusal>): string {
  return outcome.ok ? 'done' : outcome.error.code
}

/** What stands in the rack of a group, e.g. `tray@7`, from the bottom up. */
export function slotsOf(design: Design, group?: string): string[] {
  const rack = design.pod.racks.find((other) => group === undefined || other.id === group)
  return [...(rack?.placements ?? [])]
    .sort((a, b) => (a.u ?? 0) - (b.u ?? 0))
    .map(({ part, u, face }) => `${part}@${u ?? '-'}${face === 'rear' ? ' rear' : ''}`)
}
