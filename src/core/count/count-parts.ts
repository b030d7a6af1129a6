import type { Catalogue } from '../catalogue/catalogue'
import type { Contains, Part } from '../catalogue/schema'
import type { Design, RackGroup } from '../design/schema'
import type { Options } from '../options/options'
import type { Branch, Line, LinkRole } from './bill'

/** A containment that holds under the chosen options. */
export function isContained(contains: Contains, options: Options): boolean {
  const when = contains.when
  return !when || (Object.keys(when) as (keyof typeof when)[]).every((name) => options[name] === when[name])
}

/**
 * Explodes the racks of a design into counted lines, parents before children.
 * The work grows with distinct parts a rack group, not with racks, pods or pieces. Placements of unknown parts are left
 * out here; the rule `part.unknown` names them.
 */
export function countParts(design: Design, catalogue: Catalogue): Line[] {
  const lines: Line[] = []
  for (const group of design.pod.racks) {
    const frame = catalogue.parts.get(group.frame)
    if (!frame) continue
    const racks = group.count * design.pods
    const root = pushLine(lines, {
      parent: -1,
      depth: 0,
      branch: 'racks',
      group: group.id,
      part: frame,
      path: [group.id, frame.id],
      qty: group.count,
      total: racks,
      cooledBy: 'air',
    })
    addContents(lines, root, catalogue, design.options)
    for (const [part, qty] of placedParts(group, catalogue)) {
      const line = pushLine(lines, {
        parent: root.index,
        depth: 1,
        branch: 'racks',
        group: group.id,
        part,
        path: [...root.path, part.id],
        qty,
        total: racks * qty,
        cooledBy: 'air',
      })
      addContents(lines, line, catalogue, design.options)
    }
  }
  return lines
}

/** One piece of a part exploded by itself, as it would be in a rack; the piece is the root. */
export function countPiece(part: Part, catalogue: Catalogue, options: Options): Line[] {
  const lines: Line[] = []
  const root = pushLine(lines, {
    parent: -1,
    depth: 0,
    branch: 'racks',
    group: undefined,
    part,
    path: [part.id],
    qty: 1,
    total: 1,
    cooledBy: 'air',
  })
  addContents(lines, root, catalogue, options)
  return lines
}

/** Distinct parts of a rack in order of their first placement, with how often each is placed. */
function placedParts(group: RackGroup, catalogue: Catalogue): Map<Part, number> {
  const counts = new Map<Part, number>()
  for (const placement of group.placements) {
    const part = catalogue.parts.get(placement.part)
    if (part && !catalogue.omitted.has(part.category)) counts.set(part, (counts.get(part) ?? 0) + 1)
  }
  return counts
}

function addContents(lines: Line[], parent: Line, catalogue: Catalogue, options: Options): void {
  for (const contains of parent.part.contains) {
    if (!isContained(contains, options)) continue
    const part = catalogue.parts.get(contains.part)
    if (!part || catalogue.omitted.has(part.category)) continue
    const line = pushLine(lines, {
      parent: parent.index,
      depth: parent.depth + 1,
      branch: parent.branch,
      group: parent.group,
      part,
      path: pathUnder(lines, parent, contains),
      qty: contains.qty,
      total: parent.total * contains.qty,
      cooledBy: catalogue.cooledBy ?? contains.cooledBy ?? parent.cooledBy,
      joins: contains.joins,
    })
    addContents(lines, line, catalogue, options)
  }
}

/** Two containments of one part in one parent (say, connectors inside and to the manifold) get distinct paths. */
function pathUnder(lines: readonly Line[], parent: Line, contains: Contains): readonly string[] {
  const name = contains.joins ? `${contains.part}@${contains.joins}` : contains.part
  let twins = 0
  for (let i = parent.index + 1; i < lines.length; i++) {
    const line = lines[i]
    if (line?.parent === parent.index && line.part.id === contains.part && line.joins === contains.joins)
      twins++
  }
  return [...parent.path, twins === 0 ? name : `${name}#${twins + 1}`]
}

type LineDraft = Omit<Line, 'index' | 'joins' | 'link' | 'role'> &
  Partial<Pick<Line, 'joins' | 'link' | 'role'>>

export function pushLine(lines: Line[], draft: LineDraft): Line {
  // Written out rather than spread: every evaluation makes some hundred of these.
  const line: Line = {
    index: lines.length,
    parent: draft.parent,
    depth: draft.depth,
    branch: draft.branch,
    group: draft.group,
    part: draft.part,
    path: draft.path,
    qty: draft.qty,
    total: draft.total,
    cooledBy: draft.cooledBy,
    joins: draft.joins,
    link: draft.link,
    role: draft.role,
  }
  lines.push(line)
  return line
}

/** A part that is asked for rather than placed: cables, modules, switches, CDUs. */
export interface DerivedLine {
  readonly part: Part
  readonly branch: Branch
  /** Rack group it stands in; undefined outside the racks. */
  readonly group: string | undefined
  /** Pieces in the whole design, all pods. */
  readonly total: number
  readonly link: string | undefined
  readonly role?: LinkRole | undefined
}

/** Appends derived lines, each under its rack group's frame or as a root of its branch. */
export function appendDerived(
  lines: Line[],
  derived: readonly DerivedLine[],
  catalogue: Catalogue,
  options: Options,
): void {
  const frames = new Map(
    lines.filter((line) => line.depth === 0 && line.group).map((line) => [line.group, line]),
  )
  for (const { part, branch, group, total, link, role } of derived) {
    if (total === 0) continue
    const frame = group === undefined ? undefined : frames.get(group)
    const start = frame ? frame.path : [branch]
    const line = pushLine(lines, {
      parent: frame ? frame.index : -1,
      depth: frame ? 1 : 0,
      branch,
      group,
      part,
      path: [...start, stepOf(part.id, link, role)],
      qty: frame ? total / frame.total : total,
      total,
      cooledBy: 'air',
      link,
      role,
    })
    addContents(lines, line, catalogue, options)
  }
}

/** The same switch may be leaf and spine, the same module stand at both ends: the role keeps their lines apart. */
function stepOf(part: string, link: string | undefined, role: LinkRole | undefined): string {
  if (link === undefined) return part
  return role ? `${link}/${role}:${part}` : `${link}:${part}`
}
