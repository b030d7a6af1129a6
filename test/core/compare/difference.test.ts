import { expect, test } from 'vitest'
import { findDifference } from '../../../src/core/compare/difference'
import { setOption } from '../../../src/core/design/edits'
import type { Design } from '../../../src/core/design/schema'
import { evaluate } from '../../../src/core/evaluate'
import { loadPresets } from '../../presets'

const { catalogue, systems } = loadPresets()

function presetOf(id: string): Design {
  const design = systems.get(id)
  if (!design) throw new Error(`no system ${id}`)
  return design
}

function withOption(
  design: Design,
  ...[name, value]: [Parameters<typeof setOption>[1], string | number]
): Design {
  const edited = setOption(design, name, value)
  if (!edited.ok) throw new Error(edited.error.code)
  return edited.value
}

const gb300 = presetOf('gb300-nvl72')
const whole = evaluate(gb300, catalogue)

test('a design does not differ from itself, however often it is evaluated', () => {
  expect(findDifference(whole, evaluate(structuredClone(gb300), catalogue))).toEqual({
    metrics: [],
    gone: [],
    appeared: [],
  })
})

test('less redundancy of the shelves of a GB300 NVL72 settles its finding and moves what they leave usable alone', () => {
  const { metrics, gone, appeared } = findDifference(
    whole,
    evaluate(withOption(gb300, 'shelfRedundancy', 'N+1'), catalogue),
  )
  expect(metrics.map(({ id }) => id)).toEqual(['power.shelfUsableKw'])
  expect(gone.map(({ code }) => code)).toEqual(['power.shelf-short'])
  expect(appeared).toEqual([])
})

test('a finding that gets worse is gone and new, one whose figures alone move is neither', () => {
  const fixed = evaluate(withOption(gb300, 'cduCount', 1), catalogue)
  const none = evaluate(withOption(gb300, 'cduCount', 0), catalogue)
  expect(findDifference(fixed, none).appeared).toMatchObject([
    { code: 'cooling.cdu-short', severity: 'error' },
  ])
  const warmer = evaluate(withOption(withOption(gb300, 'cduCount', 0), 'cdu', 'cdu-row-1350kw'), catalogue)
  const { gone, appeared } = findDifference(none, warmer)
  // Another unit is another place that the finding leads to.
  expect([gone.length, appeared.length]).toEqual([1, 1])
})

test('a figure that is no longer known is a change', () => {
  const dry = { ...gb300, links: gb300.links.filter(({ plane }) => plane !== 'scale-out') }
  const { metrics } = findDifference(whole, evaluate(dry, catalogue))
  const leaves = metrics.find(({ id }) => id === 'links.leafSwitches')
  expect(leaves?.before.amount?.value).toBeGreaterThan(0)
  expect(leaves?.after).toMatchObject({ unknown: 'no-scale-out' })
})
