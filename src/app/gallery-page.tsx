import { RackThumbnail } from '../features/elevation/rack-thumbnail'
import { GalleryView } from '../features/gallery/gallery-view'

/** Brings the gallery and the drawing together; neither knows the other. */
export function GalleryPage() {
  return (
    <GalleryView
      drawing={(design, { height, racks }) => <RackThumbnail design={design} height={height} most={racks} />}
    />
  )
}
