import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { findBarriers } from './axe'
import { openPage } from './open-page'

const row = (page: Page) => page.getByRole('listbox', { name: 'Rack groups of the design, in order' })
const groups = (page: Page) => row(page).getByRole('option')
const labels = (page: Page) => groups(page).allInnerTexts()

async function openRow(options?: Parameters<typeof openPage>[1]) {
  const opened = await openPage('#/design/cloudmatrix384', options)
  await opened.page.getByRole('listbox').first().waitFor()
  await opened.page.getByRole('radio', { name: 'Row' }).check({ force: true })
  await row(opened.page).waitFor()
  return opened
}

test('the row shows every group with the chosen figure, and is ordered, split, renamed and opened from there', async () => {
  const { page, faults } = await openRow()
  expect(await labels(page)).toEqual([
    expect.stringMatching(/^Compute rack × 12\s+38\.5.kW each/),
    expect.stringMatching(/^Bus rack × 4\s+10\.2.kW each/),
  ])
  await page.getByRole('combobox', { name: 'Figure under each rack' }).selectOption({ label: 'Accelerators' })
  await expect
    .poll(() => labels(page))
    .toEqual([
      expect.stringMatching(/^Compute rack × 12\s+32 each/),
      expect.stringMatching(/^Bus rack × 4\s+0 each/),
    ])
  // By keyboard: walk, move with Alt, split one off with U.
  await groups(page).first().focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => groups(page).nth(1).getAttribute('aria-selected')).toBe('true')
  await page.keyboard.press('Alt+ArrowLeft')
  await expect
    .poll(() => labels(page))
    .toEqual([expect.stringMatching(/^Bus/), expect.stringMatching(/^Compute/)])
  await page.keyboard.press('u')
  await expect.poll(() => groups(page).count()).toBe(3)
  const name = page.getByRole('textbox', { name: 'Name of the selected rack' })
  await name.fill('Odd one')
  await name.press('Enter')
  await expect.poll(() => labels(page)).toContainEqual(expect.stringMatching(/^Odd one\s+0/))
  // By mouse: the odd one is dragged to the end, and opened.
  await groups(page).nth(2).scrollIntoViewIfNeeded()
  const from = await groups(page).nth(1).boundingBox()
  const to = await groups(page).nth(2).boundingBox()
  if (!from || !to) throw new Error('not on the page')
  await page.mouse.move(from.x + from.width / 2, from.y + 60)
  await page.mouse.down()
  await page.mouse.move(to.x + to.width * 0.7, to.y + 60, { steps: 5 })
  await page.mouse.up()
  await expect
    .poll(() => labels(page))
    .toEqual([
      expect.stringMatching(/^Bus/),
      expect.stringMatching(/^Compute/),
      expect.stringMatching(/^Odd one/),
    ])
  expect(await findBarriers(page)).toEqual([])
  await page.getByRole('button', { name: 'Open this rack' }).click()
  await page.getByRole('listbox', { name: /^Units of Odd one/ }).waitFor()
  expect(faults).toEqual([])
})

test('ten thousand racks stand as one rack and their number, and a phone shows the row too', async () => {
  const { page, faults } = await openRow({ viewport: { width: 390, height: 844 }, hasTouch: true })
  const count = page.getByRole('spinbutton', { name: 'Number of racks' })
  await count.fill('10000')
  await count.press('Enter')
  await expect.poll(() => labels(page)).toContainEqual(expect.stringMatching(/^Compute rack × 10,000/))
  expect(await row(page).locator('use').count()).toBeLessThan(30)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  expect(faults).toEqual([])
})
