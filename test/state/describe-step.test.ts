import { describe, expect, test, vi } from 'vitest'
import { addRackGroup } from '../../src/core/design/add-rack-group'
import {
  addPlacement,
  movePlacements,
  removePlacements,
  setGroupCount,
  setOption,
} from '../../src/core/design/edits'
import { moveRackGroup } from '../../src/core/design/move-rack-group'
import type { Design } from '../../src/core/design/schema'
import { setOverride } from '../../src/core/design/set-override'
import { transferPlacements } from '../../src/core/design/transfer-placements'
import { viewMessages } from '../../src/i18n/view-messages'
import { resultOf } from '../core/design/outcomes'
import { loadPresets } from '../presets'

vi.mock('../../src/state/presets', () => ({ FIRST_SYSTEM: 'gb300-nvl72', getPresets: loadPresets }))

const { describeStep } = await import('../../src/state/describe-step')
const { catalogue, systems } = loadPresets()
const start = systems.get('gb300-nvl72')
if (!start) throw new Error('no GB300 NVL72')
const group = start.pod.racks[0]?.id ?? ''
const tray = start.pod.racks[0]?.placements.find(({ part }) => part === 'gb300-compute-tray')?.id ?? ''

const inEnglish = (label: string, after: Design, before: Design = start) =>
  describeStep({ label, before, after }, viewMessages('en'), 'en')

describe('a step of the history', () => {
  test('names the part that was placed, moved or removed, back and forth', () => {
    const added = resultOf(addPlacement(start, catalogue, { group, part: 'power-shelf-33kw', u: 41 }))
    expect(inEnglish('add', added)).toMatch(/^add a part: Power shelf/)
    expect(inEnglish('add', start, added)).toMatch(/^add a part: Power shelf/)
    expect(describeStep({ label: 'add', before: start, after: added }, viewMessages('zh'), 'zh')).toMatch(
      /^添加部件：电源框/,
    )
    expect(inEnglish('fix:add', added)).toMatch(/^fix a finding: add a part: Power shelf/)
    const removed = resultOf(removePlacements(start, { group, ids: [tray] }))
    expect(inEnglish('remove', removed)).toBe('remove: GB300 compute tray')
    const moved = resultOf(movePlacements(start, catalogue, { group, ids: [tray], move: { toU: 42 } }))
    expect(inEnglish('move', moved)).toBe('move: GB300 compute tray')
  })

  test('counts pieces of one part and of several', () => {
    const { placements = [] } = start.pod.racks[0] ?? {}
    const trays = placements.filter(({ part }) => part === 'gb300-compute-tray').map(({ id }) => id)
    expect(inEnglish('cut', resultOf(removePlacements(start, { group, ids: trays })))).toBe(
      'cut: 18 × GB300 compute tray',
    )
    const all = placements.map(({ id }) => id)
    const blanks = placements.filter(({ part }) => catalogue.parts.get(part)?.category === 'blank')
    expect(inEnglish('remove', resultOf(removePlacements(start, { group, ids: all })))).toBe(
      `remove: ${all.length - blanks.length} parts`,
    )
  })

  test('a tray that goes to another rack is one tray', () => {
    const two = resultOf(addRackGroup(start, catalogue, 'mgx-48u-frame'))
    const other = two.pod.racks[1]?.id ?? ''
    const request = { from: group, ids: [tray], to: other, toU: 3 }
    const moved = resultOf(transferPlacements(two, catalogue, request))
    expect(inEnglish('move', moved, two)).toBe('move: GB300 compute tray')
    expect(inEnglish('move', two, moved)).toBe('move: GB300 compute tray')
  })

  test('names a rack that came or changed, and the part whose value was changed', () => {
    const more = resultOf(setGroupCount(start, { group, count: 4 }))
    expect(inEnglish('setCount', more)).toBe('change the number of racks: MGX rack frame, 48U')
    const rack = resultOf(addRackGroup(start, catalogue, 'orv3-44ou-frame'))
    expect(inEnglish('addRack', rack)).toMatch(/^add a rack: .*44OU/)
    const value = resultOf(
      setOverride(start, catalogue, { part: 'gb300-gpu', fact: 'tdpWatts', value: 1300, reason: '' }),
    )
    expect(inEnglish('override', value)).toBe('change a value: Blackwell Ultra GPU of GB300')
  })

  test('says no more where the label says all, or where only the order changed', () => {
    const options = resultOf(setOption(start, 'coolant', 'water'))
    expect(inEnglish('setOption:coolant', options)).toBe('change an option: Coolant')
    const two = resultOf(addRackGroup(start, catalogue, 'orv3-44ou-frame'))
    const order = resultOf(moveRackGroup(two, { group, to: 1 }))
    expect(inEnglish('moveRack', order, two)).toBe('change the order of racks')
    expect(inEnglish('open', systems.get('cloudmatrix384') ?? start)).toMatch(
      /^open a system: CloudMatrix384/,
    )
  })
})
