import type { Category } from '../catalogue/categories'
import { LEVER_GROUPS, type LeverGroup } from '../catalogue/levers'
import type { Design } from '../design/schema'
import type { MetricId } from '../metrics/registry'
import type { OptionName } from './options'

/** How levers are grouped where they are shown; a group without a lever is left out. */
export const OPTION_GROUPS = LEVER_GROUPS
export type OptionGroup = LeverGroup

interface FieldCommon {
  readonly name: OptionName
  readonly group: OptionGroup
  /** Id of the glossary term that explains it. */
  readonly term?: string
  /** Where it has no effect it is not shown. */
  readonly shown?: (design: Design) => boolean
}

/** One of a few; `terms.optionValues` has the words of each. */
interface ChoiceField extends FieldCommon {
  readonly kind: 'choice'
  readonly values: readonly (string | number)[]
}

/** A part of the catalogue, by its id. */
interface PartField extends FieldCommon {
  readonly kind: 'part'
  readonly category: Category
}

/** A number of the user's. */
interface NumberOption extends FieldCommon {
  readonly kind: 'number'
  readonly min: number
  readonly max: number
  readonly step: number
  readonly unit: string
}

/** 'auto', or a whole number that starts from what automatic gives. */
interface CountField extends FieldCommon {
  readonly name: 'cduCount'
  readonly kind: 'count'
  /** The metric that tells how many there are. */
  readonly counts: MetricId
  readonly min: number
  readonly max: number
}

export type OptionField = ChoiceField | PartField | NumberOption | CountField

const hasScaleOut = (design: Design) => design.links.some((link) => link.plane === 'scale-out')

/**
 * Every option that code knows by name, once: the inspector, its previews and the tests read this list. A new one is an
 * entry here, a key of the schema and its words in `terms.options`; a lever (presets/levers.json) needs no code.
 */
export const OPTION_FIELDS: readonly OptionField[] = [
  { name: 'coldPlates', group: 'cooling', kind: 'choice', values: ['per-chip', 'shared'], term: 'coldPlate' },
  { name: 'coolant', group: 'cooling', kind: 'choice', values: ['pg25', 'water'], term: 'pg25' },
  { name: 'supplyC', group: 'cooling', kind: 'number', min: 5, max: 60, step: 0.5, unit: '°C' },
  {
    name: 'riseK',
    group: 'cooling',
    kind: 'number',
    min: 1,
    max: 40,
    step: 0.5,
    unit: 'K',
    term: 'flowCurve',
  },
  { name: 'airRiseK', group: 'cooling', kind: 'number', min: 1, max: 40, step: 0.5, unit: 'K' },
  { name: 'cdu', group: 'cooling', kind: 'part', category: 'cdu', term: 'cdu' },
  {
    name: 'cduCount',
    group: 'cooling',
    kind: 'count',
    counts: 'cooling.cdus',
    min: 0,
    max: 10_000,
    term: 'cdu',
  },
  {
    name: 'cduRedundancy',
    group: 'cooling',
    kind: 'choice',
    values: ['N', 'N+1'],
    term: 'redundancy',
    shown: ({ options }) => options.cduCount === 'auto',
  },
  {
    name: 'shelfRedundancy',
    group: 'power',
    kind: 'choice',
    values: ['N', 'N+1', 'N+N'],
    term: 'redundancy',
  },
  {
    name: 'fabric',
    group: 'network',
    kind: 'choice',
    values: ['fat-tree', 'leaf-spine'],
    term: 'leafSpine',
    shown: hasScaleOut,
  },
  {
    name: 'tiers',
    group: 'network',
    kind: 'choice',
    values: ['auto', 1, 2, 3],
    term: 'leafSpine',
    shown: (design) => hasScaleOut(design) && design.options.fabric === 'fat-tree',
  },
  {
    name: 'oversubscription',
    group: 'network',
    kind: 'number',
    min: 1,
    max: 64,
    step: 0.5,
    unit: ': 1',
    term: 'oversubscription',
    shown: hasScaleOut,
  },
  {
    name: 'rails',
    group: 'network',
    kind: 'choice',
    values: ['off', 'on'],
    term: 'rails',
    shown: hasScaleOut,
  },
  {
    name: 'opticsRate',
    group: 'network',
    kind: 'choice',
    values: ['as-designed', '400g', '800g', '1600g'],
    term: 'transceiver',
    shown: hasScaleOut,
  },
  {
    name: 'hostLink',
    group: 'network',
    kind: 'choice',
    values: ['optical', 'dac', 'aec'],
    term: 'dacAec',
    shown: hasScaleOut,
  },
]
