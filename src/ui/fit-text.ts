/** Mean width of a letter of 12 px text, pixels; a Chinese sign takes the whole 12. */
const LETTER = 6.4
const WIDE = 12

/** About how wide a text of 12 px is set, pixels. */
export function textWidth(text: string): number {
  let width = 0
  for (const sign of text) width += widthOf(sign)
  return width
}

/** Cut to a width, with an ellipsis: SVG has no overflow of its own. The whole stands in a title beside it. */
export function fitText(text: string, width: number): string {
  if (textWidth(text) <= width) return text
  let [cut, used] = ['', LETTER]
  for (const sign of text) {
    used += widthOf(sign)
    if (used > width) break
    cut += sign
  }
  return `${cut.trimEnd()}…`
}

function widthOf(sign: string): number {
  return /[\u2e80-\uffef]/u.test(sign) ? WIDE : LETTER
}

/** Lines of 12 px text no wider than a width, broken at plain spaces and between Chinese signs. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of text.match(/[\u2e80-\uffef]|[^ \u2e80-\uffef]+| +/gu) ?? []) {
    if (line !== '' && textWidth(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    if (line !== '' || piece.trim() !== '') line += piece
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()]
}
