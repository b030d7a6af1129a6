import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Design } from '../../../src/core/design/schema'
import { evaluate } from '../../../src/core/evaluate'
import { CLOSED } from '../../../src/core/geometry/opened-rack'
import { measureRange, paintPiece } from '../../../src/features/scene/model/lens'
import { LENSES } from '../../../src/features/scene/model/lenses'
import { levelFor } from '../../../src/features/scene/model/level-of-detail'
import { packPieces } from '../../../src/features/scene/model/pack-pieces'
import { type Hit, pickBox } from '../../../src/features/scene/model/pick-box'
import { BLOCK } from '../../../src/features/scene/model/piece'
import { factsKey, pieceFacts } from '../../../src/features/scene/model/piece-facts'
import { rampColour } from '../../../src/features/scene/model/ramps'
import { buildLensRibbons } from '../../../src/features/scene/model/ribbons'
import { buildSceneModel } from '../../../src/features/scene/model/scene-model'
import { loadPresets } from '../../presets'

const { catalogue, systems } = loadPresets()

function system(id: string): Design {
  const design = systems.get(id)
  if (!design) throw new Error(`no system ${id}`)
  return design
}

/** One of each kind: a rack with liquid and copper, racks with fibre, a chassis in air, a mesh without switches. */
const designs = ['gb300-nvl72', 'cloudmatrix384', 'hgx-h100', 'tpu-v7-cube'].map(system)

describe('what the scene says', () => {
  test.each(designs)(
    '$id: what its pieces draw by the power lens is what each rack draws, but for conversion and modules of links',
    (design) => {
      const evaluation = evaluate(design, catalogue)
      const facts = pieceFacts(evaluation)
      for (const group of design.pod.racks) {
        const sum = group.placements.reduce(
          (kw, { part }) => kw + (facts.get(factsKey(group.id, [part]))?.kw ?? 0),
          0,
        )
        const rack = evaluation.racks.find((one) => one.group === group.id)
        expect(sum).toBeLessThanOrEqual((rack?.itKw.value ?? 0) * 1.0001)
        expect(sum).toBeGreaterThan((rack?.itKw.value ?? 0) * 0.6)
      }
    },
  )

  test.each(designs)(
    '$id: every lens gives every piece a colour, and no ramp runs over its end',
    (design) => {
      const evaluation = evaluate(design, catalogue)
      const facts = pieceFacts(evaluation)
      const model = buildSceneModel(design, evaluation.catalogue, { ...CLOSED, explode: 1 })
      const racks = model.racks.flatMap((rack) => rack ?? [])
      const most = measureRange(racks, facts)
      for (const lens of LENSES) {
        const context = { lens, facts, most, findings: evaluation.findings, links: design.links }
        const paints = racks.flatMap(({ group, pieces }) =>
          pieces.map((piece) => paintPiece(piece, { ...context, group })),
        )
        for (const paint of paints) {
          if (paint.kind !== 'ramp') continue
          expect(paint.at).toBeGreaterThanOrEqual(0)
          expect(paint.at).toBeLessThanOrEqual(1)
        }
        // Each lens but those of findings and coolant has something to say of every such system.
        const spoken = paints.filter(({ kind }) => kind !== 'muted').length
        if (lens !== 'findings' && lens !== 'coolant') expect(spoken).toBeGreaterThan(0)
      }
    },
  )

  test('a cold plate and a heat sink show the power of the chip that they lie on', () => {
    for (const [id, chip] of [
      ['gb300-nvl72', 'gb300-gpu'],
      ['hgx-h100', 'h100-sxm'],
    ] as const) {
      const design = system(id)
      const evaluation = evaluate(design, catalogue)
      const tray = design.pod.racks[0]?.placements.find(
        ({ part }) => catalogue.parts.get(part)?.category === 'compute-tray',
      )
      const opening = { ...CLOSED, pulled: new Set([tray?.id ?? '']), pull: 1 }
      const [rack] = buildSceneModel(design, evaluation.catalogue, opening).racks
      const facts = pieceFacts(evaluation)
      const context = {
        lens: 'power' as const,
        group: rack?.group ?? '',
        facts,
        most: measureRange(rack ? [rack] : [], facts),
        findings: [],
        links: design.links,
      }
      const covers = (rack?.pieces ?? []).filter((piece) => piece.covers?.at(-1) === chip)
      const chips = (rack?.pieces ?? []).filter(({ part }) => part?.id === chip)
      expect(covers.length).toBe(chips.length)
      const paint = chips[0] && paintPiece(chips[0], context)
      expect(paint?.kind).toBe('ramp')
      for (const plate of covers) expect(paintPiece(plate, context)).toEqual(paint)
    }
  })

  test('the trays with findings are those that the findings name', () => {
    const design = system('gb300-nvl72')
    const evaluation = evaluate(design, catalogue)
    const [first] = design.pod.racks[0]?.placements ?? []
    const finding = {
      code: 'space.overlap',
      severity: 'error',
      where: { group: 'rack', placement: first?.id },
      numbers: {},
    }
    const context = {
      lens: 'findings' as const,
      group: 'rack',
      facts: pieceFacts(evaluation),
      most: { kwPerU: 1, watts: 1, massKg: 1, rackKg: 1 },
      findings: [finding] as never,
      links: design.links,
    }
    const pieces = buildSceneModel(design, catalogue, CLOSED).racks[0]?.pieces ?? []
    const marked = pieces.filter((piece) => piece.isUnit && paintPiece(piece, context).kind === 'token')
    expect(marked.map(({ placement }) => placement)).toEqual([first?.id])
  })

  test('from far away a rack has the colour of what fills it, not of its frame', () => {
    const design = system('cloudmatrix384')
    const evaluation = evaluate(design, catalogue)
    const context = {
      lens: 'category' as const,
      facts: pieceFacts(evaluation),
      most: { kwPerU: 1, watts: 1, massKg: 1, rackKg: 1 },
      findings: [],
      links: design.links,
    }
    const blocks = buildSceneModel(design, catalogue, CLOSED).racks.flatMap((rack) => {
      const block = rack?.pieces.find(({ key }) => key === BLOCK)
      return rack && block ? [paintPiece(block, { ...context, group: rack.group })] : []
    })
    expect(blocks).toEqual([
      { kind: 'token', token: 'cat-compute-tray' },
      { kind: 'token', token: 'cat-switch-tray' },
    ])
  })

  test('lightness of the ramps rises from end to end, so that they read in grey', () => {
    for (const name of ['cividis', 'viridis'] as const) {
      const lightness = Array.from({ length: 24 }, (_, i) => {
        const [r, g, b] = rampColour(name, i / 23)
        return 0.2126 * r + 0.7152 * g + 0.0722 * b
      })
      expect(lightness).toEqual([...lightness].sort((a, b) => a - b))
    }
  })

  test('links of a chosen tray lead to each of the nine switch trays, and out of the rack', () => {
    const model = buildSceneModel(system('gb300-nvl72'), catalogue, CLOSED)
    const chosen = buildLensRibbons(model, 'links', { group: 'rack', placements: ['ct1'] })
    const copper = chosen.filter(({ token }) => token === 'cat-cable-cartridge')
    expect(copper).toHaveLength(9)
    expect(chosen.length).toBeGreaterThan(9)
    const all = buildLensRibbons(model, 'links', { group: undefined, placements: [] })
    expect(all.filter(({ token }) => token === 'cat-cable-cartridge')).toHaveLength(9 * 18)
  })

  test('every tray that joins the manifolds has a supply and a return hose', () => {
    const model = buildSceneModel(system('gb300-nvl72'), catalogue, CLOSED)
    const hoses = (model.racks[0]?.pieces ?? []).filter(({ key }) => key.includes('/hose-'))
    const by = (loop: string) =>
      new Set(hoses.filter((hose) => hose.loop === loop).map(({ placement }) => placement))
    expect(by('supply').size).toBe(27)
    expect(by('return')).toEqual(by('supply'))
  })
})

describe('levels of detail', () => {
  test('a rack that is seen larger is never drawn with less, and there is more to see at each level', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(2000), (a, b) => {
        expect(levelFor(Math.max(a, b), 0)).toBeGreaterThanOrEqual(levelFor(Math.min(a, b), 0))
      }),
    )
    const model = buildSceneModel(system('gb300-nvl72'), catalogue, { ...CLOSED, explode: 0.5 })
    const counts = packPieces(model.racks[0]?.pieces ?? [], () => -1).map(({ count }) => count)
    expect(counts[0]).toBe(1)
    expect(counts).toEqual([...counts].sort((x, y) => x - y))
    expect(counts[3]).toBeGreaterThan(1000)
  })
})

describe('picking', () => {
  const box = fc.record({
    at: fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: -50, max: 50 }))),
    size: fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: 1, max: 20 }))),
  })

  test('a ray at the middle of a box that is alone on its way finds it, and never one behind it first', () => {
    fc.assert(
      fc.property(fc.array(box, { minLength: 1, maxLength: 30 }), fc.nat(29), (boxes, n) => {
        const target = boxes[n % boxes.length]
        if (!target) return
        const middle = target.at.map((low, k) => low + (target.size[k] ?? 0) / 2)
        const origin = [300, 200, 400] as const
        const length = Math.hypot(...origin.map((o, k) => (middle[k] ?? 0) - o))
        const direction = origin.map((o, k) => ((middle[k] ?? 0) - o) / length)
        const hit: Hit = { index: -1, distance: Number.POSITIVE_INFINITY }
        const arrays = {
          count: boxes.length,
          position: new Float32Array(boxes.flatMap(({ at }) => at)),
          size: new Float32Array(boxes.flatMap(({ size }) => size)),
        }
        const [x = 0, y = 0, z = 0] = direction
        pickBox(arrays, { origin, direction: [x, y, z], near: 0, far: Number.POSITIVE_INFINITY }, hit)
        expect(hit.index).toBeGreaterThanOrEqual(0)
        expect(hit.distance).toBeLessThanOrEqual(length)
      }),
    )
  })
})
