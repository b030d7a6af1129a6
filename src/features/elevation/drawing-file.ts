import type { Evaluation } from '../../core/evaluation'
import type { Language } from '../../i18n/language'
import { stampLines } from '../../io/export-stamp'
import type { DrawnFile, PictureLook } from '../../io/rack-artist'
import { wrapText } from '../../ui/fit-text'
import { drawingRules, resolveTokens } from './drawing-styles'

/** Around a drawing in a file, pixels. */
export const MARGIN = 16
/** Of the small print at its foot: letters beside the 12 px that are measured, height of a line. */
const SMALL = 10 / 12
const LINE = 14
/** Narrower, a line of words cannot be read. */
const LEAST = 280

/** Words of the files: names, figures, small print. Nothing of it is told by colour alone. */
const WORDS = [
  '.words{font:400 12px var(--font);fill:var(--text)}',
  '.strong{font-weight:600}',
  '.muted{fill:var(--text-muted)}',
  '.small{font-size:11px}',
  '.foot{font:400 10px var(--font);fill:var(--text-muted)}',
].join('\n')

interface Drawn extends PictureLook {
  readonly evaluation: Evaluation
  readonly language: Language
  /** Shapes within the margins, from their top left corner at (MARGIN, MARGIN). */
  readonly content: string
  readonly width: number
  readonly height: number
}

/**
 * A drawing as a file that needs nothing else: styles inside, colours resolved. At its foot it says of what and when it is,
 * by which data, and what it is not; a picture soon stands where nobody knows.
 */
export function drawingFile({ evaluation, language, theme, day, content, ...drawn }: Drawn): DrawnFile {
  const width = Math.ceil(Math.max(LEAST, drawn.width) + 2 * MARGIN)
  const lines = stampLines(evaluation, language, day)
  const foot = wrapText(lines.join('  ·  '), (width - 2 * MARGIN) / SMALL)
  const top = Math.ceil(MARGIN + drawn.height + MARGIN)
  const height = top + foot.length * LINE + MARGIN / 2
  const small = foot.map(
    (line, i) => `<text class="foot" x="${MARGIN}" y="${top + (i + 0.7) * LINE}">${escapeText(line)}</text>`,
  )
  const [title = ''] = lines
  const text = [
    `<title>${escapeText(title)}</title>`,
    `<desc>${escapeText(lines.join('\n'))}</desc>`,
    `<style>${drawingRules()}\n${WORDS}</style>`,
    `<rect width="${width}" height="${height}" style="fill:var(--surface-canvas)"/>`,
    content,
    ...small,
  ].join('\n')
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">\n${resolveTokens(text, theme)}\n</svg>\n`,
    width,
    height,
  }
}

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
