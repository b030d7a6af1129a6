import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import type { Page } from 'playwright'
import { afterAll, expect, test } from 'vitest'
import { findBarriers } from './axe'
import { openPage } from './open-page'

const folder = mkdtempSync(join(tmpdir(), 'rackwright-drop-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const type = (model: string) =>
  `manufacturer: Acme\nmodel: ${model}\nslug: acme-${model.toLowerCase()}\nu_height: 2\nweight: 20\nweight_unit: kg\n`
const place = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}
const one = place('one.yaml', type('One'))
const two = place('two.yml', `\ufeff${type('Two').replace('u_height: 2', "u_height: '2'")}`)
const archive = place('three.zip', zipSync({ 'three.yaml': strToU8(type('Three')) }))
const bad = place('bad.yaml', 'manufacturer: [')
const design = place('some.json', '{}')
const library = join(folder, 'library')
place('library/Acme/four.yaml', type('Four'))
place('library/Acme/deeper/five.yaml', type('Five'))
place('library/README.md', 'not a type')
const crowd = join(folder, 'crowd')
for (let n = 0; n <= 1000; n++) place(`crowd/${n}.yaml`, type(`C${n}`))

/** As a hand does it: files and folders of the disk, over the middle of the page. */
async function dropFromDisk(page: Page, files: readonly string[]): Promise<void> {
  const client = await page.context().newCDPSession(page)
  const data = { items: [], files: [...files], dragOperationsMask: 1 }
  for (const kind of ['dragEnter', 'dragOver', 'drop'] as const)
    await client.send('Input.dispatchDragEvent', { type: kind, x: 700, y: 400, data })
}
const report = (page: Page) => page.getByRole('dialog', { name: 'NetBox types' })
const lines = (page: Page) => report(page).getByRole('listitem').allInnerTexts()

test('several files, an archive and a folder dropped at once come in as one step, and each is told of', async () => {
  const { page, faults } = await openPage('#/design/hgx-h100')
  await page.locator('svg[data-rack]').first().waitFor()
  await dropFromDisk(page, [one, two, archive, bad, library])
  await report(page).waitFor()
  await report(page).getByText('5 parts from 6 files').waitFor()
  const told = await lines(page)
  // What was left out first, then what was corrected.
  expect(told[0]).toMatch(/^bad\.yaml\s+not YAML/)
  expect(told[1]).toMatch(
    /^two\.yml\s[\s\S]*corrected: byte order mark[\s\S]*corrected: a number written as text/,
  )
  expect(told.join('\n')).toMatch(/three\.yaml/)
  expect(told.join('\n')).toMatch(/library\/Acme\/deeper\/five\.yaml/)
  expect(told.join('\n')).not.toContain('README')
  expect(await findBarriers(page)).toEqual([])
  await page.keyboard.press('Escape')
  await report(page).waitFor({ state: 'hidden' })
  for (const model of ['One', 'Two', 'Three', 'Four', 'Five'])
    await page.getByRole('complementary', { name: 'Parts' }).getByText(`Acme ${model}`).first().waitFor()
  await page.keyboard.press('Control+z')
  await expect.poll(() => page.getByText('Acme One').count()).toBe(0)
  expect(faults).toEqual([])
})

test('one plain file is told of in a line; a design among types and a crowd of files are refused', async () => {
  const { page, faults } = await openPage('#/design/hgx-h100')
  await page.locator('svg[data-rack]').first().waitFor()
  await dropFromDisk(page, [one])
  await page.getByText(/^1 part from 1 file/).waitFor()
  expect(await report(page).count()).toBe(0)
  await dropFromDisk(page, [one, design])
  await page.getByText(/^Drop one design file, or NetBox types/).waitFor()
  await dropFromDisk(page, [crowd])
  await page.getByText('too many documents or files').waitFor()
  expect(faults).toEqual([])
})
