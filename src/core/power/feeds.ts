import type { Line } from '../count/bill'
import type { Design } from '../design/schema'

/** Which rack group feeds which: fed group → the group whose shelves it hangs on. */
export type Feeds = ReadonlyMap<string, string>

/**
 * The feeds that hold. A group cannot feed itself, and one that is fed feeds nobody: what names another feed has none,
 * and the rule `power.feed-missing` says so.
 */
export function feedsOf(design: Design): Feeds {
  const groups = new Map(design.pod.racks.map((group) => [group.id, group]))
  const feeds = new Map<string, string>()
  for (const { id, fedBy } of design.pod.racks) {
    const feeder = fedBy === undefined ? undefined : groups.get(fedBy)
    if (feeder && feeder.id !== id && feeder.fedBy === undefined) feeds.set(id, feeder.id)
  }
  return feeds
}

export function isRackRoot(line: Line): boolean {
  return line.depth === 0 && line.branch === 'racks'
}
