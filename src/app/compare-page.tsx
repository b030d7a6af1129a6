import { CompareView } from '../features/compare/compare-view'
import { RackThumbnail } from '../features/elevation/rack-thumbnail'

/** Brings the comparison and the drawing together; neither knows the other. */
export function ComparePage() {
  return (
    <CompareView
      drawing={(design, { scale, racks }) => <RackThumbnail design={design} scale={scale} most={racks} />}
    />
  )
}
