import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { setOption } from '../../../src/core/design/edits'
import type { Design } from '../../../src/core/design/schema'
import { evaluate } from '../../../src/core/evaluate'
import { findFixes } from '../../../src/core/fixes/find-fixes'
import { farthestHost } from '../../../src/core/links/farthest-host'
import { hostCableOf } from '../../../src/core/links/plan-scale-out'
import type { Options } from '../../../src/core/options/options'
import { describeFix } from '../../../src/i18n/describe-fix'
import { loadPresets } from '../../presets'

const { catalogue, systems } = loadPresets()

function linked(id: string, hostLink: Options['hostLink'], racks = 1): Design {
  const system = systems.get(id) as Design
  const [first, ...rest] = system.pod.racks
  const design = { ...system, pod: { racks: [{ ...first, count: (first?.count ?? 1) * racks }, ...rest] } }
  const edited = setOption(design as Design, 'hostLink', hostLink)
  if (!edited.ok) throw new Error(edited.error.code)
  return edited.value
}

/** Severity of the finding about reach, or 'fine'. */
function reach(design: Design): string {
  const found = evaluate(design, catalogue).findings.find(({ code }) => code === 'links.host-cable-short')
  return found?.severity ?? 'fine'
}

function value(design: Design, id: 'power.systemKw'): number {
  return evaluate(design, catalogue).metrics[id].amount?.value ?? Number.NaN
}

const fabrics = [...systems.values()].filter(({ links }) => links.some(({ plane }) => plane === 'scale-out'))

describe('copper to the hosts', () => {
  test('beside one rack of 400G ports a passive cable reaches, beside one of 800G only a retimed one', () => {
    expect(reach(linked('gb200-nvl72', 'dac'))).toBe('fine')
    expect(reach(linked('gb300-nvl72', 'dac'))).toBe('error')
    expect(reach(linked('gb300-nvl72', 'aec'))).toBe('fine')
  })

  test('does not reach across sixteen racks as a passive cable; fibre always does', () => {
    expect(reach(linked('cloudmatrix384', 'dac'))).toBe('error')
    expect(reach(linked('cloudmatrix384', 'optical'))).toBe('fine')
  })

  test('that is too short offers retimers where they reach, else fibre', () => {
    const offered = (design: Design) => {
      const evaluation = evaluate(design, catalogue)
      const finding = evaluation.findings.find(({ code }) => code === 'links.host-cable-short')
      if (!finding) throw new Error('it reaches')
      const fixes = findFixes(evaluation, finding, (next) => evaluate(next, catalogue))
      return fixes.map((fix) => describeFix(fix, catalogue, 'en'))
    }
    expect(offered(linked('gb300-nvl72', 'dac'))).toEqual(['Set Host links to AEC'])
    expect(offered(linked('gb300-nvl72', 'aec', 20))).toEqual(['Set Host links to Optical'])
  })

  test('saves two modules a link: a retimed cable draws less than them, a passive one nothing', () => {
    const [optical, aec, dac] = (['optical', 'aec', 'dac'] as const).map((kind) =>
      value(linked('gb200-nvl72', kind), 'power.systemKw'),
    )
    expect(dac).toBeLessThan(aec ?? 0)
    expect(aec).toBeLessThan(optical ?? 0)
  })

  test.each(fabrics.map(({ id }) => String(id)))(
    '%s names a cable of each kind at the rate of its ports',
    (id) => {
      for (const link of systems.get(id)?.links ?? []) {
        if (link.plane !== 'scale-out') continue
        const nic = catalogue.parts.get(link.endpoint)
        for (const kind of ['dac', 'aec'] as const) {
          const cable = catalogue.parts.get(hostCableOf(link, kind) ?? '')
          expect(cable?.facts.portGbps?.value).toBe(nic?.facts.portGbps?.value)
          expect(cable?.facts.reachM?.value).toBeGreaterThan(0)
        }
        expect(hostCableOf(link, 'optical')).toBeUndefined()
      }
    },
  )

  test('with retimers reaches further than without, and less far the faster the lanes', () => {
    const metres = (id: string) => Number(catalogue.parts.get(id)?.facts.reachM?.value)
    for (const rate of ['200g', '400g', '800g'])
      expect(metres(`aec-${rate}`)).toBeGreaterThan(metres(`dac-${rate}`))
    for (const kind of ['dac', 'aec']) expect(metres(`${kind}-800g`)).toBeLessThan(metres(`${kind}-400g`))
  })
})

test('a wider pod never brings the farthest host nearer, until a row is full', () => {
  fc.assert(
    fc.property(fc.constantFrom(...systems.values()), fc.integer({ min: 1, max: 19 }), (system, count) => {
      const of = (racks: number) => {
        const [first] = system.pod.racks
        if (!first) throw new Error('a design has a rack')
        return farthestHost({ ...system, pod: { racks: [{ ...first, count: racks }] } }, catalogue)
      }
      expect(of(count + 1).value).toBeGreaterThan(of(count).value)
      expect(of(count).low).toBeLessThanOrEqual(of(count).value)
      expect(of(10_000).value).toBeLessThan(of(20).value + 0.1)
    }),
  )
})
