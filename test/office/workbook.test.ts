import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Design } from '../../src/core/design/schema'
import { evaluate } from '../../src/core/evaluate'
import { METRIC_IDS } from '../../src/core/metrics/registry'
import { draftSheets } from '../../src/io/workbook/build-workbook'
import type { SheetDraft } from '../../src/io/workbook/sheet'
import { loadPresets } from '../presets'
import { someDesign } from '../some-design'
import { type Recalculated, recalculate } from './recalculate'

const DAY = new Date(2026, 6, 31)
const { catalogue, systems } = loadPresets()

/** Every formula whose recalculated value is not the one that the core gives, in words. */
function differences(sheets: readonly SheetDraft[], found: Recalculated): string[] {
  return sheets.flatMap((sheet, s) =>
    sheet.rows.flatMap((row, r) =>
      row.flatMap((cell, c) => {
        if (cell.formula === undefined) return []
        const [wanted, got] = [Number(cell.value), found[s]?.[r]?.[c]]
        const close =
          typeof got === 'number' && Math.abs(got - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted))
        return close
          ? []
          : [`${sheet.name} row ${r + 1} column ${c + 1}: ${got}, not ${wanted} (${cell.formula})`]
      }),
    ),
  )
}

/** The figures of the sheet Summary, by metric id. */
function figuresOf([summary]: Recalculated): Map<string, unknown> {
  return new Map(
    (summary ?? []).flatMap((row) =>
      METRIC_IDS.some((id) => id === row[1]) ? [[String(row[1]), row[2]] as const] : [],
    ),
  )
}

/** A workbook in which one number was typed over. */
function typeOver(
  sheets: readonly SheetDraft[],
  sheetName: string,
  where: (row: SheetDraft['rows'][number]) => boolean,
  column: number,
  value: number,
): SheetDraft[] {
  let typed = 0
  const changed = sheets.map((sheet) =>
    sheet.name === sheetName
      ? {
          ...sheet,
          rows: sheet.rows.map((row) => {
            if (!where(row)) return row
            typed++
            return row.map((cell, c) => (c === column ? { ...cell, formula: undefined, value } : cell))
          }) as SheetDraft['rows'],
        }
      : sheet,
  )
  expect(typed, `${sheetName} has one such row`).toBe(1)
  return changed
}

interface Case {
  readonly name: string
  readonly sheets: readonly SheetDraft[]
  readonly check: (found: Recalculated, sheets: readonly SheetDraft[]) => void
}

const agrees = (found: Recalculated, sheets: readonly SheetDraft[]) =>
  expect(differences(sheets, found)).toEqual([])

/** After a change, the figures are those of the design with the same change made in the core. */
function gives(design: Design) {
  return (found: Recalculated) => {
    const { metrics } = evaluate(design, catalogue)
    const figures = figuresOf(found)
    for (const id of METRIC_IDS) {
      const { amount } = metrics[id]
      if (!amount) continue
      const [got, wanted] = [figures.get(id), amount.value]
      expect(
        typeof got === 'number' && Math.abs(got - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted)),
        `${id}: ${got}, not ${wanted}`,
      ).toBe(true)
    }
  }
}

function systemOf(id: string): Design {
  const design = systems.get(id)
  if (!design) throw new Error(`no system ${id}`)
  return design
}

const override = (design: Design, part: string, fact: string, value: number): Design => ({
  ...design,
  overrides: [...design.overrides, { part, fact, value, reason: 'test' }],
})

const sheetsOf = (design: Design, language: 'en' | 'zh' = 'en') =>
  draftSheets(evaluate(design, catalogue), language, DAY)

const isParameter = (part: string, what: string) => (row: SheetDraft['rows'][number]) =>
  row[1]?.value === part && row[2]?.value === what

/** A number typed over in the workbook, and the same change made to the design. */
function changed(
  name: string,
  design: Design,
  where: [sheet: string, (row: SheetDraft['rows'][number]) => boolean, column: number],
  value: number,
  same: Design,
): Case {
  const [sheet, row, column] = where
  return { name, sheets: typeOver(sheetsOf(design), sheet, row, column, value), check: gives(same) }
}

const nvl72 = systemOf('gb300-nvl72')
const cases: Case[] = [
  ...[...systems].map(([id, design]) => ({
    name: `${id} as exported`,
    sheets: sheetsOf(design),
    check: agrees,
  })),
  ...[1, -1].map((at) => ({
    name: `gb300-nvl72 with every lever on its ${at === 1 ? 'second' : 'last'} choice`,
    sheets: sheetsOf(withLevers(nvl72, at)),
    check: agrees,
  })),
  ...(
    [
      ['gb300-nvl72', { opticsRate: '400g', hostLink: 'aec', rails: 'on' }],
      ['gb300-nvl72', { fabric: 'leaf-spine' }, 8],
      ['cloudmatrix384', { opticsRate: '1600g', fabric: 'leaf-spine', hostLink: 'dac' }],
      ['hgx-h100', { rails: 'on' }, 40],
    ] as const
  ).map(([id, options, pods = 1]) => ({
    name: `${pods} × ${id} with ${JSON.stringify(options)}`,
    sheets: sheetsOf({ ...systemOf(id), pods, options: { ...systemOf(id).options, ...options } }),
    check: agrees,
  })),
  { name: 'gb300-nvl72 in Chinese', sheets: sheetsOf(nvl72, 'zh'), check: agrees },
  ...fc.sample(someDesign, { numRuns: 6, seed: 6 }).map((design, i) => ({
    name: `generated design ${i + 1}, made of ${design.id}`,
    sheets: sheetsOf(design),
    check: agrees,
  })),
  changed(
    'a price',
    nvl72,
    ['Assumptions', isParameter('qd-pair-nvqd03', 'Own price'), 3],
    99.5,
    override(nvl72, 'qd-pair-nvqd03', 'priceUsd', 99.5),
  ),
  changed(
    'a wattage',
    nvl72,
    ['Assumptions', isParameter('gb300-gpu', 'Thermal design power'), 3],
    1750,
    override(nvl72, 'gb300-gpu', 'tdpWatts', 1750),
  ),
  changed(
    'the layers of a board',
    nvl72,
    ['Assumptions', isParameter('gb300-superchip-board', 'Layers'), 3],
    30,
    override(nvl72, 'gb300-superchip-board', 'layers', 30),
  ),
  changed(
    'a yield of the price model',
    nvl72,
    ['Assumptions', (row) => row[2]?.value === 'Yield of HDI boards', 3],
    0.7,
    override(nvl72, 'assumptions', 'yieldHdi', 0.7),
  ),
  changed('the number of pods', nvl72, ['Assumptions', (row) => row[2]?.value === 'Pods', 3], 3, {
    ...nvl72,
    pods: 3,
  }),
  changed(
    'a number of racks',
    systemOf('hgx-h100'),
    ['Bill of materials', (row) => row[0]?.value === 1 && row[18]?.value === 'frame', 5],
    2,
    withRacks(systemOf('hgx-h100'), 2),
  ),
]

function withLevers(design: Design, at: number): Design {
  const levers = Object.fromEntries(
    catalogue.levers.map((lever) => [lever.id, lever.choices.at(at)?.id ?? '']),
  )
  return { ...design, options: { ...design.options, levers } }
}

function withRacks(design: Design, count: number): Design {
  return { ...design, pod: { ...design.pod, racks: design.pod.racks.map((group) => ({ ...group, count })) } }
}

let found: Recalculated[] = []
beforeAll(async () => {
  found = await recalculate(cases.map(({ sheets }) => sheets))
}, 600_000)

describe('LibreOffice calculates what the core does', () => {
  test.each(cases.map(({ name }, i) => [name, i] as const))('%s', (_, i) => {
    const { sheets, check } = cases[i] ?? { sheets: [], check: () => expect.fail('no such case') }
    check(found[i] ?? [], sheets)
  })
})
