import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { findBarriers } from './axe'
import { openPage } from './open-page'

const inspector = (page: Page) => page.getByRole('complementary', { name: 'Inspector' })
const unit = (page: Page, name: string | RegExp) => page.getByRole('option', { name })
const selected = (page: Page) => page.locator('[role="option"][aria-selected="true"]')
const tap = (page: Page, name: string) => inspector(page).getByRole('button', { name, exact: true }).tap()
/** On a phone the drawing, the parts and the inspector take turns. */
const show = (page: Page, name: string | RegExp) => page.getByRole('radio', { name }).check({ force: true })

async function openPhone() {
  const opened = await openPage('#/design/gb300-nvl72', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  })
  await opened.page.getByRole('listbox').first().waitFor()
  return opened
}

test('several trays are chosen by tapping, and moved or removed together', async () => {
  const { page, faults } = await openPhone()
  const several = page.getByRole('button', { name: 'Select several' })
  await several.tap()
  for (const u of [10, 12, 13]) await unit(page, new RegExp(`^U${u}, GB300`)).tap()
  await expect.poll(() => selected(page).count()).toBe(3)
  await unit(page, /^U12, GB300/).tap()
  await expect.poll(() => selected(page).count()).toBe(2)
  expect(await findBarriers(page)).toEqual([])

  await show(page, 'Inspector · 2')
  await tap(page, 'Remove')
  await show(page, /^Drawing/)
  await unit(page, 'U10, empty').waitFor()
  await unit(page, 'U13, empty').waitFor()
  await unit(page, /^U12, GB300/).waitFor()

  // Without it, a tap chooses one.
  await several.tap()
  await unit(page, /^U12, GB300/).tap()
  await unit(page, /^U11, GB300/).tap()
  await expect.poll(() => selected(page).count()).toBe(1)
  expect(faults).toEqual([])
})

test('with a mouse alone there is no such switch: Shift does it', async () => {
  const { page } = await openPage('#/design/gb300-nvl72')
  await page.getByRole('listbox').first().waitFor()
  expect(await page.getByRole('button', { name: 'Select several' }).count()).toBe(0)
})

test('by touch a tray is repeated, swapped and given another value, and the value is restored', async () => {
  const { page, faults } = await openPhone()
  await unit(page, /^U32, GB300/).tap()
  await show(page, /^Inspector/)
  await tap(page, 'Remove')
  await show(page, /^Drawing/)
  await unit(page, /^U31, GB300/).tap()
  await show(page, /^Inspector/)
  await tap(page, 'Fill upwards')
  await show(page, /^Drawing/)
  await unit(page, /^U32, GB300/).tap()
  await show(page, /^Inspector/)
  await inspector(page)
    .getByRole('button', { name: /^Swap for/ })
    .tap()
  await page
    .getByRole('option', { name: /^GB200 compute tray/ })
    .first()
    .tap()
  await show(page, /^Drawing/)
  await unit(page, /^U32, GB200/).tap()
  await show(page, /^Inspector/)
  await inspector(page)
    .getByRole('button', { name: /^Change: / })
    .first()
    .tap()
  await inspector(page)
    .getByRole('spinbutton', { name: /^Value in this design/ })
    .fill('1')
  await inspector(page).getByRole('textbox', { name: 'Reason' }).fill('weighed')
  await inspector(page).getByRole('button', { name: 'Apply', exact: true }).tap()
  await inspector(page).getByText('Yours', { exact: true }).first().waitFor()
  expect(await findBarriers(page)).toEqual([])
  await show(page, /^Drawing/)
  // A tap beside the rack lets go of what was selected.
  await page.touchscreen.tap(12, 600)
  await expect.poll(() => selected(page).count()).toBe(0)
  await show(page, /^Inspector/)
  const list = inspector(page).getByRole('list', { name: 'Changed values' })
  await list.getByRole('button', { name: /^Restore the catalogue value/ }).tap()
  await expect.poll(() => list.count()).toBe(0)
  expect(faults).toEqual([])
})
