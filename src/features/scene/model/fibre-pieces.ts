import type { DesignLink } from '../../../core/design/schema'
import type { Box } from '../../../core/geometry/box'
import { type FaceRect, layoutFace } from '../../../core/geometry/face-layout'
import type { FrameShape } from '../../../core/geometry/frame-shape'
import { pullOf, stretchOf } from '../../../core/geometry/opened-rack'
import { holdsPart } from './holds-part'
import type { Piece } from './piece'
import type { UnitContext } from './unit-pieces'

/** Cages from which on a front is wired with fibre in bundles rather than one by one. */
const LEAST_CAGES = 16
/** Diameter of one duplex fibre in a bundle, mm; a bundle is as thick as its fibres need. Drawing only. */
const FIBRE_MM = 2
/** In front of the faces, and above the roof to where the ways overhead begin, mm. */
const OUT_MM = 34
const ABOVE_MM = 160

/**
 * Fibre in front of what is linked optically: a bundle along each row of cages to the side of the rack, and there a trunk
 * up to the ways overhead.
 */
export function buildFibres(
  units: readonly Box[],
  frame: FrameShape,
  links: readonly DesignLink[],
  context: UnitContext,
): Piece[] {
  const { opening } = context
  const stretch = stretchOf(opening)
  const wired = units.filter(
    (box) =>
      box.face === 'front' &&
      pullOf(opening, box.key, box.d) === 0 &&
      links.some((link) => isOptical(link) && holdsEnd(box, link, context)),
  )
  const rows = wired.flatMap((box) => rowsOf(box))
  if (rows.length === 0) return []
  const fibres = rows.reduce((sum, { cages }) => sum + cages, 0)
  const trunk = thickness(fibres)
  const x = frame.panel.x + frame.panel.w - trunk * 0.2
  const y = frame.mountY - OUT_MM - trunk / 2
  const low = Math.min(...rows.map(({ z }) => z)) * stretch
  const base = { part: undefined, path: [], tone: 'fibre', to: 3 as const }
  return [
    {
      ...base,
      key: 'fibre-trunk',
      placement: undefined,
      shape: 'tube-z',
      x: x - trunk / 2,
      y,
      z: low,
      w: trunk,
      d: trunk,
      h: frame.opening.h * stretch + ABOVE_MM - low,
      from: 1,
    },
    ...rows.map(({ box, left, z, cages }, i): Piece => {
      const d = thickness(cages)
      return {
        ...base,
        key: `${box.key}/fibre-${i}`,
        placement: box.key,
        shape: 'tube-x',
        x: left,
        y: frame.mountY - OUT_MM - d / 2,
        z: box.z * stretch + (z - box.z) - d / 2,
        w: x - left,
        d,
        h: d,
        from: 2,
      }
    }),
  ]
}

function isOptical(link: DesignLink): boolean {
  if (link.plane === 'scale-up') return link.medium === 'optical'
  return link.plane === 'direct' && link.stages.some(({ medium }) => medium === 'optical')
}

function holdsEnd({ part }: Box, link: DesignLink, { catalogue, options }: UnitContext): boolean {
  const ends = link.plane === 'scale-up' ? [link.endpoint, link.switch] : [link.endpoint]
  return ends.some((id) => holdsPart(part, id, catalogue, options))
}

/** Rows of cages of a front: where each begins and how many it has, mm in the rack. */
function rowsOf(box: Box): { box: Box; left: number; z: number; cages: number }[] {
  const cages = layoutFace(box.part, box).filter(({ kind }) => kind === 'osfp' || kind === 'qsfp')
  if (cages.length < LEAST_CAGES) return []
  const byHeight = new Map<number, FaceRect[]>()
  for (const cage of cages)
    byHeight.set(Math.round(cage.z), [...(byHeight.get(Math.round(cage.z)) ?? []), cage])
  return [...byHeight.values()].map((row) => ({
    box,
    left: box.x + Math.min(...row.map(({ x }) => x)),
    z: box.z + (row[0]?.z ?? 0),
    cages: row.length,
  }))
}

function thickness(fibres: number): number {
  return FIBRE_MM * 1.3 * Math.sqrt(fibres)
}
