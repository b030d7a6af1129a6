import { expect, test } from 'vitest'
import { renameDesign } from '../../src/core/design/edits'
import type { Design } from '../../src/core/design/schema'
import { formatComparisonLink, parseComparisonLink } from '../../src/io/comparison-link'
import { formatLink } from '../../src/io/link-text'
import { loadPresets } from '../presets'

const { systems } = loadPresets()

function systemOf(id: string): Design {
  const design = systems.get(id)
  if (!design) throw new Error(`no system ${id}`)
  return design
}

function renamed(design: Design, name: string): Design {
  const outcome = renameDesign(design, name)
  if (!outcome.ok) throw new Error('not renamed')
  return outcome.value
}

async function linkOf(...given: Parameters<typeof formatComparisonLink>): Promise<string> {
  const link = await formatComparisonLink(...given)
  if (!link.ok) throw new Error(link.error.code)
  return link.value
}

async function faultOf(hash: string): Promise<string> {
  const parsed = await parseComparisonLink(hash, systems)
  return parsed.ok ? 'opened' : parsed.error.code
}

test('a comparison comes back from its link: systems as shipped, designs of one’s own with all they are', async () => {
  const own = { ...renamed(systemOf('cloudmatrix384'), 'Mine'), pods: 3, 'x-unknown': { kept: true } }
  const shared = {
    designs: [systemOf('gb200-nvl72'), own],
    base: 1,
    against: 0,
    settings: 'tab=why&metric=mass.kg',
  }
  const link = await linkOf(shared, systems)
  expect(link).toMatch(/^#\/c\/1\.[\w-]+$/)
  const parsed = await parseComparisonLink(link, systems)
  expect(parsed).toEqual({ ok: true, value: shared })
  expect(parsed.ok && parsed.value.designs[0]).toBe(systemOf('gb200-nvl72'))
})

test('six large designs of one’s own fit in a link', async () => {
  const designs = Array.from({ length: 6 }, (_, i) => renamed(systemOf('cloudmatrix384'), `Variant ${i}`))
  expect((await linkOf({ designs, base: 0, settings: '' }, systems)).length).toBeLessThan(20_000)
})

test('a link that is broken, of another kind, of a later version or too large is refused with the reason', async () => {
  expect(await faultOf('#/c/1.nonsense')).toBe('broken')
  expect(await faultOf('#/d/1.AAAA')).toBe('broken')
  expect(await faultOf('#/c/9.AAAA')).toBe('newer')
  expect(await faultOf(`#/c/1.${'A'.repeat(200_000)}`)).toBe('too-large')
  const forge = async (document: unknown) => {
    const link = await formatLink('#/c/', document)
    return link.ok ? faultOf(link.value) : link.error.code
  }
  const sound = { designs: [{ system: 'hgx-h100' }], base: 0, settings: '' }
  expect(await forge(sound)).toBe('opened')
  expect(await forge({ ...sound, base: 3 })).toBe('broken')
  expect(await forge({ ...sound, designs: [] })).toBe('broken')
  expect(await forge({ ...sound, designs: Array(7).fill({ system: 'hgx-h100' }) })).toBe('broken')
  expect(await forge({ ...sound, designs: [{ system: 'constructor' }] })).toBe('broken')
  expect(await forge({ ...sound, designs: [{ design: { schema: 1 } }] })).toBe('design')
  expect(await forge({ ...sound, settings: 'x'.repeat(1000) })).toBe('broken')
})
