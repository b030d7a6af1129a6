import type { PlanShape } from './plan-shapes'

/** A word on the plan: centre and size of its tag, mm, and whether it reads upwards. */
export interface PlanLabel {
  readonly key: string
  readonly text: string
  readonly x: number
  readonly y: number
  /** Along the letters, and across them. */
  readonly length: number
  readonly height: number
  readonly upright: boolean
}

interface Frame {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly d: number
}

export interface LabelRequest {
  /** Height of the letters, mm. */
  readonly size: number
  /** Words to try for a part, best first; none for what needs no word. */
  readonly words: (shape: PlanShape) => readonly string[]
}

/**
 * Labels that fit their part and hide neither another label nor a smaller part that has words of its own.
 * The smallest parts have the first choice.
 */
export function placeLabels(shapes: readonly PlanShape[], { size, words }: LabelRequest): PlanLabel[] {
  const labels: PlanLabel[] = []
  const taken: Frame[] = []
  const smaller: PlanShape[] = []
  for (const shape of [...shapes].sort((a, b) => a.w * a.d - b.w * b.d)) {
    const texts = words(shape)
    const own = shape.w * shape.d
    const clear = ({ frame }: Candidate) =>
      !taken.some((other) => overlap(frame, other)) &&
      !smaller.some((other) => other.w * other.d < own * SAME && overlap(frame, other))
    // A short word that lies flat reads better than a long one that stands.
    const label =
      texts.flatMap((text) => candidates(shape, text, size, false)).find(clear) ??
      texts.flatMap((text) => candidates(shape, text, size, true)).find(clear)
    if (shape.part.category !== 'memory') smaller.push(shape)
    if (!label) continue
    taken.push(label.frame)
    labels.push({ ...label.label, key: shape.key })
  }
  return labels
}

/** Parts nearer in size than this are one under the other, such as a card and its board. */
const SAME = 0.7

/** Where the centre of a label may be, as shares of the room that is left: the middle, then towards the edges. */
const SHARES = [0.5, 1, 0, 0.75, 0.25, 0.87, 0.13, 0.62, 0.38] as const

interface Candidate {
  readonly frame: Frame
  readonly label: Omit<PlanLabel, 'key'>
}

function candidates(shape: PlanShape, text: string, size: number, upright: boolean): Candidate[] {
  const length = (measure(text) + 0.5) * size
  const height = size * 1.35
  const [w, d] = upright ? [height, length] : [length, height]
  if (w > shape.w || d > shape.d) return []
  const free = { w: shape.w - w, d: shape.d - d }
  return SHARES.flatMap((down) =>
    SHARES.map((across) => {
      const frame = { x: shape.x + free.w * across, y: shape.y + free.d * down, w, d }
      const label = { text, x: frame.x + w / 2, y: frame.y + d / 2, length, height, upright }
      return { frame, label }
    }),
  )
}

/** Rough width of a text in letter heights. */
function measure(text: string): number {
  let ems = 0
  for (const char of text) ems += char > '\u2e80' ? 1 : 0.56
  return ems
}

function overlap(a: Frame, b: Frame): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.d && b.y < a.y + a.d
}
