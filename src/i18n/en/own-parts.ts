import type { Refusal } from '../../core/design/refusal'
import type { FindingNumbers } from '../../core/rules/finding'
import { localise } from '../language'
import { inspector } from './inspector'

type InUse = Extract<Refusal, { code: 'part-in-use' }>

const more = (n: number) => (n === 0 ? '' : ` and in ${n} more ${n === 1 ? 'place' : 'places'}`)

const USES: Readonly<Record<InUse['use'], (where: string) => string>> = {
  placed: (where) => `is placed in ${where}`,
  frame: (where) => `is the frame of ${where}`,
  contained: (where) => `is inside ${where}`,
  link: (where) => `is used by the network ${where}`,
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
    `It contains “${what}”, which is neither in the catalogue nor among your own parts, so totals leave it out. Replace or remove it.`,
  fact: (what) =>
    `Parts of this category need a value for “${factNames[what] ?? what}”; without it totals are too low. Enter one.`,
  choice: (what) => `One of its values refers to “${what}”, which is not in the catalogue. Choose another.`,
  source: (what) =>
    `One of its values cites the document “${what}”, which is not among the sources. Enter the value yourself in the part editor, or leave it as it is.`,
  'unknown-fact': (what) =>
    `It states “${what}”, which this version does not know. It is kept and has no effect; no action is needed.`,
}

/** The own parts of a design, as the library and the inspector speak of them. */
export const ownParts = {
  title: 'Own parts',
  add: 'New part',
  none: 'None yet. Create one from scratch, or copy a similar part below and change it.',
  copy: 'Copy as own part',
  copyOf: (name: string) => `Copy ${name} as own part`,
  edit: 'Edit part',
  editOf: (name: string) => `Edit ${name}`,
  copyName: (name: string) => `${name} (own)`,
}
