import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Edited } from '../../src/core/design/edits'
import { addOwnPart } from '../../src/core/design/own-parts/add-own-part'
import { catalogueOf } from '../../src/core/design/own-parts/design-catalogue'
import { setOwnPartContents } from '../../src/core/design/own-parts/set-own-part-contents'
import { setOwnPartFact } from '../../src/core/design/own-parts/set-own-part-fact'
import { swapOriginals } from '../../src/core/design/own-parts/swap-originals'
import type { Design } from '../../src/core/design/schema'
import { serialiseDesign } from '../../src/core/design/serialise-design'
import { loadPresets } from '../presets'
import { runRack } from './run-rack'

const folder = mkdtempSync(join(tmpdir(), 'rackwright-own-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A GB300 NVL72 whose trays are the user's: 500 W and US$ 1,000 of their own, and two NICs boards more. */
function saveOwn(): string {
  const { catalogue, systems } = loadPresets()
  const part = 'own-gb300-compute-tray'
  let design = systems.get('gb300-nvl72') as Design
  const apply = (edit: (design: Design) => Edited) => {
    const edited = edit(design)
    if (!edited.ok) throw new Error(edited.error.code)
    design = edited.value
  }
  const seen = () => catalogueOf(design, catalogue)
  apply((d) => addOwnPart(d, seen(), { from: 'gb300-compute-tray', name: 'My tray' }))
  apply((d) => setOwnPartFact(d, seen(), { part, fact: 'residualWatts', value: 500, note: 'metered' }))
  apply((d) => setOwnPartFact(d, seen(), { part, fact: 'priceUsd', value: 1000 }))
  apply((d) => setOwnPartContents(d, seen(), { part, change: { add: 'nic-mezz-board-cx8', qty: 1 } }))
  apply((d) => swapOriginals(d, seen(), part))
  const path = join(folder, 'own.json')
  writeFileSync(path, serialiseDesign(design))
  return path
}

const file = saveOwn()

describe('the command line on a file with own parts', () => {
  test('report counts them and says which totals rest on the user’s numbers', async () => {
    const { code, output } = await runRack('report', file, '--json')
    const { metrics, findings } = JSON.parse(output) as {
      metrics: Record<string, { value: number; overridden?: boolean }>
      findings: { code: string }[]
    }
    expect(code).toBe(0)
    const plain = JSON.parse((await runRack('report', 'gb300-nvl72', '--json')).output) as {
      metrics: typeof metrics
    }
    expect(metrics['count.computeTrays']?.value).toBe(18)
    expect(metrics['power.itKw']?.value).toBeGreaterThan(plain.metrics['power.itKw']?.value ?? 0)
    expect(metrics['power.itKw']?.overridden).toBe(true)
    expect(metrics['compute.hbmTb']?.overridden).toBe(undefined)
    expect(findings.filter(({ code }) => code.startsWith('part.'))).toEqual([])
  })

  test('explain names the part, the user’s grade and the note', async () => {
    const { output } = await runRack('explain', file, 'power.itKw')
    expect(output).toMatch(/own-gb300-compute-tray +Yours +user; metered/)
  })

  test.each(['csv', 'json', 'md'])('the bill as %s has the part with the user’s grade', async (format) => {
    const { code, output } = await runRack('bom', file, '--format', format)
    expect(code).toBe(0)
    expect(output).toContain('My tray')
    expect(output).toMatch(/own-gb300-compute-tray.*(?:\n.*){0,30}(?:user|Yours)/)
  })

  test('check finds what is wrong in a broken one, and a file that is none is refused with its path', async () => {
    const broken = join(folder, 'broken.json')
    const design = JSON.parse(serialiseDesign(loadPresets().systems.get('gb300-nvl72') as Design)) as object
    const part = { id: 'own-x', category: 'mechanical', name: 'X', contains: [{ part: 'gone', qty: 1 }] }
    writeFileSync(broken, JSON.stringify({ ...design, parts: [part] }))
    const checked = await runRack('check', broken)
    expect(checked.code).toBe(1)
    expect(checked.output).toMatch(/“gone”/)
    writeFileSync(
      broken,
      JSON.stringify({ ...design, parts: [{ ...part, contains: [{ part: 'own-x', qty: 1 }] }] }),
    )
    const refused = await runRack('report', broken)
    expect([refused.code, refused.output]).toEqual([2, ''])
    expect(refused.errors.join()).toMatch(/parts\.0\.contains: a part contains itself/)
  })
})
