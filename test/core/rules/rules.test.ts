import { describe, expect, test } from 'vitest'
import { foldHeat } from '../../../src/core/cooling/fold-heat'
import { planCdus } from '../../../src/core/cooling/plan-cdus'
import { countParts } from '../../../src/core/count/count-parts'
import { foldPower } from '../../../src/core/power/fold-power'
import { rackPower } from '../../../src/core/power/rack-power'
import { buildContext } from '../../../src/core/rules/build-context'
import { checkDesign } from '../../../src/core/rules/check-design'
import { exact, ZERO } from '../../../src/core/units/amount'
import { buildDesign } from '../fixtures'
import { CATALOGUE, findingsOf, OPTIONS, said } from './given'

test('a sound design has no findings', () => {
  expect(findingsOf({})).toEqual([])
})

test('errors come before warnings, and each kind stands together', () => {
  const findings = findingsOf({ rack: { loadKw: 142, massKg: 1501, busbarAmps: 1200, riseK: 40 } })
  expect(said(findings)).toEqual([
    'error power.busbar-over',
    'error mass.frame-over',
    'warning power.shelf-short',
    'warning cooling.return-hot',
  ])
})

describe('from the reports', () => {
  const design = buildDesign(
    [
      ...Array.from({ length: 6 }, (_, i) => ({ part: 'tray', u: i + 1 })),
      { part: 'shelf', u: 40 },
      { part: 'busbar' },
      { part: 'manifold' },
    ],
    { pods: 3, options: { ...OPTIONS, riseK: 10 } },
  )
  const lines = countParts(design, CATALOGUE)
  const power = foldPower(lines)
  const heat = foldHeat(lines, power)
  const racks = [
    { group: 'main', racks: 3, massKg: exact(400), liquidKw: ZERO, airKw: ZERO, ...heat.get('main') },
  ]
  const cdus = planCdus(design, CATALOGUE, lines, [{ racks: 3, liquidKw: racks[0]?.liquidKw.value ?? 0 }])
  const reports = {
    design,
    catalogue: CATALOGUE,
    lines,
    racks,
    powers: rackPower(lines, power, design.options, new Map()),
    cdus,
    links: { networks: [] },
  }

  test('each rack is seen by itself, however many there are', () => {
    const [rack] = buildContext(reports).racks
    // 6 trays of 2 boards with 2 × 1000 W + 300 W in liquid, and 4 × 25 + 4 × 15 + 8 × 12 W in air
    expect(rack?.liquidKw).toBeCloseTo(27.6)
    expect(rack?.loadKw).toBeCloseTo(27.6 + 6 * 0.256)
    expect(rack?.busbarAmps).toBeCloseTo(((27.6 + 6 * 0.256) * 1000) / 50)
    expect(rack).toMatchObject({
      racks: 3,
      shelves: 1,
      shelfNameplateKw: 33,
      manifoldPorts: 10,
      manifoldPortsNeeded: 12,
    })
    expect(rack?.riseK).toBeCloseTo(10)
    expect(rack?.flowLpm).toBeCloseTo((27.6 / (4 * 10)) * 60)
  })

  test('one shelf keeps no N+N reserve, and 12 connectors do not find 10 ports', () => {
    expect(said(checkDesign(reports))).toEqual(['error cooling.manifold-short', 'warning power.shelf-short'])
  })
})
