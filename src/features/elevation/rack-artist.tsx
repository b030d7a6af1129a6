import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { labelOf } from '../../core/design/group-label'
import type { RackGroup } from '../../core/design/schema'
import { buildRackBoxes, type RackShape } from '../../core/geometry/rack-boxes'
import { formatWhole } from '../../i18n/format'
import { localise } from '../../i18n/language'
import { MESSAGES } from '../../i18n/messages'
import type {
  DrawnFile,
  DrawnRack,
  PictureLook,
  RackArtist,
  RackMeasure,
  RackRequest,
} from '../../io/rack-artist'
import { drawRow } from './draw-row'
import { drawStill } from './draw-still'
import { drawingFile, escapeText, MARGIN } from './drawing-file'
import { drawingRules, fileTokens } from './drawing-styles'
import { RackPicture } from './rack-picture'
import { buildRackView, facing, type RackView } from './rack-view'
import { buildEntries } from './unit-entries'
import { unitFacts } from './unit-facts'

/*
 * Racks as text: the components that draw the page, written out by React. No page is needed, so the command line and
 * the files that are taken away have the same drawing as the screen.
 */

/** One face after the other of every rack group, each a drawing of its own. A group without a known frame has none. */
function drawRacks(request: RackRequest): DrawnRack[] {
  const { evaluation, language } = request
  const { design, catalogue } = evaluation
  return viewRacks(request).map(({ group, shape, view, labels }, i) => ({
    ...measureOf(group, view),
    name: localise(labelOf(group, catalogue), language),
    racks: group.count * design.pods,
    svg: renderToStaticMarkup(pictureOf(request, group, shape, view, labels), { identifierPrefix: `r${i}-` }),
  }))
}

interface ViewedRack {
  readonly group: RackGroup
  readonly shape: RackShape
  readonly view: RackView
  readonly labels: boolean
}

function viewRacks({ evaluation, faces, px, labels }: RackRequest): ViewedRack[] {
  return evaluation.design.pod.racks.flatMap((group) => {
    const shape = buildRackBoxes(group, evaluation.catalogue)
    if (!shape) return []
    return faces.map((face, f) => {
      const labelled = labels && f === 0
      return { group, shape, view: buildRackView(shape.frame, face, px, labelled), labels: labelled }
    })
  })
}

function measureOf(group: RackGroup, { face, width, height }: RackView): RackMeasure {
  return { group: group.id, face, width, height }
}

function pictureOf(
  { evaluation, language, px }: RackRequest,
  group: RackGroup,
  shape: RackShape,
  view: RackView,
  labels: boolean,
): ReactElement {
  const entries = buildEntries(group, shape)
  return (
    <RackPicture
      view={view}
      frame={shape.frame}
      entries={entries}
      shown={facing(entries, view.face)}
      catalogue={evaluation.catalogue}
      facts={unitFacts(evaluation).get(group.id)}
      px={px}
      labels={labels}
      text={MESSAGES[language].elevation}
      language={language}
    />
  )
}

/** Between racks, and above each for its name. Pixels. */
const GAP = 16
const CAPTION = 30

/** The racks as they stand on the screen to be worked on, as one file. */
function drawRacksFile(request: RackRequest & PictureLook): DrawnFile {
  const { language, faces } = request
  const text = MESSAGES[language].elevation
  const drawn = drawRacks(request)
  const tallest = Math.max(0, ...drawn.map(({ height }) => height))
  let x = 0
  const racks = drawn.map(({ svg, width, height, name, racks: count, face }) => {
    const left = MARGIN + x
    x += width + GAP
    const title = faces.length > 1 ? text.rackOf(name, face) : name
    const times = count > 1 && face === faces[0] ? `  ${text.times(formatWhole(count, language))}` : ''
    const y = MARGIN + CAPTION + tallest - height
    const caption = `<text class="words strong" x="${left + 20}" y="${y - 10}">${escapeText(title + times)}</text>`
    return `${caption}${svg.replace('<svg ', `<svg x="${left}" y="${y}" overflow="visible" `)}`
  })
  const size = { width: Math.max(0, x - GAP), height: CAPTION + tallest }
  return drawingFile({ ...request, content: racks.join('\n'), ...size })
}

export const RACK_ARTIST: RackArtist = {
  measure: (request) => viewRacks(request).map(({ group, view }) => measureOf(group, view)),
  draw: drawRacks,
  drawRacks: drawRacksFile,
  drawRow,
  drawStill,
  rules: drawingRules(),
  tokens: fileTokens(),
}
