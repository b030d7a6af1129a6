import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { openPage } from './open-page'

interface Bill {
  readonly lines: readonly { readonly path: string; readonly part: string; readonly total: number }[]
}

/** Runs what the palette finds first. */
async function command(page: Page, query: string) {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Search commands' }).waitFor()
  await page.keyboard.type(query)
  await page.getByRole('option', { name: query }).first().waitFor()
  await page.keyboard.press('Enter')
}

/** Every line of the bill as it is exported, sorted, without the id of the only rack group. */
async function exportedBill(page: Page): Promise<Bill['lines']> {
  const download = page.waitForEvent('download')
  await command(page, 'Export: Bill of materials, JSON')
  const bill: Bill = JSON.parse(await readFile(await (await download).path(), 'utf8'))
  const lines = bill.lines.map((line) => ({
    ...line,
    path: line.path.replace(/^(r1|rack)(?=$|[ /])/, 'rack'),
  }))
  return lines.sort((a, b) => a.path.localeCompare(b.path))
}

/** Finds a part, takes it in hand, goes to a unit by its number and places as many as told, each above the last. */
async function place(page: Page, query: string, pieces: number, u?: number) {
  await page.keyboard.press('/')
  await page.keyboard.type(query)
  await page.keyboard.press('Enter')
  await page
    .getByText(/^Placing /)
    .first()
    .waitFor()
  if (u !== undefined) await page.keyboard.type(String(u))
  for (let n = 1; n < pieces; n++) await page.keyboard.press('Shift+Enter')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.getByText(/^Placing /).count()).toBe(0)
}

test('a GB300 NVL72 is built from an empty 48U frame by keyboard alone and has exactly the bill of the ready-made one', async () => {
  const { page, faults } = await openPage('#/design/gb300-nvl72', { acceptDownloads: true })
  await page.getByRole('listbox').first().waitFor()
  const readyMade = await exportedBill(page)
  expect(readyMade.length).toBeGreaterThan(50)

  await command(page, 'New design')
  await page.getByRole('dialog', { name: 'New design' }).waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('By hand')
  await page.keyboard.press('Tab')
  await page.keyboard.type('MGX rack frame, 48U')
  await page.keyboard.press('Tab')
  await page.keyboard.type('GB300 NVL72')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const rack = page.getByRole('listbox', { name: /^Units of MGX rack frame, 48U/ })
  await expect.poll(() => rack.getByRole('option', { name: /empty$/ }).count()).toBe(48)

  await place(page, 'power-shelf-33kw-cap', 4, 1)
  await place(page, 'gb300-compute-tray', 8, 6)
  await place(page, 'nvl72-switch-tray', 9, 14)
  await place(page, 'gb300-compute-tray', 10, 23)
  await place(page, 'power-shelf-33kw-cap', 4, 33)
  await place(page, 'sn2201', 2, 37)
  await place(page, 'blank-1u', 1, 5)
  await place(page, 'bbu-shelf-33kw', 1, 39)
  await place(page, 'cbu-shelf', 1, 40)
  await place(page, 'blank-1u', 8, 41)
  for (const hung of ['manifold-44-supply', 'manifold-44-return', 'busbar-50v-2900a'])
    await place(page, hung, 1)
  await place(page, 'nvlink-cartridge', 4)

  expect(await rack.getByRole('option', { name: /empty$/ }).count()).toBe(0)
  expect(await exportedBill(page)).toEqual(readyMade)
  expect(faults).toEqual([])
  // Forty-seven pieces, each a key press and an evaluation.
}, 180_000)
