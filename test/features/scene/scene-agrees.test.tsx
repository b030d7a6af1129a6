import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { Design } from '../../../src/core/design/schema'
import { CLOSED, type Opening } from '../../../src/core/geometry/opened-rack'
import { buildRackBoxes } from '../../../src/core/geometry/rack-boxes'
import { buildTrayBoxes } from '../../../src/core/geometry/tray-boxes'
import { RackDrawing } from '../../../src/features/elevation/rack-drawing'
import { buildRackPieces } from '../../../src/features/scene/model/build-rack-pieces'
import type { Piece } from '../../../src/features/scene/model/piece'
import { en } from '../../../src/i18n/en/messages'
import { loadPresets } from '../../presets'

const { catalogue, systems } = loadPresets()
const groups = [...systems].flatMap(([id, design]) =>
  design.pod.racks.map((group) => [`${group.id} of ${id}`, design, group] as const),
)

function piecesOf(
  design: Design,
  group: Design['pod']['racks'][number],
  opening: Opening = CLOSED,
): readonly Piece[] {
  const rack = buildRackPieces({ group, catalogue, options: design.options, links: design.links, opening })
  if (!rack) throw new Error('the frame is known')
  return rack.pieces
}

/** Left, bottom, width and height of everything that answers in the drawing, mm from the left and the floor of U1. */
function drawnRects(group: Design['pod']['racks'][number], face: 'front' | 'rear') {
  const markup = renderToStaticMarkup(
    <RackDrawing
      group={group}
      catalogue={catalogue}
      facts={undefined}
      face={face}
      px={1}
      labels={false}
      name="rack"
      text={en.elevation}
      language="en"
      emptyHint=""
    />,
  )
  const { frame } = buildRackBoxes(group, catalogue) ?? {}
  if (!frame) throw new Error('the frame is known')
  const top = frame.outer.z + frame.outer.h
  const found = new Map<string, number[]>()
  const unit =
    /data-key="([^"]+)" data-unit="[^"]+"[^>]*transform="translate\(([-\d.e]+) ([-\d.e]+)\)".*?<rect width="([-\d.e]+)" height="([-\d.e]+)"/g
  for (const [, key = '', ...numbers] of markup.matchAll(unit)) {
    const [x = 0, y = 0, w = 0, h = 0] = numbers.map(Number)
    const left = face === 'front' ? x : frame.outer.w - x - w
    found.set(key, [left, top - y - h, w, h])
  }
  return found
}

describe('the drawing and the scene agree box by box', () => {
  test.each(groups)(
    '%s: every unit of the drawing is a box of the scene, of the same place and size',
    (_, design, group) => {
      const units = piecesOf(design, group).filter(({ isUnit }) => isUnit)
      const drawn = { front: drawnRects(group, 'front'), rear: drawnRects(group, 'rear') }
      expect(drawn.front.size).toBeGreaterThan(2)
      expect(new Set(units.map(({ key }) => key))).toEqual(new Set(drawn.rear.keys()))
      for (const { key, x, z, w, h } of units) {
        for (const rect of [drawn.front.get(key), drawn.rear.get(key)]) {
          if (!rect) continue
          expect(rect).toEqual([x, z, w, h].map((value) => expect.closeTo(value, 3) as number))
        }
      }
    },
  )

  test.each(groups)('%s: what an opened tray shows is its tray plan', (_, design, group) => {
    const placement = group.placements.find(
      ({ part }) => catalogue.parts.get(part)?.category === 'compute-tray',
    )
    const part = placement && catalogue.parts.get(placement.part)
    if (!placement || !part) return
    const opening = { ...CLOSED, pulled: new Set([placement.id]), pull: 1 }
    const pieces = piecesOf(design, group, opening)
    const body = pieces.find(({ key }) => key === placement.id)
    const plan = buildTrayBoxes(part, catalogue, { options: design.options, levels: 4 })
    if (!body) throw new Error('it is placed')
    const [sx, sy] = [Math.min(1, body.w / plan.size[0]), Math.min(1, body.d / plan.size[1])]
    const left = body.x + (body.w - plan.size[0] * sx) / 2
    const inside = new Map(pieces.map((piece) => [piece.key, piece]))
    expect(plan.boxes.length).toBeGreaterThan(10)
    for (const box of plan.boxes) {
      const piece = inside.get(`${placement.id}/${box.key}`)
      expect(piece && [piece.x, piece.y, piece.z, piece.w, piece.d, piece.h]).toEqual(
        [left + box.x * sx, body.y + box.y * sy, body.z + box.z, box.w * sx, box.d * sy, box.h].map(
          (value) => expect.closeTo(value, 6) as number,
        ),
      )
    }
  })

  test.each(groups)('%s: drawn apart and put together again it is as it was', (_, design, group) => {
    const apart = piecesOf(design, group, { ...CLOSED, explode: 1 }).filter(({ isUnit }) => isUnit)
    const closed = piecesOf(design, group).filter(({ isUnit }) => isUnit)
    expect(apart.map(({ key, x, w }) => [key, x, w])).toEqual(closed.map(({ key, x, w }) => [key, x, w]))
    const byHeight = (pieces: readonly Piece[]) =>
      [...pieces].sort((a, b) => a.z - b.z || a.key.localeCompare(b.key)).map(({ key }) => key)
    expect(byHeight(apart)).toEqual(byHeight(closed))
  })
})
