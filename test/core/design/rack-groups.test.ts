import { describe, expect, test } from 'vitest'
import { addRackGroup } from '../../../src/core/design/add-rack-group'
import { makeUnique } from '../../../src/core/design/make-unique'
import { moveRackGroup } from '../../../src/core/design/move-rack-group'
import { newDesign } from '../../../src/core/design/new-design'
import { removeRackGroup } from '../../../src/core/design/remove-rack-group'
import { renameRackGroup } from '../../../src/core/design/rename-rack-group'
import type { Design } from '../../../src/core/design/schema'
import { evaluate } from '../../../src/core/evaluate'
import { METRIC_IDS } from '../../../src/core/metrics/registry'
import { loadPresets } from '../../presets'
import { buildCatalogue, buildDesign } from '../fixtures'
import { codeOf, resultOf } from './outcomes'

const catalogue = buildCatalogue()
const frame = 'frame-48u'
const rack = { id: 'main', frame, count: 8, placements: [{ id: 'p1', part: 'tray', u: 1 }] }
const design = buildDesign([], { pod: { racks: [rack] } })

const groupsOf = ({ pod }: Design) => pod.racks.map(({ id, count }) => `${id} × ${count}`)
const namesOf = ({ pod }: Design) => pod.racks.map(({ name }) => name)

describe('making unique', () => {
  test('one rack leaves its group and stands after it, with the same trays', () => {
    const next = resultOf(makeUnique(design, catalogue, 'main'))
    expect(groupsOf(next)).toEqual(['main × 7', 'r2 × 1'])
    expect(next.pod.racks[1]?.placements).toEqual(next.pod.racks[0]?.placements)
    expect(namesOf(next)[1]).toEqual({ en: 'frame-48u 2', zh: 'frame-48u 2' })
    expect(namesOf(resultOf(makeUnique(next, catalogue, 'main')))[1]).toEqual({
      en: 'frame-48u 3',
      zh: 'frame-48u 3',
    })
  })

  test('a single rack is unique already', () => {
    const single = buildDesign([])
    expect(resultOf(makeUnique(single, catalogue, 'main'))).toBe(single)
    expect(codeOf(makeUnique(single, catalogue, 'gone'))).toBe('no-group')
  })

  test('no total changes by it', () => {
    const presets = loadPresets()
    const system = presets.systems.get('cloudmatrix384')
    const group = system?.pod.racks.find(({ count }) => count > 1)
    if (!system || !group) throw new Error('the preset has a group of several racks')
    const before = evaluate(system, presets.catalogue)
    const after = evaluate(resultOf(makeUnique(system, presets.catalogue, group.id)), presets.catalogue)
    expect(METRIC_IDS.length).toBeGreaterThan(30)
    for (const id of METRIC_IDS) {
      const value = before.metrics[id].amount?.value
      if (value === undefined) expect(after.metrics[id].amount).toBeUndefined()
      else expect(after.metrics[id].amount?.value).toBeCloseTo(value, 6)
    }
  })
})

describe('rack groups', () => {
  test('an empty rack comes from a frame, after the others, with a name of its own', () => {
    const next = resultOf(addRackGroup(resultOf(addRackGroup(design, catalogue, frame)), catalogue, frame))
    expect(groupsOf(next)).toEqual(['main × 8', 'r2 × 1', 'r3 × 1'])
    expect(namesOf(next)).toEqual([
      undefined,
      { en: 'frame-48u 2', zh: 'frame-48u 2' },
      { en: 'frame-48u 3', zh: 'frame-48u 3' },
    ])
    expect(next.pod.racks[2]?.placements).toEqual([])
  })

  test('only a frame makes a rack, and a pod holds 64 groups', () => {
    expect(codeOf(addRackGroup(design, catalogue, 'tray'))).toBe('not-a-frame')
    expect(codeOf(addRackGroup(design, catalogue, 'nothing'))).toBe('no-part')
    let full = design
    for (let n = 1; n < 64; n++) full = resultOf(addRackGroup(full, catalogue, frame))
    expect(codeOf(addRackGroup(full, catalogue, frame))).toBe('too-many-groups')
    expect(codeOf(makeUnique(full, catalogue, 'main'))).toBe('too-many-groups')
  })

  test('ids of groups that left are not confused with those that stayed', () => {
    const three = resultOf(addRackGroup(resultOf(addRackGroup(design, catalogue, frame)), catalogue, frame))
    const two = resultOf(removeRackGroup(three, 'r2'))
    expect(groupsOf(resultOf(addRackGroup(two, catalogue, frame)))).toEqual(['main × 8', 'r3 × 1', 'r4 × 1'])
  })

  test('the last rack stays', () => {
    expect(codeOf(removeRackGroup(design, 'main'))).toBe('last-group')
    expect(codeOf(removeRackGroup(design, 'gone'))).toBe('no-group')
  })

  test('a name is trimmed, and an empty one gives back the frame’s', () => {
    const named = resultOf(renameRackGroup(design, { group: 'main', name: ' Row 7 ' }))
    expect(namesOf(named)).toEqual(['Row 7'])
    expect(resultOf(renameRackGroup(named, { group: 'main', name: 'Row 7' }))).toBe(named)
    expect(resultOf(renameRackGroup(named, { group: 'main', name: ' ' }))).toEqual(design)
    expect(resultOf(renameRackGroup(design, { group: 'main', name: '' }))).toBe(design)
    expect(codeOf(renameRackGroup(design, { group: 'main', name: 'x'.repeat(161) }))).toBe('bad-name')
  })

  test('groups change their order', () => {
    const three = resultOf(addRackGroup(resultOf(addRackGroup(design, catalogue, frame)), catalogue, frame))
    const ids = (to: number) =>
      groupsOf(resultOf(moveRackGroup(three, { group: 'r3', to }))).map((g) => g.slice(0, 4))
    expect(ids(0)).toEqual(['r3 ×', 'main', 'r2 ×'])
    expect(ids(1)).toEqual(['main', 'r3 ×', 'r2 ×'])
    expect(resultOf(moveRackGroup(three, { group: 'r3', to: 2 }))).toBe(three)
    expect(codeOf(moveRackGroup(three, { group: 'r3', to: 3 }))).toBe('out-of-range')
    expect(codeOf(moveRackGroup(three, { group: 'gone', to: 0 }))).toBe('no-group')
  })
})

describe('a new design', () => {
  test('is one empty rack of the frame, with what a design has by default', () => {
    const fresh = resultOf(newDesign(catalogue, { name: ' Mine ', frame }))
    expect(fresh.name).toBe('Mine')
    expect(fresh.pod.racks).toEqual([{ id: 'r1', frame, count: 1, placements: [] }])
    expect(fresh.options).toEqual(buildDesign([]).options)
    expect(codeOf(newDesign(catalogue, { name: 'Mine', frame: 'tray' }))).toBe('not-a-frame')
    expect(codeOf(newDesign(catalogue, { name: 'Mine', frame: 'nothing' }))).toBe('no-part')
    expect(codeOf(newDesign(catalogue, { name: ' ', frame }))).toBe('bad-name')
  })
})
