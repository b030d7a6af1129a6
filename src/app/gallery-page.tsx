import { RackThumbnail } from '../features/elevation/rack-thumbnail'
import { GalleryView } from '../features/gallery/gallery-view'
import { usePresets } from '../state/evaluation'

/** Brings the gallery and the drawing together; neither knows the other. */
export function GalleryPage() {
  const { catalogue } = usePresets()
  return (
    <GalleryView
      drawing={(design, { height, racks }) => (
        <RackThumbnail design={design} catalogue={catalogue} height={height} most={racks} />
      )}
    />
  )
}
