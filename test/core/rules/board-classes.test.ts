import { expect, test } from 'vitest'
import type { Line } from '../../../src/core/count/bill'
import { classBoards } from '../../../src/core/rules/board-classes'
import { buildCatalogue, buildPart } from '../fixtures'

const board = (id: string, facts: Record<string, number | string>) =>
  buildPart({
    id,
    category: 'board',
    facts: { layers: 16, hdiSteps: 0, areaM2: 0.1, laminate: 'laminate-m7', ...facts },
  })

const catalogue = {
  ...buildCatalogue(),
  signalClasses: buildCatalogue().signalClasses.flatMap((row) =>
    row.id === 'slow' ? [row, { ...row, id: 'slow-on-new-platform', platform: 'new', minLayers: 18 }] : [row],
  ),
}

function classOf(facts: Record<string, number | string>): string | undefined {
  const part = board('one', facts)
  const lines = [{ part, group: 'main' } as Line, { part, group: 'other' } as Line]
  return classBoards({ lines, catalogue })
    .map(({ signalClass, group }) => `${signalClass.id} in ${group}`)
    .join()
}

test('a board belongs to the slowest class that is fast enough for its lanes, once', () => {
  expect(classOf({ signalGbps: 16 })).toBe('slow in main')
  expect(classOf({ signalGbps: 112 })).toBe('fast in main')
})

test('a lane faster than every class belongs to the fastest', () => {
  expect(classOf({ signalGbps: 448 })).toBe('fast in main')
})

test('a board that states its platform belongs to the platform’s class', () => {
  expect(classOf({ signalGbps: 16, platform: 'new' })).toBe('slow-on-new-platform in main')
})

test('a board that states no lane rate belongs to none', () => {
  expect(classOf({})).toBe('')
})
