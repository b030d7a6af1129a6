import { factNumber } from '../../../core/catalogue/resolve'
import type { DesignLink } from '../../../core/design/schema'
import type { Finding } from '../../../core/rules/finding'
import { SEVERITIES, type Severity } from '../../../core/rules/finding'
import type { Lens } from './lenses'
import { BLOCK, type Piece } from './piece'
import { type FactsByPath, factsKey, type PieceFacts } from './piece-facts'
import type { RampName } from './ramps'

/** How a piece is coloured: by a token, by its place on a ramp, or grey because the lens says nothing of it. */
export type Paint =
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'ramp'; readonly ramp: RampName; readonly at: number }
  | { readonly kind: 'muted' }

export interface LensContext {
  readonly lens: Lens
  readonly group: string
  readonly facts: FactsByPath
  /** Largest values in the design, which the ramps end at. */
  readonly most: LensRange
  readonly findings: readonly Finding[]
  readonly links: readonly DesignLink[]
}

/** Ends of the ramps. */
export interface LensRange {
  /** kW a rack unit, of what is placed. */
  readonly kwPerU: number
  /** W, of one piece inside. */
  readonly watts: number
  /** kg of what is placed, and of a whole rack. */
  readonly massKg: number
  readonly rackKg: number
}

const MUTED: Paint = { kind: 'muted' }
const token = (name: string): Paint => ({ kind: 'token', token: name })

export function paintPiece(piece: Piece, context: LensContext): Paint {
  const { lens, group, facts } = context
  if (lens === 'look') return token(piece.tone)
  // What is said of a rack as a whole is said by its block and, nearer, by its roof; posts and walls say nothing.
  const whole = isWhole(piece)
  const fact = whole || piece.path.length > 0 ? facts.get(factsKey(group, piece.path)) : undefined
  // A plate shows the chip that it hides.
  const underneath = piece.covers && facts.get(factsKey(group, piece.covers))
  if (lens !== 'category' && piece.isShell) return MUTED
  switch (lens) {
    case 'category':
      if (piece.loop && !piece.isUnit) return token('cat-hose')
      return piece.part ? token(`cat-${piece.mainly ?? piece.part.category}`) : MUTED
    case 'power':
      return powerPaint(piece, underneath ?? fact, context.most)
    case 'heat': {
      const share = (underneath ?? fact)?.liquidShare
      return share === undefined ? MUTED : ramp('airLiquid', share)
    }
    case 'coolant':
      return coolantPaint(piece)
    case 'links':
      return piece.key === ROOF ? MUTED : linkPaint(piece, fact, context.links)
    case 'mass':
      if (piece.path.length > 1 || fact?.massKg === undefined) return MUTED
      return ramp('viridis', fact.massKg / (whole ? context.most.rackKg : context.most.massKg))
    case 'findings': {
      const worst = worstFinding(piece, context)
      return worst ? token(worst) : MUTED
    }
  }
}

/** Key of the roof among the boxes of a frame. */
const ROOF = 'roof'

function isWhole({ key }: Piece): boolean {
  return key === BLOCK || key === ROOF
}

function ramp(name: RampName, at: number): Paint {
  return { kind: 'ramp', ramp: name, at: Number.isFinite(at) ? at : 0 }
}

function powerPaint(piece: Piece, fact: PieceFacts | undefined, most: LensRange): Paint {
  if (!fact || fact.kw <= 0) return MUTED
  if (isWhole(piece)) return ramp('cividis', fact.kw / unitsOf(piece) / most.kwPerU)
  // Inside a tray the sources show: a board is not as hot as the chips on it are together.
  if (piece.path.length > 1) return fact.ownWatts > 0 ? ramp('cividis', fact.ownWatts / most.watts) : MUTED
  const units = piece.part?.mount?.heightU ?? 0
  return units > 0 ? ramp('cividis', fact.kw / units / most.kwPerU) : MUTED
}

function unitsOf({ part }: Piece): number {
  return (part && (part.mount?.heightU || factNumber(part, 'units'))) || 1
}

const WET = new Set(['cold-plate', 'quick-disconnect', 'hose', 'cdu'])

/** What carries the coolant, in the colours of its two sides. */
function coolantPaint(piece: Piece): Paint {
  if (piece.loop) return token(piece.loop === 'supply' ? 'coolant-cold' : 'coolant-warm')
  const category = piece.part?.category
  if (category && WET.has(category)) return token('cat-cold-plate')
  return MUTED
}

/** Ends of the links: what has endpoints of the scale-up network, its switches, and ports of the scale-out network. */
function linkPaint(piece: Piece, fact: PieceFacts | undefined, links: readonly DesignLink[]): Paint {
  const holds = (id: string) => piece.part?.id === id || fact?.inside.has(id) === true
  for (const link of links) {
    if (link.plane === 'scale-out') continue
    if (link.plane === 'scale-up' && holds(link.switch)) return token('cat-switch-chip')
    if (holds(link.endpoint)) return token('cat-accelerator')
  }
  if (links.some((link) => link.plane === 'scale-out' && holds(link.endpoint))) return token('cat-nic')
  if (piece.part?.category === 'cable-cartridge') return token('cat-cable-cartridge')
  return MUTED
}

/** Tokens of the severities. */
export const SEVERITY_TOKENS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'info',
}

function worstFinding(piece: Piece, { findings, group, facts }: LensContext): string | undefined {
  const fact = facts.get(factsKey(group, piece.path))
  const speaks = ({ where }: Finding): boolean => {
    if (where.group !== undefined && where.group !== group) return false
    if (where.placement !== undefined) return where.placement === piece.placement
    if (where.part !== undefined) {
      return (
        piece.path.includes(where.part) || (piece.path.length > 0 && fact?.inside.has(where.part) === true)
      )
    }
    // What is said of a rack as a whole is said of its frame.
    return where.group !== undefined && piece.placement === undefined
  }
  const worst = SEVERITIES.find((severity) =>
    findings.some((finding) => finding.severity === severity && speaks(finding)),
  )
  return worst && SEVERITY_TOKENS[worst]
}

/** Ends of the ramps for what a design holds. */
export function measureRange(
  pieces: Iterable<{ readonly group: string; readonly pieces: readonly Piece[] }>,
  facts: FactsByPath,
): LensRange {
  let [kwPerU, watts, massKg, rackKg] = [0, 0, 0, 0]
  for (const { group, pieces: list } of pieces) {
    for (const piece of list) {
      const fact = facts.get(factsKey(group, piece.path))
      if (!fact) continue
      if (piece.key === BLOCK) rackKg = Math.max(rackKg, fact.massKg ?? 0)
      if (piece.path.length === 0) continue
      const units = piece.part?.mount?.heightU ?? 0
      if (piece.path.length > 1) watts = Math.max(watts, fact.ownWatts)
      else if (units > 0) kwPerU = Math.max(kwPerU, fact.kw / units)
      if (piece.path.length === 1) massKg = Math.max(massKg, fact.massKg ?? 0)
    }
  }
  return { kwPerU: kwPerU || 1, watts: watts || 1, massKg: massKg || 1, rackKg: rackKg || 1 }
}
