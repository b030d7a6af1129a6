import type { Line } from '../count/bill'

/**
 * The lines of the racks that are weighed: each states a mass that covers all it contains, so nothing below it is
 * weighed again. A frame's mass is that of the frame as delivered; what is placed in it is weighed for itself.
 */
export function weighLines(lines: readonly Line[]): Line[] {
  const weighed: Line[] = []
  // Whether what a line contains is weighed with it; a parent always stands before its children.
  const covers: boolean[] = []
  for (const line of lines) {
    if (line.branch !== 'racks') continue
    const parent = lines[line.parent]
    const inside = parent !== undefined && covers[parent.index] === true && isContentOf(line, parent)
    const states = line.part.facts.massKg !== undefined
    covers[line.index] = inside || states
    if (states && !inside) weighed.push(line)
  }
  return weighed
}

/** Trays and cables hang below a frame in the bill without being part of it. */
function isContentOf(line: Line, parent: Line): boolean {
  if (parent.part.category !== 'frame') return true
  return line.link === undefined && parent.part.contains.some((content) => content.part === line.part.id)
}
