import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findDifference, isAsBad, subjectOf } from '../../../src/core/compare/difference'
import { record, startHistory, undo } from '../../../src/core/design/history'
import { parseDesign } from '../../../src/core/design/parse-design'
import type { Design, RackGroup } from '../../../src/core/design/schema'
import { evaluate } from '../../../src/core/evaluate'
import { findFixes } from '../../../src/core/fixes/find-fixes'
import { loadPresets } from '../../presets'

const { catalogue, systems } = loadPresets()
const reevaluate = (design: Design) => evaluate(design, catalogue)

/** A shipped system with much put wrong: trays gone, shifted, without a slot or of an unknown part, levers pulled, values changed. */
const brokenDesign: fc.Arbitrary<Design> = fc
  .record({
    id: fc.constantFrom(...systems.keys()),
    faults: fc.array(fc.constantFrom('keep', 'keep', 'keep', 'drop', 'shift', 'float', 'ghost'), {
      minLength: 60,
      maxLength: 60,
    }),
    frame: fc.constantFrom(undefined, undefined, 'rack-19in-42u', 'ghost-frame'),
    shelfRedundancy: fc.constantFrom('N' as const, 'N+1' as const, 'N+N' as const),
    cdu: fc.constantFrom('cdu-in-rack-250kw', 'cdu-row-1350kw', 'ghost-cdu'),
    cduCount: fc.constantFrom('auto' as const, 0, 1),
    supplyC: fc.integer({ min: 17, max: 60 }),
    riseK: fc.integer({ min: 2, max: 38 }),
    tiers: fc.constantFrom(1 as const, 2 as const, 'auto' as const),
    pods: fc.constantFrom(1, 1, 400),
    maxMassKg: fc.constantFrom(undefined, 500, 1300),
  })
  .map(({ id, faults, frame, pods, maxMassKg, ...options }) => {
    const design = systems.get(id)
    if (!design) throw new Error(`no system ${id}`)
    const spoil = (group: RackGroup): RackGroup => ({
      ...group,
      frame: frame ?? group.frame,
      placements: group.placements.flatMap((placement, i) => {
        const { u, ...rest } = placement
        switch (faults[i]) {
          case 'drop':
            return []
          case 'shift':
            return u === undefined ? [placement] : [{ ...placement, u: u + 3 }]
          case 'float':
            return [rest]
          case 'ghost':
            return i % 3 === 0 ? [{ ...placement, part: 'ghost' }] : [placement]
          default:
            return [placement]
        }
      }),
    })
    const overrides =
      maxMassKg === undefined
        ? []
        : [...catalogue.parts.values()]
            .filter(({ category }) => category === 'frame')
            .map(({ id: part }) => ({ part, fact: 'maxMassKg', value: maxMassKg, reason: '' }))
    return {
      ...design,
      pods,
      overrides,
      options: { ...design.options, ...options },
      pod: { ...design.pod, racks: design.pod.racks.map(spoil) },
    }
  })

test('every fix that is offered takes its finding away in one undoable edit, and brings nothing as bad', () => {
  let offered = 0
  fc.assert(
    fc.property(brokenDesign, (design) => {
      const evaluation = reevaluate(design)
      const kinds = new Map(evaluation.findings.map((finding) => [finding.code, finding]))
      for (const finding of kinds.values()) {
        for (const fix of findFixes(evaluation, finding, reevaluate)) {
          offered++
          const after = reevaluate(fix.design)
          expect(after.findings.map(subjectOf)).not.toContain(subjectOf(finding))
          const { appeared } = findDifference(evaluation, after)
          expect(appeared.filter(({ severity }) => isAsBad(severity, finding.severity))).toEqual([])
          expect(parseDesign(JSON.parse(JSON.stringify(fix.design))).ok).toBe(true)

          const done = record(startHistory(design), `fix:${fix.code}`, fix.design)
          expect(done.past).toHaveLength(1)
          expect(undo(done).present).toBe(design)
        }
      }
    }),
    { numRuns: 8 },
  )
  expect(offered).toBeGreaterThan(8)
})

test('looking for fixes changes nothing, and finds the same each time', () => {
  fc.assert(
    fc.property(brokenDesign, (design) => {
      const before = JSON.stringify(design)
      const evaluation = reevaluate(design)
      const [finding] = evaluation.findings
      if (!finding) return
      const [once, again] = [1, 2].map(() => findFixes(evaluation, finding, reevaluate))
      expect(once?.map(({ code, numbers }) => ({ code, numbers }))).toEqual(
        again?.map(({ code, numbers }) => ({ code, numbers })),
      )
      expect(JSON.stringify(design)).toBe(before)
    }),
    { numRuns: 5 },
  )
})
