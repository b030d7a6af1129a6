import type { Catalogue } from '../catalogue/catalogue'
import type { Design } from '../design/schema'
import { evaluate } from '../evaluate'
import { type Reconciliation, reconcile } from './reconcile'

/** A printed total, and the design in which it was put to the test. */
export interface SystemTotal {
  readonly system: string
  readonly design: Design
  readonly row: Reconciliation
}

/** Every printed total of several designs; a part that stands in more than one is held against its own print once. */
export function reconcileSystems(
  systems: Iterable<readonly [id: string, design: Design]>,
  catalogue: Catalogue,
): SystemTotal[] {
  const seen = new Set<string>()
  return [...systems].flatMap(([system, design]) =>
    reconcile(evaluate(design, catalogue))
      .filter(({ part, key }) => part === undefined || (!seen.has(key) && seen.add(key)))
      .map((row) => ({ system, design, row })),
  )
}

/** Beyond this a printed total needs a written reason, whatever tolerance it states. */
const MOST_GAP = 0.1

/** How a printed total stands to what was computed; undefined where nothing was. */
export function judgeGap({ gap, why }: Reconciliation): 'within' | 'explained' | 'open' | undefined {
  if (gap === undefined) return undefined
  if (Math.abs(gap) <= MOST_GAP) return 'within'
  return why === undefined ? 'open' : 'explained'
}
