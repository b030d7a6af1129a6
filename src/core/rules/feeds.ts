import { feedsOf } from '../power/feeds'
import type { RuleContext } from './context'
import { type Finding, finding } from './finding'

/** A rack that is to be fed by a power rack finds one: a group of the design with shelves of its own. */
export function checkFeeds({ design, racks }: RuleContext): Finding[] {
  const feeds = feedsOf(design)
  return racks.flatMap(({ group }) => {
    if (group.fedBy === undefined) return []
    const feeder = racks.find((rack) => rack.group.id === feeds.get(group.id))
    if (feeder && feeder.shelves > 0) return []
    return [finding('power.feed-missing', 'error', { group: group.id }, { feeder: group.fedBy })]
  })
}
