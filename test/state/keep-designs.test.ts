import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { renameDesign } from '../../src/core/design/edits'
import type { Design } from '../../src/core/design/schema'
import { readDesign } from '../../src/io/read-design'
import { loadPresets } from '../presets'

/** Stands for IndexedDB: what it keeps, and whether it works. */
const database = vi.hoisted(() => ({ records: new Map<string, unknown>(), works: true }))

vi.mock('idb-keyval', () => {
  const check = () => {
    if (!database.works) throw new Error('blocked')
  }
  return {
    createStore: () => check(),
    get: async (key: string) => database.records.get(key),
    values: async () => [...database.records.values()],
    del: async (key: string) => void database.records.delete(key),
    update: async (key: string, change: (before: unknown) => unknown) => {
      check()
      database.records.set(key, change(database.records.get(key)))
    },
  }
})
vi.mock('../../src/state/presets', () => ({ FIRST_SYSTEM: 'gb300-nvl72', getPresets: loadPresets }))

type Keeping = typeof import('../../src/state/keep-designs')
type Store = typeof import('../../src/state/design-store')['useDesign']

let keeping: Keeping
let useDesign: Store
let stop: () => void

beforeEach(async () => {
  vi.resetModules()
  // A test is one visit of one tab; others are played by writing records.
  vi.stubGlobal('BroadcastChannel', undefined)
  vi.stubGlobal('window', { addEventListener: () => undefined, removeEventListener: () => undefined })
  database.records.clear()
  database.works = true
  keeping = await import('../../src/state/keep-designs')
  useDesign = (await import('../../src/state/design-store')).useDesign
  stop = keeping.keepDesigns({
    restored: undefined,
    saveFile: () => undefined,
    onWritten: () => undefined,
  })
})

afterEach(() => {
  stop()
  vi.unstubAllGlobals()
})

const rename = (name: string) => useDesign.getState().apply('rename', (design) => renameDesign(design, name))
const system = (id: string): Design => {
  const design = loadPresets().systems.get(id)
  if (!design) throw new Error(id)
  return design
}
interface Kept {
  readonly id: string
  readonly revision: number
  readonly text: string
}
const records = () => [...database.records.values()] as Kept[]
const names = () =>
  records()
    .map(({ text }) => {
      const design = readDesign(text)
      return design.ok ? design.value.name : 'broken'
    })
    .sort()

test('what ships is not kept; the first edit is', async () => {
  useDesign.getState().open(system('hgx-h100'))
  await keeping.keepNow()
  expect(names()).toEqual([])
  rename('Mine')
  await keeping.keepNow()
  expect(names()).toEqual(['Mine'])
})

test('further edits, undo and redo stay with one kept design', async () => {
  for (const name of ['a', 'b', 'c']) rename(name)
  await keeping.keepNow()
  useDesign.getState().undo()
  await keeping.keepNow()
  expect(names()).toEqual(['b'])
  useDesign.getState().redo()
  await keeping.keepNow()
  expect(names()).toEqual(['c'])
})

test('opening something else at once loses nothing of what was just edited', async () => {
  rename('Mine')
  useDesign.getState().open(system('hgx-b200'))
  rename('Another')
  await keeping.keepNow()
  expect(names()).toEqual(['Another', 'Mine'])
})

test('undo across the opening of another design goes back to the former one’s place', async () => {
  rename('Mine')
  useDesign.getState().open(system('hgx-b200'))
  rename('Another')
  useDesign.getState().undo()
  useDesign.getState().undo()
  rename('Mine again')
  await keeping.keepNow()
  expect(names()).toEqual(['Mine again'])
})

test('what another tab wrote is not overwritten: both are kept', async () => {
  rename('Ours')
  await keeping.keepNow()
  const [record] = records()
  if (!record) throw new Error('nothing kept')
  const theirs = { ...record, revision: record.revision + 1, text: record.text.replace('Ours', 'Theirs') }
  database.records.set(record.id, theirs)
  rename('Ours, later')
  await keeping.keepNow()
  expect(names()).toEqual(['Ours, later', 'Theirs'])
  rename('Ours, last')
  await keeping.keepNow()
  expect(names()).toEqual(['Ours, last', 'Theirs'])
})

test('what a blocked database refused is written once it works again', async () => {
  database.works = false
  rename('Mine')
  expect(await keeping.keepNow()).toBe(false)
  database.works = true
  expect(await keeping.keepNow()).toBe(true)
  expect(names()).toEqual(['Mine'])
})

test('a kept design opens as it was and goes on under its id', async () => {
  rename('Mine')
  await keeping.keepNow()
  const id = records()[0]?.id ?? ''
  useDesign.getState().open(system('hgx-b200'))
  expect(await keeping.openKept(id)).toBe(true)
  rename('Mine, later')
  await keeping.keepNow()
  expect(records().map((record) => record.id)).toEqual([id])
  expect(names()).toEqual(['Mine, later'])
})

test('deleting the design on the table leaves it there, and its next edit is kept anew', async () => {
  rename('Mine')
  await keeping.keepNow()
  const id = records()[0]?.id ?? ''
  await keeping.deleteOwn(id, 'Mine')
  expect(names()).toEqual([])
  rename('Mine, later')
  await keeping.keepNow()
  expect(names()).toEqual(['Mine, later'])
  expect(records()[0]?.id).not.toBe(id)
})
