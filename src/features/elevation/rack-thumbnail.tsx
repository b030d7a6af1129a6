import { memo, useId, useMemo } from 'react'
import type { Design, RackGroup } from '../../core/design/schema'
import { buildRackBoxes } from '../../core/geometry/rack-boxes'
import { localise } from '../../i18n/language'
import { catalogueFor } from '../../state/design-catalogue'
import { useLanguage, useText } from '../../state/preferences-store'
import { type Drawing, DrawingProvider } from './drawing-context'
import { DrawingDefs } from './drawing-defs'
import { RackStill, STILL_FOOT_MM } from './rack-still'
import { tallestFrame } from './tallest-frame'

interface RackThumbnailProps {
  readonly design: Design
  /** Height of the picture, screen pixels. */
  readonly height?: number
  /** Screen pixels a millimetre, where pictures are to be of one scale; then the height follows. */
  readonly scale?: number
  /** Most racks drawn; the rest is in the number beside the drawing. */
  readonly most?: number
}

const GAP_MM = 70

/** A small still of a design: its racks side by side, each as often as there is room. */
export const RackThumbnail = memo(function RackThumbnail(props: RackThumbnailProps) {
  const { design, scale, most = 8 } = props
  const catalogue = catalogueFor(design)
  const text = useText()
  const language = useLanguage()
  const prefix = useId()
  const tall = tallestFrame(design, catalogue) + STILL_FOOT_MM
  const height = scale === undefined ? (props.height ?? 132) : tall * scale
  const px = tall / height
  const drawing: Drawing = useMemo(() => ({ prefix, px }), [prefix, px])
  const racks = useMemo(() => chooseRacks(design, most), [design, most])
  let x = 0
  const drawn = racks.flatMap((group) => {
    const shape = buildRackBoxes(group, catalogue)
    if (!shape) return []
    const at = x
    x += shape.frame.outer.w + GAP_MM
    return [{ shape, at }]
  })
  const total = design.pods * design.pod.racks.reduce((sum, group) => sum + group.count, 0)
  return (
    <DrawingProvider value={drawing}>
      <svg
        role="img"
        aria-label={text.elevation.thumbnail(localise(design.name, language), total)}
        viewBox={`0 0 ${Math.max(x - GAP_MM, 1)} ${tall}`}
        height={height}
        width={Math.max(x - GAP_MM, 1) / px}
        style={{ display: 'block', maxWidth: '100%' }}
      >
        <DrawingDefs />
        {drawn.map(({ shape, at }) => (
          <g key={at} transform={`translate(${at} ${tall - STILL_FOOT_MM - shape.frame.outer.h})`}>
            <RackStill shape={shape} />
          </g>
        ))}
      </svg>
    </DrawingProvider>
  )
})

/** Every group at least once, then as many more of each as fit, in the order of the row. */
function chooseRacks(design: Design, most: number): RackGroup[] {
  const groups = design.pod.racks.slice(0, most)
  const total = groups.reduce((sum, group) => sum + group.count, 0)
  const spare = Math.max(0, Math.min(most, total) - groups.length)
  return groups.flatMap((group) => {
    const share =
      total > groups.length ? Math.round((spare * (group.count - 1)) / (total - groups.length)) : 0
    return Array.from({ length: 1 + Math.min(share, group.count - 1) }, () => group)
  })
}
