import { create } from 'zustand'
import { FOOTINGS, type Footing } from '../core/compare/footing'
import { METRIC_IDS, type MetricId } from '../core/metrics/registry'

export const COMPARE_TABS = ['figures', 'why', 'doubt', 'bill', 'charts'] as const
export type CompareTab = (typeof COMPARE_TABS)[number]

export const SHOWS = ['absolute', 'ratio', 'difference'] as const
export type Show = (typeof SHOWS)[number]

/** How a comparison is being read. Which systems stand in it is in the view store. */
export interface ComparisonSettings {
  readonly tab: CompareTab
  readonly show: Show
  readonly footing: Footing
  /** The one figure that is taken apart, drawn by chance, or set in bars. */
  readonly metric: MetricId
  /** What the base is held against where two are looked at; the first other system where it is not among them. */
  readonly against: string | undefined
  /** Figures of the scatter plot. */
  readonly x: MetricId
  readonly y: MetricId
}

interface ComparisonState extends ComparisonSettings {
  /** `key` leaves out what only a close look asks for. */
  readonly rows: 'key' | 'all'
  readonly change: (settings: Partial<ComparisonSettings & Pick<ComparisonState, 'rows'>>) => void
}

const DEFAULTS: ComparisonSettings = {
  tab: 'figures',
  show: 'absolute',
  footing: 'whole',
  metric: 'power.systemKw',
  against: undefined,
  x: 'power.systemKw',
  y: 'compute.bf16Pflops',
}

export const useComparisonState = create<ComparisonState>()((set) => ({
  ...DEFAULTS,
  rows: 'key',
  change: (settings) => set(settings),
}))

/** Ids in addresses come from anybody: nothing but the letters that ids are made of. */
export const COMPARED_ID = /^[a-z0-9~-]{1,80}$/

/** What each setting may be, for it may come from an address that anybody wrote. */
const READ: {
  readonly [K in keyof ComparisonSettings]: (text: string) => ComparisonSettings[K] | undefined
} = {
  tab: (text) => COMPARE_TABS.find((tab) => tab === text),
  show: (text) => SHOWS.find((show) => show === text),
  footing: (text) => FOOTINGS.find((footing) => footing === text),
  metric: readMetric,
  against: (text) => (COMPARED_ID.test(text) ? text : undefined),
  x: readMetric,
  y: readMetric,
}
const KEYS = Object.keys(READ) as (keyof ComparisonSettings)[]

/**
 * Settings that differ from the usual, for an address.
 * @example formatSettings({ ...settings, tab: 'why' }) // tab=why
 */
export function formatSettings(settings: ComparisonSettings): string {
  return KEYS.filter((key) => settings[key] !== undefined && settings[key] !== DEFAULTS[key])
    .map((key) => `${key}=${settings[key]}`)
    .join('&')
}

/** The settings that an address names; what it does not, or names wrongly, is as usual. */
export function parseSettings(text: string): ComparisonSettings {
  const given = new Map(
    text.split('&').map((pair): [string, string] => {
      const at = pair.indexOf('=')
      return [pair.slice(0, at), pair.slice(at + 1)]
    }),
  )
  const read = KEYS.flatMap((key) => {
    const value = given.has(key) ? READ[key](given.get(key) ?? '') : undefined
    return value === undefined ? [] : [[key, value] as const]
  })
  return { ...DEFAULTS, ...Object.fromEntries(read) }
}

function readMetric(text: string): MetricId | undefined {
  return METRIC_IDS.find((metric) => metric === text)
}
