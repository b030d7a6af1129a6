import { renderToStaticMarkup } from 'react-dom/server'
import type { Evaluation } from '../../core/evaluation'
import type { DrawnFile } from '../../io/rack-artist'
import { DrawingProvider } from './drawing-context'
import { DrawingDefs } from './drawing-defs'
import { layRow } from './row-layout'
import { RowRacks, sizeOfRacks } from './row-racks'

/** Decides how many racks are drawn one by one; the size is that of the paper. Pixels. */
const ROOM = { w: 1200, h: 640 }
/** Across a page, for lines and edges that keep their size. */
const ACROSS = 720
/** Air between groups, mm. */
const BETWEEN_MM = 240

/** All racks of a design side by side without a word, as an `svg` element that fills its place, and its size, mm. */
export function drawStill({ design, catalogue }: Evaluation): DrawnFile {
  const { groups } = layRow(design, catalogue, ROOM)
  const sizes = groups.map(sizeOfRacks)
  const width = sizes.reduce((sum, { w }) => sum + w, 0) + BETWEEN_MM * Math.max(0, sizes.length - 1)
  const height = Math.max(0, ...sizes.map(({ h }) => h))
  let x = 0
  const svg = renderToStaticMarkup(
    <DrawingProvider value={{ prefix: 'still', px: Math.max(width, height) / ACROSS }}>
      <svg aria-hidden="true" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="xMinYMax meet">
        <DrawingDefs />
        {groups.map(({ group, shape, copies, stacked }, i) => {
          const { w = 0, h = 0 } = sizes[i] ?? {}
          const left = x
          x += w + BETWEEN_MM
          return (
            <g key={group.id} transform={`translate(${left} ${height - h})`}>
              <RowRacks shape={shape} copies={copies} stacked={stacked} />
            </g>
          )
        })}
      </svg>
    </DrawingProvider>,
    { identifierPrefix: 'still-' },
  )
  return { svg, width, height }
}
