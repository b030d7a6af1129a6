import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { findBarriers } from './axe'
import { openPage } from './open-page'

const grid = (page: Page) => page.getByRole('treegrid', { name: 'Bill of materials' })
const row = (page: Page, name: string) =>
  grid(page)
    .getByRole('row')
    .filter({ has: page.getByText(name, { exact: true }) })
    .first()

async function openBill(options?: Parameters<typeof openPage>[1]) {
  const opened = await openPage('#/bill/gb300-nvl72', options)
  await grid(opened.page).getByRole('row').nth(3).waitFor()
  return opened
}

test('the tree opens and closes, and walks, by arrow keys alone', async () => {
  const { page, faults } = await openBill()
  const tray = row(page, 'GB300 compute tray')
  await tray.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => tray.getAttribute('aria-expanded')).toBe('true')
  await page.keyboard.press('ArrowRight')
  const inside = page.locator('tr:focus')
  expect(await inside.getAttribute('aria-level')).toBe('3')
  await page.keyboard.press('ArrowLeft')
  if ((await inside.getAttribute('aria-level')) === '3') await page.keyboard.press('ArrowLeft')
  expect(await tray.evaluate((element) => element === document.activeElement)).toBe(true)
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => tray.getAttribute('aria-expanded')).toBe('false')
  expect(faults).toEqual([])
})

test('Enter selects a part, and the rack shows it', async () => {
  const { page } = await openBill()
  const tray = row(page, 'NVLink switch tray')
  await tray.focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => tray.getAttribute('aria-selected')).toBe('true')
  await tray.getByRole('button', { name: 'Show NVLink switch tray in the rack' }).click()
  await expect.poll(() => page.url()).toContain('#/design/')
})

test('a filter opens the way to what it finds and says the total of it', async () => {
  const { page } = await openBill()
  await page.getByRole('searchbox', { name: 'Filter by name or id' }).fill('blackwell')
  await row(page, 'Total of the rows shown').waitFor()
  const found = grid(page).locator('tr[data-part*="gpu"], tr[data-part*="blackwell"], tr[data-part*="gb300"]')
  expect(await found.count()).toBeGreaterThan(1)
  await page.getByRole('searchbox').fill('no such part')
  await page.getByText('No part matches the filter.').waitFor()
})

test('the parts list sorts by any column and tells where a part is used', async () => {
  const { page } = await openBill()
  await page.getByRole('radio', { name: 'Parts' }).check({ force: true })
  const totalsOf = async () =>
    (await grid(page).locator('tbody td[data-column="total"]').allTextContents()).map((text) =>
      Number(text.replaceAll(',', '')),
    )
  await page.getByRole('columnheader', { name: 'Total' }).getByRole('button').click()
  await expect.poll(() => page.locator('th[aria-sort="descending"]').textContent()).toContain('Total')
  const totals = await totalsOf()
  expect(totals.length).toBeGreaterThan(20)
  expect(totals).toEqual([...totals].sort((a, b) => b - a))
  await page.getByRole('columnheader', { name: 'Total' }).getByRole('button').click()
  await expect.poll(totalsOf).toEqual([...totals].sort((a, b) => a - b))

  const before = await grid(page).getByRole('row').count()
  await grid(page)
    .getByRole('button', { name: /^Show where/ })
    .first()
    .click()
  await expect.poll(() => grid(page).getByRole('row').count()).toBeGreaterThan(before)
})

test('grouped by category, the subtotals add up to the total price', async () => {
  const { page } = await openBill()
  await page.getByRole('radio', { name: 'Parts' }).check({ force: true })
  await page.getByRole('checkbox', { name: 'Group by category' }).check()
  const priceOf = (text: string) => Number(text.replaceAll(',', ''))
  const cells = await grid(page).locator('tr[data-kind="category"] td[data-column="price"]').allTextContents()
  const total = await grid(page).locator('tfoot td[data-column="price"]').textContent()
  expect(cells.length).toBeGreaterThan(10)
  // Each subtotal is rounded to a dollar.
  const sum = cells.reduce((so, cell) => so + priceOf(cell), 0)
  expect(Math.abs(sum - priceOf(total ?? ''))).toBeLessThanOrEqual(cells.length)
})

test('CSV takes the rows and columns shown, JSON the whole bill', async () => {
  const { page } = await openBill()
  const download = async (name: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name, exact: true }).click(),
    ])
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
  }
  const rows = await grid(page).locator('tbody tr').count()
  const csv = await download('CSV')
  expect(csv.name).toMatch(/^gb300-nvl72-bill-\d{4}-\d\d-\d\d\.csv$/)
  expect(csv.text.startsWith('\ufeffLevel,Part,Id,Category,Per parent,Total,Power each (W)')).toBe(true)
  expect(csv.text.trimEnd().split('\r\n')).toHaveLength(rows + 1)
  const json = await download('JSON')
  expect(json.name).toMatch(/\.json$/)
  expect(JSON.parse(json.text).lines.length).toBeGreaterThan(rows)
})

test('a part that is not priced or weighed by itself says why', async () => {
  const { page } = await openBill()
  await row(page, 'GB300 compute tray').focus()
  await page.keyboard.press('ArrowRight')
  await grid(page)
    .getByText('Included in the mass of GB300 compute tray')
    .first()
    .waitFor({ state: 'attached' })
})

for (const theme of ['light', 'dark'] as const) {
  for (const width of [1440, 390]) {
    test(`the bill in ${theme} at ${width} px has no barrier and does not overflow`, async () => {
      const { page, faults } = await openBill({
        colorScheme: theme,
        viewport: { width, height: 844 },
        hasTouch: width < 720,
      })
      expect(await findBarriers(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      await page.getByRole('radio', { name: 'Parts' }).check({ force: true })
      await page.getByRole('checkbox', { name: 'Group by category' }).check()
      expect(await findBarriers(page)).toEqual([])
      expect(faults).toEqual([])
    })
  }
}
