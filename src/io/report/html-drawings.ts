import type { Evaluation } from '../../core/evaluation'
import { formatWhole } from '../../i18n/format'
import type { Language } from '../../i18n/language'
import { TAKEAWAY } from '../../i18n/takeaway-words'
import { viewMessages } from '../../i18n/view-messages'
import type { DrawnRack, RackArtist, RackMeasure, RackRequest } from '../rack-artist'
import { escapeHtml } from './escape-html'
import { PAGE } from './html-style'

/** Scales that a ruler can be laid to: one millimetre on paper stands for so many. */
const SCALES = [10, 12.5, 15, 20, 25, 30, 40, 50, 75, 100] as const
/** A pixel of letters and lines on paper, mm. */
const PAPER_PX = 0.25
/** Heading and name above a drawing, mm. */
const ABOVE = 26
/** Between front and rear, mm. */
const BETWEEN = 4

/** Front and rear of every rack group, all at the one scale at which the largest fits a page. */
export function htmlDrawings(evaluation: Evaluation, language: Language, artist: RackArtist): string {
  const words = TAKEAWAY[language].report
  const request = (scale: number): RackRequest => ({
    evaluation,
    language,
    faces: ['front', 'rear'],
    px: scale * PAPER_PX,
    labels: true,
  })
  const scale = SCALES.find((each) => fits(artist, request(each))) ?? SCALES[SCALES.length - 1] ?? 100
  const figures = groupFaces(artist.draw(request(scale))).map((faces) => figureOf(faces, language))
  return `<aside class="drawings" tabindex="0" aria-label="${escapeHtml(words.drawings)}"><h2>${escapeHtml(words.drawings)} <small class="kind paper">${escapeHtml(words.scale(String(scale)))}</small></h2>
<div class="racks">\n${figures.join('\n')}\n</div></aside>`
}

function fits(artist: RackArtist, request: RackRequest): boolean {
  return groupFaces(artist.measure(request)).every((faces) => {
    const width = faces.reduce((sum, face) => sum + face.width, 0) * PAPER_PX + BETWEEN * (faces.length - 1)
    const height = Math.max(...faces.map((face) => face.height)) * PAPER_PX
    return width <= PAGE.width && height <= PAGE.height - ABOVE
  })
}

/** The faces of each rack group, which stand side by side. */
function groupFaces<F extends RackMeasure>(faces: readonly F[]): F[][] {
  const groups = new Map<string, F[]>()
  for (const face of faces) {
    const known = groups.get(face.group)
    if (known) known.push(face)
    else groups.set(face.group, [face])
  }
  return [...groups.values()]
}

function figureOf(faces: readonly DrawnRack[], language: Language): string {
  const [first] = faces
  if (!first) return ''
  const text = viewMessages(language).elevation
  const times =
    first.racks > 1 ? ` <small>${escapeHtml(text.times(formatWhole(first.racks, language)))}</small>` : ''
  const drawings = faces.map(({ svg, face, width, height, name }) => {
    const size = `--share:${width.toFixed(1)};--w:${(width * PAPER_PX).toFixed(2)}mm;--h:${(height * PAPER_PX).toFixed(2)}mm`
    // Hidden from readers inside, named as a whole.
    const drawn = svg.replace('<svg aria-hidden="true"', `<svg role="img" style="${size}" overflow="visible"`)
    return drawn.replace('<svg ', `<svg aria-label="${escapeHtml(text.rackOf(name, face))}" `)
  })
  return `<figure data-group="${escapeHtml(first.group)}"><figcaption>${escapeHtml(first.name)}${times}</figcaption><div class="faces">${drawings.join('\n')}</div></figure>`
}
