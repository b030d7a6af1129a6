import { readFileSync } from 'node:fs'
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import type { Edited } from '../../src/core/design/edits'
import { addOwnPart } from '../../src/core/design/own-parts/add-own-part'
import { catalogueOf } from '../../src/core/design/own-parts/design-catalogue'
import { setOwnPartFact } from '../../src/core/design/own-parts/set-own-part-fact'
import { swapOriginals } from '../../src/core/design/own-parts/swap-originals'
import type { Design } from '../../src/core/design/schema'
import { formatShareLink } from '../../src/io/share-link'
import { loadPresets } from '../presets'
import { findBarriers } from './axe'
import { openPage } from './open-page'

const editor = (page: Page) => page.getByRole('dialog')
const own = (page: Page) => page.getByRole('region', { name: 'Own parts' })
const tile = (page: Page) =>
  page.getByRole('region', { name: 'Totals' }).getByRole('button', { name: /System power/ })
const field = (page: Page, name: string) => editor(page).getByRole('textbox', { name, exact: true })

/** A link to a GB300 NVL72 whose trays are the user's, with 1,000 W of their own. */
async function linkToOwn(): Promise<string> {
  const { catalogue, systems } = loadPresets()
  const part = 'own-gb300-compute-tray'
  const edits: ((design: Design) => Edited)[] = [
    (d) => addOwnPart(d, catalogue, { from: 'gb300-compute-tray', name: 'Lab tray' }),
    (d) => setOwnPartFact(d, catalogue, { part, fact: 'residualWatts', value: 1000 }),
    (d) => setOwnPartFact(d, catalogue, { part, fact: 'priceUsd', value: 900 }),
    (d) => swapOriginals(d, catalogueOf(d, catalogue), part),
  ]
  const design = edits.reduce((present, edit) => {
    const edited = edit(present)
    if (!edited.ok) throw new Error(edited.error.code)
    return edited.value
  }, systems.get('gb300-nvl72') as Design)
  const link = await formatShareLink(design, systems)
  if (!link.ok) throw new Error(link.error.code)
  return link.value
}

test('a tray is copied, changed with a word on what cannot be, and used: totals and their evidence follow', async () => {
  const { page, faults } = await openPage()
  await page
    .getByRole('complementary', { name: 'Parts' })
    .getByText('GB300 compute tray', { exact: true })
    .click()
  await page.getByRole('button', { name: 'Copy as own part' }).click()
  const sum = editor(page).getByRole('region', { name: 'Totals of one piece' })
  await sum.getByText('same as the original').first().waitFor()
  const draw = field(page, 'Other power')
  await draw.fill('-5')
  await editor(page).getByText('Enter a number from 0').waitFor()
  expect(await draw.getAttribute('aria-invalid')).toBe('true')
  await draw.fill('1000')
  await draw.press('Enter')
  await sum.getByText(/^original /).waitFor()
  await editor(page).getByText('Yours', { exact: true }).waitFor()
  await editor(page).getByRole('searchbox', { name: 'Search parts to add inside' }).fill('bluefield')
  expect(await findBarriers(page)).toEqual([])
  await editor(page).getByRole('button', { name: 'Add BlueField-3 DPU, 2 × 400G' }).click()
  await expect.poll(() => field(page, 'Pieces of BlueField-3 DPU, 2 × 400G').inputValue()).toBe('2')
  await editor(page).getByRole('button', { name: 'Swap 18 × GB300 compute tray for this part' }).click()
  await editor(page).getByText('18 in each rack').waitFor()
  expect(await editor(page).getByRole('button', { name: 'Remove part' }).isDisabled()).toBe(true)
  await page.keyboard.press('Escape')
  await expect.poll(() => editor(page).count()).toBe(0)
  await tile(page).getByRole('img', { name: 'changed in this design' }).waitFor()
  await tile(page).click()
  await editor(page).getByText('Yours', { exact: true }).first().waitFor()
  expect(faults).toEqual([])
})

test('an own part comes with the link, stands in the bill with its grade, outlives a reload, and undo gives it back', async () => {
  const { page, faults } = await openPage(await linkToOwn())
  await tile(page).getByRole('img', { name: 'changed in this design' }).waitFor()
  await page.getByRole('button', { name: 'Export' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Bill of materials, CSV' }).click(),
  ])
  const rows = readFileSync(await download.path(), 'utf8').split('\r\n')
  expect(rows.find((row) => row.includes('Lab tray'))).toMatch(/Yours|user/)
  await page.reload()
  await own(page).getByRole('button', { name: 'Edit Lab tray' }).click()
  const draw = field(page, 'Other power')
  expect(await draw.inputValue()).toBe('1000')
  await draw.fill('2000')
  await draw.press('Enter')
  await editor(page).getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => draw.inputValue()).toBe('1000')
  expect(faults).toEqual([])
})

test('by keyboard alone on a phone-sized page: a part is made, refused without sense, and removed', async () => {
  const { page, faults } = await openPage('', { viewport: { width: 390, height: 844 } })
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').waitFor()
  await page.keyboard.type('new part')
  await page
    .getByRole('option', { name: /New part/ })
    .first()
    .waitFor()
  await page.keyboard.press('Enter')
  const name = editor(page).getByRole('textbox', { name: 'Name' })
  await name.focus()
  await page.keyboard.type('Test shelf')
  await page.keyboard.press('Enter')
  await editor(page).getByRole('heading', { name: 'Edit Test shelf' }).waitFor()
  await editor(page).getByText('required').waitFor()
  await field(page, 'Height').focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('0.7')
  await editor(page).getByText('Enter a height in U').waitFor()
  await page.keyboard.press('Escape')
  expect(await field(page, 'Height').inputValue()).toBe('1')
  expect(await findBarriers(page)).toEqual([])
  await editor(page).getByRole('button', { name: 'Remove part' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => editor(page).count()).toBe(0)
  expect(faults).toEqual([])
})
