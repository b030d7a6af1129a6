import { holdsPart } from './holds-part'
import type { Lens } from './lenses'
import type { Piece } from './piece'
import { placeInHall, type SceneModel, type WorldBox } from './scene-model'

type Point = readonly [number, number, number]

/** A curve in the hall, metres: its ends and the two points that bend it. */
export interface Ribbon {
  readonly points: readonly [Point, Point, Point, Point]
  /** Token of its colour. */
  readonly token: string
  /** Screen pixels. */
  readonly width: number
  /** Dashes run along it while the flow is shown. */
  readonly flows: boolean
}

export interface Chosen {
  readonly group: string | undefined
  readonly placements: readonly string[]
}

/** More curves than these would hide what they explain. */
const MOST = 1600

/** The curves of a lens: coolant on its way through the racks, or the links of what is selected. */
export function buildLensRibbons(model: SceneModel, lens: Lens, chosen: Chosen): Ribbon[] {
  switch (lens) {
    case 'coolant':
      return coolantRibbons(model)
    case 'links':
      return linkRibbons(model, chosen)
    default:
      return []
  }
}

interface End {
  readonly rack: number
  readonly piece: Piece
}

interface Standing {
  readonly rack: number
  readonly group: string
  readonly pod: number
  readonly pieces: readonly Piece[]
}

function racksOf({ hall, racks }: SceneModel): Standing[] {
  return Array.from({ length: hall.racks }, (_, rack) => ({
    rack,
    own: racks[hall.group[rack] ?? 0],
  })).flatMap(({ rack, own }) =>
    own ? [{ rack, group: own.group, pod: hall.pod[rack] ?? 0, pieces: own.pieces }] : [],
  )
}

const OUT: WorldBox = { x: 0, y: 0, z: 0, w: 0, h: 0, d: 0 }

function middle(model: SceneModel, rack: number, piece: Piece, [u, v, t]: Point = [0.5, 0.5, 0.5]): Point {
  const { x, y, z, w, h, d } = placeInHall(model, rack, piece, OUT)
  return [x + w * u, y + h * v, z + d * t]
}

/** Up the supply, through the hoses to every tray, back and down the return. */
function coolantRibbons(model: SceneModel): Ribbon[] {
  const ribbons: Ribbon[] = []
  for (const { rack, pieces } of racksOf(model)) {
    for (const piece of pieces) {
      if (!piece.loop || piece.key.includes('/socket') || ribbons.length >= MOST) continue
      const token = piece.loop === 'supply' ? 'coolant-cold' : 'coolant-warm'
      const [from, to]: [Point, Point] = piece.isUnit
        ? [middle(model, rack, piece, [0.5, 0, 0.5]), middle(model, rack, piece, [0.5, 1, 0.5])]
        : alongBar(model, rack, piece)
      // Supply rises and runs to the tray, return comes back and falls.
      const ends: [Point, Point] = piece.isUnit && piece.loop === 'return' ? [to, from] : [from, to]
      ribbons.push(straight(ends[0], ends[1], token, piece.isUnit ? 5 : 2.5))
    }
  }
  return ribbons
}

function alongBar(model: SceneModel, rack: number, piece: Piece): [Point, Point] {
  const turned = model.hall.turned[rack] === 1
  switch (piece.shape) {
    case 'tube-x': {
      // Hoses of the supply come from the left of the rack, those of the return go to the right.
      const ends: [Point, Point] = [
        middle(model, rack, piece, [0, 0.5, 0.5]),
        middle(model, rack, piece, [1, 0.5, 0.5]),
      ]
      return turned ? [ends[1], ends[0]] : ends
    }
    case 'tube-z':
      return [middle(model, rack, piece, [0.5, 0, 0.5]), middle(model, rack, piece, [0.5, 1, 0.5])]
    default: {
      // The rear of a rack has the smaller z, unless it is turned.
      const rear = middle(model, rack, piece, [0.5, 0.5, turned ? 1 : 0])
      const front = middle(model, rack, piece, [0.5, 0.5, turned ? 0 : 1])
      return piece.loop === 'supply' ? [rear, front] : [front, rear]
    }
  }
}

function straight(from: Point, to: Point, token: string, width: number): Ribbon {
  const mix = (share: number): Point => [
    from[0] + (to[0] - from[0]) * share,
    from[1] + (to[1] - from[1]) * share,
    from[2] + (to[2] - from[2]) * share,
  ]
  return { points: [from, mix(1 / 3), mix(2 / 3), to], token, width, flows: true }
}

/** From what is selected (all of the first rack where nothing is) to the switches of its pod, and out over the racks. */
function linkRibbons(model: SceneModel, { group, placements }: Chosen): Ribbon[] {
  const { design, catalogue, hall } = model
  const all = racksOf(model)
  const home = all.find((rack) => rack.group === (group ?? all[0]?.group))
  if (!home) return []
  const near = all.filter(({ pod }) => pod === home.pod)
  const unitsOf = ({ pieces }: Standing, id: string) =>
    pieces.filter(({ isUnit, part }) => isUnit && part && holdsPart(part, id, catalogue, design.options))
  const ribbons: Ribbon[] = []
  const push = (ribbon: Ribbon) => {
    if (ribbons.length < MOST) ribbons.push(ribbon)
  }
  const isChosen = (piece: Piece) =>
    placements.length === 0 || (piece.placement !== undefined && placements.includes(piece.placement))
  for (const link of design.links) {
    const ends = unitsOf(home, link.endpoint).filter(isChosen)
    if (link.plane !== 'scale-out') {
      // Without switches the endpoints are linked to one another.
      const other = link.plane === 'scale-up' ? link.switch : link.endpoint
      const targets = near.flatMap((rack) => unitsOf(rack, other).map((piece) => ({ rack, piece })))
      for (const end of ends) {
        targets.forEach(({ rack, piece }, i) => {
          if (rack.rack === home.rack && piece === end) return
          push(
            scaleUpRibbon(
              model,
              { rack: home.rack, piece: end },
              { rack: rack.rack, piece },
              (i + 0.5) / targets.length,
            ),
          )
        })
      }
    } else {
      const top = hall.size.h / 1000 + 0.25
      for (const end of ends) push(scaleOutRibbon(model, home.rack, end, top))
    }
  }
  return ribbons
}

/** Within a rack behind the trays, through the cartridges; to another rack over the fronts, as fibre is laid. */
function scaleUpRibbon(model: SceneModel, from: End, to: End, share: number): Ribbon {
  const turned = model.hall.turned[from.rack] === 1
  const same = from.rack === to.rack
  const side = same !== turned ? 0 : 1
  // Side by side over the width, and the farther out the farther along, so that they can be told apart.
  const across = 0.08 + 0.84 * share
  const out = (side === 0 ? -1 : 1) * (same ? 0.18 + 0.16 * share : 0.35)
  const a = middle(model, from.rack, from.piece, [across, 0.5, side])
  const b = middle(model, to.rack, to.piece, [across, 0.5, side])
  const rise = same ? 0 : 0.5
  return {
    points: [a, [a[0], a[1] + rise, a[2] + out], [b[0], b[1] + rise, b[2] + out], b],
    token: same ? 'cat-cable-cartridge' : 'fibre',
    width: 1.6,
    flows: true,
  }
}

function scaleOutRibbon(model: SceneModel, rack: number, piece: Piece, top: number): Ribbon {
  const turned = model.hall.turned[rack] === 1
  const out = turned ? -1 : 1
  const a = middle(model, rack, piece, [0.25 + 0.5 * share(piece.key), 0.5, turned ? 0 : 1])
  const b: Point = [a[0] + 0.9, top, a[2] - 0.5 * out]
  return {
    points: [a, [a[0], a[1], a[2] + 0.3 * out], [a[0], top, a[2] + 0.3 * out], b],
    token: 'cat-transceiver',
    width: 1.6,
    flows: true,
  }
}

/** A number between 0 and 1 that stays the same for a key. */
function share(key: string): number {
  let hash = 0
  for (const letter of key) hash = (hash * 31 + letter.charCodeAt(0)) % 997
  return hash / 997
}
