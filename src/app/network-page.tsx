import { NetworkView } from '../features/network/network-view'
import { ScaleView } from '../features/scale/scale-view'

/** The networks of the design, the building that it needs, and the demand that it serves. */
export function NetworkPage() {
  return <NetworkView below={<ScaleView />} />
}
