import { describe, expect, test } from 'vitest'
import { buildCatalogue, buildDesign } from '../fixtures'
import { findingsOf, OPTIONS, said } from './given'

describe('parts', () => {
  test('unknown parts are named once with how often they occur', () => {
    const design = buildDesign(
      [
        { part: 'ghost', u: 1 },
        { part: 'tray', u: 2 },
        { part: 'ghost', u: 3 },
      ],
      { options: OPTIONS },
    )
    const [finding, ...others] = findingsOf({ design, rack: { manifoldPortsNeeded: 2 } })
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      code: 'part.unknown',
      severity: 'error',
      where: { group: 'main', placement: 'p1', part: 'ghost' },
      numbers: { part: 'ghost', role: 'placed', count: 2 },
    })
  })

  test('unknown frames, network parts, CDUs and overrides are named too', () => {
    const design = buildDesign([], {
      pod: { racks: [{ id: 'main', frame: 'no-frame', count: 3, placements: [] }] },
      links: [
        { id: 'l', name: 'L', plane: 'scale-up', endpoint: 'gpu', switch: 'no-switch', medium: 'board' },
      ],
      options: { cdu: 'no-cdu' },
      overrides: [
        { part: 'gpu', fact: 'noSuchFact', value: 1 },
        { part: 'gpu', fact: 'tdpWatts', value: 900 },
        { part: 'assumptions', fact: 'peakFactor', value: 1.2 },
      ],
    })
    const findings = findingsOf({ design })
    expect(findings.map(({ severity, numbers }) => `${severity} ${numbers.role} ${numbers.part}`)).toEqual([
      'error frame no-frame',
      'error link no-switch',
      'error cdu no-cdu',
      'warning override gpu.noSuchFact',
    ])
  })
})

describe('space', () => {
  test('a tray beyond the top, on another, of another width or without a slot is an error', () => {
    const design = buildDesign(
      [
        { part: 'tall-tray', u: 48 },
        { part: 'tray', u: 10 },
        { part: 'tall-tray', u: 9 },
        { part: 'narrow-tray', u: 20 },
        { part: 'narrow-tray', u: 21 },
        { part: 'tray' },
      ],
      { options: OPTIONS },
    )
    const findings = findingsOf({ design })
    expect(said(findings)).toEqual([
      'error space.outside',
      'error space.unplaced',
      'error space.overlap',
      'error space.width',
    ])
    expect(findings.map((finding) => finding.where.placement)).toEqual(['p1', 'p6', 'p3', 'p4'])
    expect(findings.map((finding) => finding.numbers)).toEqual([
      { part: 'tall-tray', u: 48, heightU: 2, units: 48 },
      { part: 'tray', heightU: 1 },
      { part: 'tall-tray', by: 'tray', u: 9, byU: 10 },
      { part: 'narrow-tray', widthClass: '19in', frameWidth: '21in', count: 2 },
    ])
  })
})

describe('what hangs', () => {
  test('a second busbar where one fills the place is an error, and so is what is bigger than its place', () => {
    const wide = { id: 'wide', category: 'busbar', size: [90, 60, 1900] as [number, number, number] } as const
    const catalogue = buildCatalogue([
      { ...wide, mount: { heightU: 0, widthClass: 'any', depth: 'full', zone: 'rear-centre' } },
    ])
    const placed = [{ part: 'busbar' }, { part: 'manifold' }, { part: 'busbar' }, { part: 'wide' }]
    const design = buildDesign(placed, { options: OPTIONS })
    const findings = findingsOf({ design, catalogue }).filter(({ code }) => code === 'space.zone-over')
    expect(findings.map(({ where, numbers }) => [where.placement, numbers.zone, numbers.lack])).toEqual([
      ['p3', 'rear-centre', 'room'],
      ['p4', 'rear-centre', 'size'],
    ])
  })
})

test('a rack heavier than its frame may carry is an error', () => {
  const [finding] = findingsOf({ rack: { massKg: 1501 } })
  expect(finding).toMatchObject({
    code: 'mass.frame-over',
    severity: 'error',
    numbers: { massKg: 1501, maxMassKg: 1500 },
  })
})
