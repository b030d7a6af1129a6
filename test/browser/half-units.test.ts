import type { Locator, Page } from 'playwright'
import { expect, test } from 'vitest'
import { openPage } from './open-page'

const TRAY = 'GB300 compute tray'
const option = (rack: Locator, name: string | RegExp) => rack.getByRole('option', { name })
const words = (page: Page) => page.locator('[data-held-words]')

/** The GB300 NVL72 with an empty Open Rack beside it, whose frame has half units. */
async function openWithOpenRack(options?: Parameters<typeof openPage>[1]) {
  const opened = await openPage('#/design/gb300-nvl72', options)
  const { page } = opened
  await page.getByRole('listbox').first().waitFor()
  const pane = (name: string) => page.getByRole('radio', { name, exact: true }).check({ force: true })
  await page.getByRole('button', { name: 'Add rack', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Open Rack V3 frame, 44OU', exact: true }).click()
  const openRack = page.getByRole('listbox', { name: /^Units of Open Rack/ })
  await openRack.waitFor()
  return { ...opened, openRack, pane, mgx: page.getByRole('listbox', { name: /^Units of MGX/ }) }
}

/** A point in the upper or lower half of a slot. */
async function pointIn(slot: Locator, half: 'upper' | 'lower') {
  await slot.scrollIntoViewIfNeeded()
  const box = await slot.boundingBox()
  if (!box) throw new Error('not on the page')
  return { x: box.x + box.width / 2, y: box.y + box.height * (half === 'upper' ? 0.25 : 0.75) }
}

test('a drag snaps to units, with Alt to the halves of a frame that has them, and says where there are none', async () => {
  const { page, openRack, mgx, faults } = await openWithOpenRack()
  const from = await pointIn(
    page.getByRole('complementary', { name: 'Parts' }).getByTitle(TRAY, { exact: true }),
    'lower',
  )
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + 8, from.y + 4)
  const to = await pointIn(option(openRack, 'U10, empty'), 'upper')
  await page.mouse.move(to.x, to.y, { steps: 4 })
  expect(await words(page).textContent()).toMatch(/U10$/)
  await page.keyboard.down('Alt')
  await expect.poll(() => words(page).textContent()).toMatch(/U10\.5$/)
  const none = await pointIn(option(mgx, 'U40, empty').or(option(mgx, /^U40,/)).first(), 'upper')
  await page.mouse.move(none.x, none.y, { steps: 4 })
  expect(await words(page).textContent()).toMatch(
    /MGX rack frame, 48U mounts parts at whole units only, not at U40\.5/,
  )
  await page.mouse.move(to.x, to.y, { steps: 4 })
  await page.mouse.up()
  await page.keyboard.up('Alt')
  await option(openRack, `U10.5, ${TRAY} 1 of 1, 6.98 kW`)
    .or(option(openRack, /^U10\.5, GB300/))
    .first()
    .waitFor()
  // By key: half a unit down, then to a unit typed in.
  await option(openRack, /^U10\.5/).focus()
  await page.keyboard.press('Alt+ArrowDown')
  await option(openRack, /^U10, GB300/).waitFor()
  const lowest = page.getByRole('spinbutton', { name: 'Lowest unit' })
  await lowest.fill('20.5')
  await lowest.press('Enter')
  await option(openRack, /^U20\.5, GB300/).waitFor()
  expect(faults).toEqual([])
})

test('by keyboard a part in the hand goes by half units with Alt, and turns to the rear with R', async () => {
  const { page, openRack } = await openWithOpenRack()
  await page.getByRole('checkbox', { name: 'Only what fits this frame' }).uncheck()
  await page
    .getByRole('button', { name: /^Blanking panel, half OU/ })
    .first()
    .focus()
  await page.keyboard.press('Enter')
  await page
    .getByText(/^Placing Blanking panel, half OU/)
    .first()
    .waitFor()
  await page.keyboard.press('Home')
  await page.keyboard.press('Alt+ArrowDown')
  await page.keyboard.press('r')
  await page.getByRole('listbox', { name: /Open Rack.*rear/ }).waitFor()
  await page.keyboard.press('Enter')
  const rear = page.getByRole('listbox', { name: /Open Rack.*rear/ })
  await option(rear, /^U44, Blanking panel, half OU/).waitFor()
  expect(await page.getByRole('combobox', { name: 'Side' }).inputValue()).toBe('rear')
  await page.getByRole('combobox', { name: 'Side' }).selectOption('front')
  await page.getByRole('button', { name: 'Undo: move' }).waitFor()
  expect(await openRack.count()).toBe(1)
})

test('by touch: tap a part, switch to half units, tap the upper half of a slot', async () => {
  const { page, openRack, pane } = await openWithOpenRack({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  })
  await pane('Parts')
  await page.getByTitle(TRAY, { exact: true }).tap()
  await page.getByRole('checkbox', { name: 'Half units' }).tap()
  const to = await pointIn(option(openRack, 'U30, empty'), 'upper')
  await page.touchscreen.tap(to.x, to.y)
  await option(openRack, /^U30\.5, GB300/).waitFor()
  await page.getByRole('button', { name: /^Undo/ }).tap()
  await option(openRack, 'U30, empty').waitFor()
})
