import type { Refusal } from '../../core/design/refusal'
import type { FindingNumbers } from '../../core/rules/finding'
import { localise } from '../language'
import { inspector } from './inspector'

type InUse = Extract<Refusal, { code: 'part-in-use' }>

const more = (n: number) => (n === 0 ? '' : ` and in ${n} more ${n === 1 ? 'place' : 'places'}`)

const USES: Readonly<Record<InUse['use'], (where: string) => string>> = {
  placed: (where) => `stands in ${where}`,
  frame: (where) => `is the frame of ${where}`,
  contained: (where) => `is inside ${where}`,
  link: (where) => `is named by the network ${where}`,
  cdu: () => 'is the coolant distribution unit of the design',
}

/** Why a part cannot go. */
export const partInUse = (p: InUse) =>
  `${p.part} ${USES[p.use](localise(p.where, 'en'))}${more(p.more)}. Remove or swap it there first.`

const factNames: Readonly<Record<string, string>> = inspector.factNames

type Lacking = FindingNumbers['part.own']

/** What an own part lacks. */
export const LACKS: Readonly<Record<Lacking['lack'], (what: string) => string>> = {
  contents: (what) =>
    `It contains “${what}”, which is neither in the catalogue nor among your parts, so no total counts it. Replace or remove it.`,
  fact: (what) =>
    `Every part of its kind needs a value for “${factNames[what] ?? what}”; without it totals are too small. Give one.`,
  choice: (what) => `One of its values names “${what}”, which the catalogue does not have. Choose another.`,
  source: (what) =>
    `One of its values names the document “${what}”, which is not among the sources. Give the value yourself in the part editor, or leave it.`,
  'unknown-fact': (what) =>
    `It states “${what}”, which this version does not know. It is kept and has no effect; there is nothing to do.`,
}

/** The own parts of a design, as the library and the inspector speak of them. */
export const ownParts = {
  title: 'Own parts',
  add: 'New part',
  none: 'None yet. Make one from nothing, or copy a part below that is nearly right and change it.',
  copy: 'Copy as own part',
  copyOf: (name: string) => `Copy ${name} as own part`,
  edit: 'Edit part',
  editOf: (name: string) => `Edit ${name}`,
  copyName: (name: string) => `${name} (own)`,
}
