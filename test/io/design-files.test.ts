import { expect, test } from 'vitest'
import { serialiseDesign } from '../../src/core/design/serialise-design'
import { FILE_LIMIT, readDesign } from '../../src/io/read-design'
import { loadPresets } from '../presets'

const { systems, catalogue } = loadPresets()

test.each([...systems.keys()])(
  '%s saved and opened is the same design, with the version of its catalogue',
  (id) => {
    const design = systems.get(id)
    if (!design) throw new Error(id)
    const opened = readDesign(serialiseDesign(design, catalogue.version))
    expect(opened).toEqual({ ok: true, value: { ...design, catalogueVersion: catalogue.version } })
  },
)

test('a byte order mark before a file does not matter', () => {
  const design = systems.get('hgx-h100')
  if (!design) throw new Error('hgx-h100')
  expect(readDesign(`\ufeff${serialiseDesign(design)}`).ok).toBe(true)
})

test.each([
  ['nothing', '', 'not-json'],
  ['half a file', '{"schema": 1, "pod"', 'not-json'],
  ['a list', '[]', 'not-a-design'],
  ['a number', '7', 'not-a-design'],
  ['no schema', '{}', 'schema-missing'],
  ['a later schema', '{"schema": 99}', 'schema-newer'],
  ['more text than is read', ' '.repeat(FILE_LIMIT + 1), 'too-large'],
])('%s is refused with its reason', (_, text, code) => {
  const opened = readDesign(text)
  expect(opened.ok).toBe(false)
  expect(opened.ok ? [] : opened.error.map((fault) => fault.code)).toContain(code)
})
