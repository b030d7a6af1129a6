import type { Locator, Page } from 'playwright'
import { expect, test } from 'vitest'
import { findBarriers } from './axe'
import { openPage } from './open-page'

const unit = (page: Page, name: string | RegExp) => page.getByRole('option', { name })
const partButton = (page: Page, name: string) =>
  page.getByRole('complementary', { name: 'Parts' }).getByTitle(name, { exact: true })
const ghost = (page: Page) => page.locator('[data-ghost]')
const words = (page: Page) => page.locator('[data-held-words]')
const undo = (page: Page) => page.getByRole('button', { name: /^Undo/ })
const selected = (page: Page) => page.locator('[role="option"][aria-selected="true"]')
const NEW_TRAY = 'GB200 compute tray'

async function openRack(system = 'gb300-nvl72', options?: Parameters<typeof openPage>[1]) {
  const opened = await openPage(`#/design/${system}`, options)
  await opened.page.getByRole('listbox').first().waitFor()
  return opened
}

async function middleOf(place: Locator) {
  await place.scrollIntoViewIfNeeded()
  const box = await place.boundingBox()
  if (!box) throw new Error('not on the page')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Presses on one place and moves to another, still pressed. */
async function drag(page: Page, from: Locator, to: Locator) {
  const start = await middleOf(from)
  const end = await middleOf(to)
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(start.x + 6, start.y + 3)
  await page.mouse.move(end.x, end.y, { steps: 8 })
}

/** One step of history. */
async function emptyU10(page: Page) {
  await unit(page, /^U10, GB300 compute tray/).click()
  await page.keyboard.press('Delete')
  await unit(page, 'U10, empty').waitFor()
}

test('a part is dragged from the library into the slot that its ghost shows, as one step of history', async () => {
  const { page, faults } = await openRack()
  await emptyU10(page)
  await drag(page, partButton(page, NEW_TRAY), unit(page, 'U10, empty'))
  expect(await ghost(page).getAttribute('data-ghost')).toBe('fits')
  expect(await words(page).textContent()).toBe(`${NEW_TRAY}U10`)
  const shown = await ghost(page).boundingBox()
  const slot = await unit(page, 'U10, empty').boundingBox()
  expect(Math.abs((shown?.y ?? 0) - (slot?.y ?? 99))).toBeLessThan(3)
  await page.mouse.up()
  await unit(page, /^U10, GB200 compute tray/).waitFor()
  expect(await ghost(page).count()).toBe(0)
  expect(await unit(page, /^U10,/).getAttribute('aria-selected')).toBe('true')
  await page.keyboard.press('Control+z')
  await unit(page, 'U10, empty').waitFor()
  await page.keyboard.press('Control+z')
  await unit(page, /^U10, GB300 compute tray/).waitFor()
  expect(faults).toEqual([])
})

test('a slot that is taken says by what, beside the pointer, and the drop changes nothing', async () => {
  const { page } = await openRack()
  await drag(page, partButton(page, NEW_TRAY), unit(page, /^U14, NVLink switch tray/))
  expect(await ghost(page).getAttribute('data-ghost')).toBe('refused')
  expect(await words(page).textContent()).toMatch(/U14 is taken by NVLink switch tray/)
  const box = await words(page).boundingBox()
  const at = await middleOf(unit(page, /^U14,/))
  expect(Math.hypot((box?.x ?? 0) - at.x, (box?.y ?? 0) - at.y)).toBeLessThan(40)
  await page.mouse.up()
  expect(await undo(page).isDisabled()).toBe(true)
  expect(await ghost(page).count()).toBe(0)
})

test('a part of another width says so over any slot, in Chinese too', async () => {
  const { page } = await openRack('gb300-nvl72', { locale: 'zh-CN' })
  await page.getByRole('checkbox').first().uncheck()
  const part = page
    .getByRole('complementary')
    .getByRole('button', { name: /HGX B200|B200/ })
    .first()
  await drag(page, part, unit(page, /^U20/))
  expect(await words(page).textContent()).toMatch(/19/)
  expect(await words(page).textContent()).toMatch(/[\u4e00-\u9fff]/)
  expect(await ghost(page).getAttribute('data-ghost')).toBe('refused')
  await page.keyboard.press('Escape')
  expect(await page.getByText('已取消，设计未改动。').count()).toBe(1)
})

test('the ghost is as tall as the part', async () => {
  const { page } = await openRack('hgx-b200')
  const nodes = unit(page, /B200 8-GPU node/)
  const [one, height] = [await nodes.first().boundingBox(), await nodes.count()]
  expect(height).toBeGreaterThan(0)
  await drag(page, nodes.first(), nodes.last())
  const shown = await ghost(page).boundingBox()
  expect(Math.abs((shown?.height ?? 0) - (one?.height ?? 99))).toBeLessThan(4)
  await page.keyboard.press('Escape')
})

test('a tray is dragged to another slot of its rack; let go where it was, it leaves no trace', async () => {
  const { page } = await openRack()
  await drag(page, unit(page, /^U31, GB300/), unit(page, /^U33,/))
  await drag(page, unit(page, /^U31, GB300/), unit(page, /^U31, GB300/))
  await page.mouse.up()
  expect(await undo(page).isDisabled()).toBe(true)
  await emptyU10(page)
  await drag(page, unit(page, /^U31, GB300/), unit(page, 'U10, empty'))
  await page.mouse.up()
  await unit(page, /^U10, GB300 compute tray/).waitFor()
  await unit(page, 'U31, empty').waitFor()
  expect(await selected(page).getAttribute('aria-label')).toMatch(/^U10,/)
})

test('one of several selected trays takes the others along, and one undo brings all back', async () => {
  const { page } = await openRack()
  await emptyU10(page)
  await unit(page, /^U9, /).click()
  await unit(page, /^U8, /).click({ modifiers: ['Shift'] })
  await drag(page, unit(page, /^U8, /), unit(page, /^U9, /))
  await page.mouse.up()
  await unit(page, 'U8, empty').waitFor()
  for (const u of [9, 10])
    expect(await unit(page, new RegExp(`^U${u}, GB300 compute tray`)).getAttribute('aria-selected')).toBe(
      'true',
    )
  await page.keyboard.press('Control+z')
  await unit(page, 'U10, empty').waitFor()
  for (const u of [8, 9]) expect(await unit(page, new RegExp(`^U${u}, GB300 compute tray`)).count()).toBe(1)
})

for (const [how, leave] of [
  ['Escape', (page: Page) => page.keyboard.press('Escape')],
  ['leaving the window', (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('blur')))],
  ['dropping beside the racks', (page: Page) => page.mouse.move(700, 20)],
] as const) {
  test(`${how} ends a drag and leaves nothing behind`, async () => {
    const { page, faults } = await openRack()
    await emptyU10(page)
    for (const from of [partButton(page, NEW_TRAY), unit(page, /^U31, GB300/)]) {
      await drag(page, from, unit(page, 'U10, empty'))
      expect(await ghost(page).count()).toBe(1)
      await leave(page)
      await page.mouse.up()
      expect(await ghost(page).count()).toBe(0)
      expect(await words(page).count()).toBe(0)
      expect(await unit(page, 'U10, empty').count()).toBe(1)
      await page.mouse.move(700, 300)
      expect(await ghost(page).count()).toBe(0)
    }
    await page.keyboard.press('Control+z')
    await unit(page, /^U10, GB300 compute tray/).waitFor()
    expect(await undo(page).isDisabled()).toBe(true)
    expect(faults).toEqual([])
  })
}

test('a tray goes from one rack group to another and back by undo', async () => {
  const { page } = await openRack('cloudmatrix384')
  const [compute, bus] = [page.getByRole('listbox').first(), page.getByRole('listbox').nth(1)]
  const device = bus.getByRole('option', { name: /^U7–8, UB bus device/ })
  await drag(page, device, compute.getByRole('option', { name: /^U43–46, Blanking panel/ }))
  expect(await ghost(page).getAttribute('data-ghost')).toBe('fits')
  expect(await words(page).textContent()).toMatch(/Compute rack, U4\d–4\d$/)
  await page.mouse.up()
  await compute.getByRole('option', { name: /^U4\d–4\d, UB bus device/ }).waitFor()
  expect(await bus.getByRole('option', { name: /UB bus device/ }).count()).toBe(13)
  await page.keyboard.press('Control+z')
  await device.waitFor()
  expect(await compute.getByRole('option', { name: /UB bus device/ }).count()).toBe(0)
})

test('half-depth parts share a slot front and rear, and what takes none hangs at its place behind the trays', async () => {
  const { page, faults } = await openRack('hgx-h100')
  await page.getByRole('button', { name: 'Add rack', exact: true }).click()
  await page.getByRole('menuitem', { name: '19-inch rack, 42U', exact: true }).click()
  await page
    .getByRole('group', { name: 'Side of the rack' })
    .getByRole('radio', { name: 'Both' })
    .check({ force: true })
  const rack = (face: string) =>
    page.getByRole('listbox', { name: new RegExp(`^Units of 19-inch rack, 42U.*, ${face},`) }).last()
  const part = (name: string) =>
    page.getByRole('complementary', { name: 'Parts' }).getByTitle(name, { exact: true })
  const switches = rack('rear').getByRole('option', { name: /^U20, Management switch/ })
  await rack('rear').getByRole('option', { name: 'U20, empty' }).waitFor()
  await drag(
    page,
    part('Management switch, 48 × 1G'),
    rack('rear').getByRole('option', { name: 'U20, empty' }),
  )
  await page.mouse.up()
  await switches.waitFor()
  // The same slot takes another one from the front, back to back.
  await drag(
    page,
    part('Management switch, 48 × 1G'),
    rack('front')
      .getByRole('option', { name: /^U20, / })
      .first(),
  )
  expect(await ghost(page).first().getAttribute('data-ghost')).toBe('fits')
  await page.mouse.up()
  await expect.poll(() => switches.count()).toBe(2)
  await drag(page, part('Rack PDU, three-phase'), rack('rear').getByRole('option', { name: 'U30, empty' }))
  expect(await words(page).textContent()).toMatch(/behind the trays/)
  await page.mouse.up()
  await rack('rear')
    .getByRole('option', { name: /Rack PDU/ })
    .waitFor()
  expect(faults).toEqual([])
})

test('a press on a part takes it in hand, a press on a slot places it, Shift keeps another in hand', async () => {
  const { page } = await openRack()
  await emptyU10(page)
  await unit(page, /^U9, /).click()
  await page.keyboard.press('Delete')
  await partButton(page, NEW_TRAY).click()
  await page.getByText(`Placing ${NEW_TRAY}.`).first().waitFor()
  await unit(page, /^U14, /).click()
  await page
    .getByText(/U14 is taken by NVLink switch tray/)
    .first()
    .waitFor()
  await unit(page, 'U10, empty').click({ modifiers: ['Shift'] })
  await unit(page, 'U9, empty').click()
  await unit(page, /^U9, GB200 compute tray/).waitFor()
  await unit(page, /^U10, GB200 compute tray/).waitFor()
  expect(await page.getByText(`Placing ${NEW_TRAY}.`).count()).toBe(0)
  await partButton(page, NEW_TRAY).click()
  await page.keyboard.press('Escape')
  expect(await page.getByText('Cancelled. Nothing has changed.').count()).toBe(1)
})

test('by keyboard: Enter on a part, arrows to the slot, Enter places; Escape goes back to the part', async () => {
  const { page } = await openRack()
  await emptyU10(page)
  await unit(page, 'U10, empty').click()
  await partButton(page, NEW_TRAY).focus()
  await page.keyboard.press('Enter')
  await page.getByText('U10: free').waitFor()
  await page.keyboard.press('ArrowUp')
  await page
    .getByText(/^U11 is taken by/)
    .first()
    .waitFor()
  await page.keyboard.press('Escape')
  expect(await partButton(page, NEW_TRAY).evaluate((button) => button === document.activeElement)).toBe(true)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Home')
  for (const place of [47, 46, 45, 44, 43, 42, 41, 10]) {
    await page.keyboard.press('PageDown')
    await page.getByText(`U${place}: free`).waitFor()
  }
  await page.keyboard.press('Enter')
  await unit(page, /^U10, GB200 compute tray/).waitFor()
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toMatch(/^U10, GB200/)
})

test('by keyboard a selected tray is taken in hand with M, into another slot', async () => {
  const { page } = await openRack()
  await emptyU10(page)
  await unit(page, /^U31, GB300/).click()
  await page.keyboard.press('m')
  await page.keyboard.press('PageDown')
  await page.getByText('U10: free').waitFor()
  await page.keyboard.press('Enter')
  await unit(page, /^U10, GB300/).waitFor()
  await unit(page, 'U31, empty').waitFor()
})

test('a marquee selects what it touches, Escape brings back what was selected', async () => {
  const { page } = await openRack()
  await unit(page, /^U31, GB300/).click()
  const top = await unit(page, /^U9, /).boundingBox()
  const low = await middleOf(unit(page, /^U6, /))
  if (!top) throw new Error('not on the page')
  const start = { x: top.x + top.width + 70, y: top.y + top.height / 2 }
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(low.x, low.y, { steps: 6 })
  const places = () =>
    selected(page).evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')?.split(',')[0]))
  await expect.poll(places).toEqual(['U9', 'U8', 'U7', 'U6'])
  await page.keyboard.press('Escape')
  await page.mouse.up()
  expect(await places()).toEqual([])
  expect(await unit(page, /^U31, GB300/).count()).toBe(1)
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(low.x, low.y, { steps: 6 })
  await page.mouse.up()
  expect(await places()).toEqual(['U9', 'U8', 'U7', 'U6'])
})

test('while a tray is dragged no unit is redrawn', async () => {
  const { page } = await openRack()
  const end = await middleOf(unit(page, /^U6, /))
  await drag(page, unit(page, /^U31, GB300/), unit(page, /^U30, /))
  const start = await middleOf(unit(page, /^U30, /))
  await page.evaluate(() => {
    const touched: string[] = []
    Object.assign(window, { touched })
    const watcher = new MutationObserver((changes) => {
      for (const { target } of changes) touched.push(target.nodeName)
    })
    for (const rack of document.querySelectorAll('[role="listbox"]'))
      watcher.observe(rack, { subtree: true, childList: true, attributes: true })
  })
  const before = await ghost(page).boundingBox()
  await page.mouse.move(start.x, start.y)
  await page.mouse.move(end.x, end.y, { steps: 40 })
  await expect.poll(async () => (await ghost(page).boundingBox())?.y).toBeGreaterThan((before?.y ?? 0) + 100)
  expect(await page.evaluate(() => (window as unknown as { touched: string[] }).touched)).toEqual([])
  await page.keyboard.press('Escape')
})

test('by touch: tap a part, tap a slot; a finger on the list scrolls it', async () => {
  const { page, faults } = await openRack('gb300-nvl72', {
    viewport: { width: 1440, height: 560 },
    hasTouch: true,
  })
  await unit(page, /^U10, GB300 compute tray/).tap()
  await page.keyboard.press('Delete')
  await partButton(page, NEW_TRAY).tap()
  await page.getByText(`Placing ${NEW_TRAY}.`).first().waitFor()
  expect(await findBarriers(page)).toEqual([])
  await unit(page, 'U10, empty').tap()
  await unit(page, /^U10, GB200 compute tray/).waitFor()
  const at = await middleOf(partButton(page, NEW_TRAY))
  await swipe(page, at, { x: at.x, y: at.y - 200 })
  await expect
    .poll(() =>
      partButton(page, NEW_TRAY).evaluate((button) => button.closest('[data-own-keys]')?.scrollTop ?? 0),
    )
    .toBeGreaterThan(20)
  expect(await ghost(page).count()).toBe(0)
  expect(faults).toEqual([])
})

test('a finger moves what is selected', async () => {
  const { page } = await openRack('gb300-nvl72', { viewport: { width: 1100, height: 800 }, hasTouch: true })
  await unit(page, /^U10, GB300 compute tray/).tap()
  await page.keyboard.press('Delete')
  const tray = unit(page, /^U31, GB300/)
  const [from, to] = [await middleOf(tray), await middleOf(unit(page, 'U10, empty'))]
  await tray.tap()
  await swipe(page, from, to)
  await unit(page, /^U10, GB300/).waitFor()
  await unit(page, 'U31, empty').waitFor()
})

test('on a phone a part taken in the library is put down in the drawing', async () => {
  const { page } = await openRack('gb300-nvl72', { viewport: { width: 390, height: 844 }, hasTouch: true })
  await unit(page, /^U10, GB300 compute tray/).tap()
  await page.keyboard.press('Delete')
  await page.getByRole('radio', { name: 'Parts' }).check({ force: true })
  await page.getByTitle(NEW_TRAY, { exact: true }).tap()
  await unit(page, 'U10, empty').tap()
  await unit(page, /^U10, GB200 compute tray/).waitFor()
})

/** A finger goes down, travels and lifts. */
async function swipe(page: Page, from: { x: number; y: number }, to: { x: number; y: number }) {
  const session = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] })
  await touch('touchStart', from)
  for (let i = 1; i <= 10; i++)
    await touch('touchMove', {
      x: from.x + ((to.x - from.x) * i) / 10,
      y: from.y + ((to.y - from.y) * i) / 10,
    })
  await touch('touchEnd')
}
