import type { Locator, Page } from 'playwright'
import { expect, test } from 'vitest'
import { findBarriers } from './axe'
import { openPage } from './open-page'

const inspector = (page: Page) => page.getByRole('complementary', { name: 'Inspector' })
const unit = (page: Page, name: string | RegExp) => page.getByRole('option', { name })
const selected = (page: Page) => page.locator('[role="option"][aria-selected="true"]')

/** Tab, as often as it takes, and no more than one round of the page. */
async function tabTo(page: Page, goal: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  for (let i = 0; i < 160; i++) {
    if (await goal.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error('the keyboard does not reach it')
}

async function pressButton(page: Page, name: string | RegExp) {
  await tabTo(
    page,
    inspector(page)
      .getByRole('button', { name, exact: typeof name === 'string' })
      .first(),
  )
  await page.keyboard.press('Enter')
}

/** Tab into the rack, Home to its top, down to the unit, Enter. */
async function chooseUnit(page: Page, name: string | RegExp, key: 'Enter' | 'Shift+Enter' = 'Enter') {
  const goal = unit(page, name)
  const focused = page.locator('[role="listbox"] :focus')
  if ((await focused.count()) === 0) {
    await page.keyboard.press('Escape')
    await tabTo(page, page.locator('[role="listbox"] [role="option"][tabindex="0"]').first(), 'Shift+Tab')
  }
  await page.keyboard.press('Home')
  for (let i = 0; i < 60; i++) {
    if (await goal.evaluate((element) => element === document.activeElement)) break
    await page.keyboard.press('ArrowDown')
  }
  await page.keyboard.press(key)
}

async function openRack() {
  const opened = await openPage('#/design/gb300-nvl72')
  await opened.page.getByRole('listbox').first().waitFor()
  await tabTo(opened.page, opened.page.locator('[role="option"][tabindex="0"]').first())
  return opened
}

test('by keyboard alone several trays are chosen and removed, one is repeated and swapped, and gaps are closed', async () => {
  const { page, faults } = await openRack()
  await chooseUnit(page, /^U31, GB300/)
  await chooseUnit(page, /^U32, GB300/, 'Shift+Enter')
  await expect.poll(() => selected(page).count()).toBe(2)
  await page.keyboard.press('Delete')
  await unit(page, 'U32, empty').waitFor()
  await unit(page, 'U31, empty').waitFor()

  await chooseUnit(page, /^U30, GB300/)
  await tabTo(page, inspector(page).getByRole('spinbutton', { name: 'Copies' }))
  await page.keyboard.press('Control+a')
  await page.keyboard.type('2')
  await pressButton(page, 'Fill upwards')
  await unit(page, /^U32, GB300/).waitFor()

  await tabTo(page, inspector(page).getByRole('button', { name: /^Swap for/ }))
  await page.keyboard.press('Enter')
  await page.getByRole('listbox', { name: 'Swap for' }).waitFor()
  await page.keyboard.type('GB200')
  expect(await findBarriers(page)).toEqual([])
  await page.keyboard.press('Enter')
  await unit(page, /^U30, GB200 compute tray/).waitFor()

  await page.keyboard.press('Control+z')
  await unit(page, /^U30, GB300/).waitFor()

  await chooseUnit(page, /^U5, /)
  await page.keyboard.press('Delete')
  await page.keyboard.press('Escape')
  await pressButton(page, 'Close gaps')
  await page.getByRole('button', { name: 'Undo: close gaps' }).waitFor()
  expect(faults).toEqual([])
})

test('by keyboard alone a value is changed for this design, refused where it makes no sense, and restored', async () => {
  const { page, faults } = await openRack()
  await chooseUnit(page, /^U6, GB300/)
  await pressButton(page, /^Change: /)
  await page.keyboard.press('Control+a')
  await page.keyboard.type('-5')
  await page.keyboard.press('Enter')
  await page.getByText(/Enter a number from 0 to/).waitFor()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('33')
  await page.keyboard.press('Tab')
  await page.keyboard.type('on our scales')
  await page.keyboard.press('Enter')
  await inspector(page).getByText('on our scales').waitFor()
  expect(await findBarriers(page)).toEqual([])

  await page.keyboard.press('Escape')
  const list = inspector(page).getByRole('list', { name: 'Changed values' })
  await tabTo(page, list.getByRole('button', { name: /^Restore the catalogue value/ }))
  await page.keyboard.press('Enter')
  await expect.poll(() => list.count()).toBe(0)
  expect(faults).toEqual([])
})

test('by keyboard alone a rack is renamed, multiplied and made unique, and undo goes back step by step', async () => {
  const { page, faults } = await openRack()
  const groups = page.getByRole('radiogroup', { name: 'Rack group' }).getByRole('radio')
  await page.keyboard.press('Escape')
  await tabTo(page, inspector(page).getByRole('textbox', { name: 'Name' }))
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Row 1')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('8')
  await page.keyboard.press('Enter')
  await pressButton(page, /unique/i)
  await expect.poll(() => groups.count()).toBe(2)
  expect(await findBarriers(page)).toEqual([])
  await page.keyboard.press('Control+z')
  await expect.poll(() => groups.count()).toBe(0)
  await page.getByRole('button', { name: 'Undo: change the number of racks: Row 1' }).waitFor()
  expect(faults).toEqual([])
})
