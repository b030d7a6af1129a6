import { renderToStaticMarkup } from 'react-dom/server'
import { viewMessages } from '../../i18n/view-messages'
import type { DrawnFile, RowRequest } from '../../io/rack-artist'
import { fitText, textWidth } from '../../ui/fit-text'
import { describeRow, type GroupWords } from './describe-row'
import { DrawingProvider } from './drawing-context'
import { DrawingDefs } from './drawing-defs'
import { drawingFile, MARGIN } from './drawing-file'
import { type LaidGroup, layRow, ROW_GAP } from './row-layout'
import { RowRacks, sizeOfRacks } from './row-racks'

/** Of a group, as the style sheet of the row has them, pixels. */
const LEAST_WIDTH = 84
const PADDING = 4
const BAR = 72
/** From the foot of the racks down to the base lines of name, figure, bar and sum. */
const NAME = 17
const FIGURE = 34
const BAR_TOP = 41
const ALL = 58
const WORDS = 64
/** Above the racks: what the figure is, and how much it comes to. */
const HEAD = 28

interface Stood {
  readonly laid: LaidGroup
  readonly words: GroupWords
  readonly width: number
  readonly height: number
}

/** The row view as a file: the same racks at the same size, wrapped at the same width, the same words below them. */
export function drawRow(request: RowRequest): DrawnFile {
  const { evaluation, language, figure, room } = request
  const { px, groups } = layRow(evaluation.design, evaluation.catalogue, room)
  const row = describeRow(evaluation, figure, language)
  const stood = groups.map((laid): Stood => {
    const words = row.of(laid.group)
    const { w, h } = sizeOfRacks(laid)
    const widest = Math.max(w / px, LEAST_WIDTH, textWidth(words.figure), textWidth(words.all))
    return { laid, words, width: Math.ceil(widest) + 2 * PADDING, height: h / px + WORDS }
  })
  const lines = wrapRow(stood, room.w)
  const [width, height] = [Math.max(0, ...lines.map(widthOf)), HEAD + sum(lines.map(heightOf)) - ROW_GAP]
  let top = MARGIN + HEAD
  const places = lines.flatMap((line) => {
    let x = MARGIN + (width - widthOf(line)) / 2
    const foot = top + heightOf(line) - ROW_GAP
    top += heightOf(line)
    return line.map((each) => {
      const place = { ...each, x, y: foot - each.height }
      x += each.width + ROW_GAP
      return place
    })
  })
  const content = renderToStaticMarkup(
    <DrawingProvider value={{ prefix: 'row', px }}>
      <svg aria-hidden="true" overflow="visible">
        <DrawingDefs />
        <text x={MARGIN} y={MARGIN + 10} className="words">
          <tspan className="strong">{viewMessages(language).row.metrics[figure]}</tspan>
          <tspan dx={12} className="muted">
            {row.totals}
          </tspan>
          {row.pods !== undefined && <tspan className="muted">{` · ${row.pods}`}</tspan>}
        </text>
        {places.map(({ laid, words, width: room, height: tall, x, y }) => {
          const size = sizeOfRacks(laid)
          const [w, h] = [size.w / px, size.h / px]
          const [middle, foot] = [x + room / 2, y + tall - WORDS]
          return (
            <g key={laid.group.id}>
              <svg
                x={middle - w / 2}
                y={foot - h}
                width={w}
                height={h}
                viewBox={`0 0 ${size.w} ${size.h}`}
                overflow="visible"
                aria-hidden="true"
                data-group={laid.group.id}
              >
                <RowRacks shape={laid.shape} copies={laid.copies} stacked={laid.stacked} />
              </svg>
              <text x={middle} y={foot + NAME} className="words strong" textAnchor="middle">
                {fitText(words.name, room - 2 * PADDING - textWidth(` ${words.count}`))}
                {words.count && <tspan className="words muted">{` ${words.count}`}</tspan>}
              </text>
              <text x={middle} y={foot + FIGURE} className="words" textAnchor="middle">
                {words.figure}
              </text>
              <rect
                x={middle - BAR / 2}
                y={foot + BAR_TOP}
                width={BAR}
                height={4}
                rx={2}
                style={{ fill: 'var(--surface-hover)' }}
              />
              <rect
                x={middle - BAR / 2}
                y={foot + BAR_TOP}
                width={Math.max(1, BAR * words.share)}
                height={4}
                rx={2}
                style={{ fill: 'var(--accent)' }}
              />
              <text x={middle} y={foot + ALL} className="words muted small" textAnchor="middle">
                {words.all}
              </text>
            </g>
          )
        })}
      </svg>
    </DrawingProvider>,
    { identifierPrefix: 'row-' },
  )
  return drawingFile({ ...request, content, width: Math.max(width, textWidth(row.totals) * 1.6), height })
}

const sum = (numbers: readonly number[]) => numbers.reduce((so, each) => so + each, 0)
const widthOf = (line: readonly Stood[]) => sum(line.map(({ width }) => width)) + ROW_GAP * (line.length - 1)
const heightOf = (line: readonly Stood[]) => Math.max(...line.map(({ height }) => height)) + ROW_GAP

/** Groups in lines no wider than the row. */
function wrapRow(stood: readonly Stood[], room: number): Stood[][] {
  const lines: Stood[][] = []
  for (const each of stood) {
    const line = lines.at(-1)
    if (line && widthOf([...line, each]) <= room) line.push(each)
    else lines.push([each])
  }
  return lines
}
