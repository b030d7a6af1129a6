import { expect, test } from 'vitest'
import { findBarriers } from './axe'
import { openPage } from './open-page'

async function openSources(options?: Parameters<typeof openPage>[1]) {
  const opened = await openPage('#/sources', options)
  await opened.page.getByRole('heading', { level: 1, name: 'Sources' }).waitFor()
  return opened
}

test('a source opens to the values taken from it', async () => {
  const { page, faults } = await openSources()
  const first = page.locator('tbody button[aria-expanded]').first()
  const title = await first.textContent()
  await first.click()
  const values = page.getByRole('table', { name: `Values from ${title}` })
  expect(await values.getByRole('row').count()).toBeGreaterThan(10)
  await first.click()
  await expect.poll(() => values.count()).toBe(0)
  expect(faults).toEqual([])
})

test('links to documents leave in a new tab and give nothing away', async () => {
  const { page } = await openSources()
  const links = page.locator('main a[target="_blank"]')
  expect(await links.count()).toBeGreaterThan(20)
  for (const link of await links.all()) {
    expect(await link.getAttribute('href')).toMatch(/^https?:\/\//)
    expect(await link.getAttribute('rel')).toContain('noopener')
  }
})

test('the board classes list what a lane rate asks for, with the boards of the design', async () => {
  const { page } = await openSources()
  await page.getByRole('radio', { name: 'Board classes' }).check({ force: true })
  const row = page.getByRole('row', { name: /^224G PAM4/ })
  await row.getByText('GB300 superchip board').waitFor()
  expect(await row.textContent()).toMatch(/22 or more.*Df 0\.0005–0\.0015/)
})

test('trust, grade and text narrow the list', async () => {
  const { page } = await openSources()
  const shown = page.getByRole('status').filter({ hasText: 'of' })
  const count = async () => Number.parseInt((await shown.first().textContent()) ?? '', 10)
  const all = await count()
  await page.getByLabel('Source type').selectOption('maker')
  await expect.poll(count).toBeLessThan(all)
  const makers = await count()
  expect(makers).toBeGreaterThan(0)
  await page.getByRole('searchbox').fill('superpod')
  await expect.poll(count).toBeLessThan(makers)
  await page.getByRole('searchbox').fill('no such thing')
  await page.getByText('No source matches the filter.').waitFor()
})

test('printed totals stand beside computed ones, with a gap in words', async () => {
  const { page } = await openSources()
  await page.getByRole('radio', { name: 'Published totals' }).check({ force: true })
  const totals = page.getByRole('table', { name: 'Published totals' })
  await totals.getByText('within tolerance').first().waitFor()
  await totals.getByRole('button').first().click()
  await page.getByRole('dialog').waitFor()
})

test('the proportions of the report stand below the totals of the design', async () => {
  const { page } = await openSources()
  await page.getByRole('radio', { name: 'Published totals' }).check({ force: true })
  const shares = page.getByRole('table', { name: 'Proportions in the report' })
  const row = shares.getByRole('row', { name: /^Cooling value in the servers/ })
  await row.waitFor()
  expect(await row.textContent()).toMatch(/38%/)
})

test('the printed totals of all systems are narrowed by system, gap and text, and lead to their reasons', async () => {
  const { page, faults } = await openPage('#/gallery')
  await page.getByRole('button', { name: 'See all totals' }).click()
  await expect.poll(() => page.url()).toMatch(/#\/sources\/systems$/)
  expect(await page.getByRole('radio', { name: 'All systems' }).isChecked()).toBe(true)
  const totals = page.getByRole('table', { name: 'All systems' })
  await totals.getByRole('row').nth(200).waitFor()
  const lead = await page.getByText(/published totals of \d+ systems/).textContent()
  expect(lead).toMatch(/, 0 beyond without one\./)
  const shown = page.getByRole('status').filter({ hasText: 'totals' })
  await page.getByLabel('Gap', { exact: true }).selectOption('explained')
  const explained = await totals.getByRole('row').count()
  expect(explained).toBeGreaterThan(5)
  await page.getByLabel('System', { exact: true }).selectOption('gb300-nvl72')
  await expect.poll(() => totals.getByRole('row').count()).toBeLessThan(explained)
  await totals.getByText('GB300 NVL72').first().waitFor()
  await totals.getByRole('button').first().click()
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('searchbox').fill('no such total')
  await page.getByText('No published total matches the filter.').waitFor()
  await expect.poll(() => shown.textContent()).toMatch(/^0 of/)
  expect(faults).toEqual([])
})

for (const theme of ['light', 'dark'] as const) {
  for (const width of [1440, 390]) {
    test(`the sources in ${theme} at ${width} px have no barrier and do not overflow`, async () => {
      const { page, faults } = await openSources({
        colorScheme: theme,
        viewport: { width, height: 844 },
        hasTouch: width < 720,
      })
      await page.locator('tbody button[aria-expanded]').first().click()
      expect(await findBarriers(page)).toEqual([])
      for (const name of ['Assumptions', 'Published totals', 'All systems', 'Board classes']) {
        await page.getByRole('radio', { name }).check({ force: true })
        expect(await findBarriers(page)).toEqual([])
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      expect(faults).toEqual([])
    })
  }
}
