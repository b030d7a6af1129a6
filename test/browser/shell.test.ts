import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { findBarriers } from './axe'
import { openPage } from './open-page'

const totals = (page: Page) => page.getByRole('region', { name: 'Totals' })
/** Number, unit and difference as the mass tile shows them. */
const massOf = async (page: Page) => {
  const tile = await totals(page).getByRole('button', { name: /mass/i }).first().textContent()
  const [, mass, difference] = /([\d,]+)\s*kg(.*)$/.exec(tile ?? '') ?? []
  return { mass, difference }
}
const addShelf = (page: Page) =>
  page.getByRole('button', { name: 'Add Power shelf, 33 kW', exact: true }).click()

test('adding a part answers with the difference, and undo takes it back', async () => {
  const { page, faults } = await openPage()
  const { mass: before } = await massOf(page)
  await addShelf(page)
  expect((await massOf(page)).difference).toMatch(/^\+\d/)
  await page.keyboard.press('Control+z')
  expect((await massOf(page)).mass).toBe(before)
  await page.keyboard.press('Control+y')
  expect((await massOf(page)).difference).toMatch(/^\+\d/)
  expect(faults).toEqual([])
})

test('the selected tray moves and leaves by keyboard alone', async () => {
  const { page } = await openPage()
  await addShelf(page)
  const place = page.getByText(/, at U\d+/)
  const first = await place.textContent()
  await page.locator('#main').focus()
  await page.keyboard.press('ArrowUp')
  await expect.poll(() => place.textContent()).not.toBe(first)
  await page.keyboard.press('Delete')
  await expect.poll(() => place.count()).toBe(0)
})

test('a refused edit is said in words', async () => {
  const { page } = await openPage('#/design/hgx-b200')
  await page.getByRole('button', { name: /^Add B200 8-GPU node, 10U/ }).click()
  await page.getByText(/No free slot of \d+U is left for/).waitFor()
})

test('an edited design is there again after a reload', async () => {
  const { page } = await openPage()
  await addShelf(page)
  const { mass } = await massOf(page)
  await page.reload()
  await page.getByText('edited').waitFor()
  expect((await massOf(page)).mass).toBe(mass)
})

test('a stored design that is broken is set aside with a word, and the page opens', async () => {
  const { page, faults } = await openPage()
  await page.evaluate(() => localStorage.setItem('rackwright.design', '{"schema":1,"name":"Mine"'))
  await page.reload()
  await page.getByText(/Your last design could not be read/).waitFor()
  await page.getByRole('button', { name: 'Download' }).waitFor()
  expect(await page.evaluate(() => localStorage.getItem('rackwright.design.aside'))).toContain('Mine')
  expect(faults).toEqual([])
})

test('every total tells why, with terms and sources', async () => {
  const { page } = await openPage()
  await totals(page).getByRole('button').nth(1).click()
  const why = page.getByRole('dialog')
  await why.getByRole('row').nth(2).waitFor()
  expect(await why.getByRole('link').count()).toBeGreaterThan(0)
  expect(await findBarriers(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect.poll(() => why.count()).toBe(0)
})

test('a finding leads to its place', async () => {
  const { page } = await openPage()
  await page.getByRole('button', { name: /findings?$/ }).click()
  await page.getByRole('dialog').getByTitle('Show it in the drawing').first().click()
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  expect(page.url()).toContain('#/')
})

test('back and forward go through views and systems', async () => {
  const { page } = await openPage()
  await page.getByRole('link', { name: 'Systems' }).click()
  await page.getByRole('button', { name: 'Open CloudMatrix384' }).click()
  await expect.poll(() => page.url()).toContain('#/design/cloudmatrix384')
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: 'Systems' }).waitFor()
  await page.goForward()
  await expect.poll(() => page.url()).toContain('cloudmatrix384')
})

test('CloudMatrix384 against NVL72 is one click from the systems', async () => {
  const { page } = await openPage('#/gallery')
  await page.getByRole('button', { name: 'Compare them' }).click()
  await expect.poll(() => page.url()).toContain('#/compare/cloudmatrix384,gb200-nvl72')
})

test('the page speaks Chinese and remembers it', async () => {
  const { page } = await openPage()
  await page.getByRole('button', { name: 'Language and theme' }).click()
  await page.getByRole('menuitem', { name: '简体中文' }).click()
  await page.getByRole('link', { name: '物料清单' }).waitFor()
  await page.reload()
  await page.getByRole('link', { name: '物料清单' }).waitFor()
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-CN')
})

for (const theme of ['light', 'dark'] as const) {
  for (const view of ['gallery', 'design', 'network'] as const) {
    for (const width of [1440, 390]) {
      test(`${view} in ${theme} at ${width} px has no barrier and does not overflow`, async () => {
        const { page, faults } = await openPage(`#/${view}`, {
          colorScheme: theme,
          viewport: { width, height: 844 },
          hasTouch: width < 720,
        })
        await page.locator('main h1, main h2, main h3, main svg').first().waitFor()
        expect(await findBarriers(page)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
        expect(faults).toEqual([])
      })
    }
  }
}
