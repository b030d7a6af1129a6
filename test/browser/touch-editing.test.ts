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

async function openPhone(options: Parameters<typeof openPage>[1] = {}) {
  const opened = await openPage('#/design/gb300-nvl72', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    ...options,
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

test('by touch a tray is copied into another rack, racks are named, ordered, split and removed, and each step is undone', async () => {
  const { page, faults } = await openPhone({ permissions: ['clipboard-read', 'clipboard-write'] })
  const group = page.getByRole('radiogroup', { name: 'Rack group' }).getByRole('radio')
  const undo = page.getByRole('button', { name: /^Undo/ })
  await unit(page, /^U31, GB300/).tap()
  await show(page, /^Inspector/)
  await tap(page, 'Copy')
  await show(page, /^Drawing/)
  await page.getByRole('button', { name: 'Add rack', exact: true }).tap()
  await page.getByRole('menuitem', { name: 'MGX rack frame, 48U', exact: true }).tap()
  const second = page.getByRole('listbox').nth(1)
  await second.getByRole('option', { name: 'U20, empty' }).tap()
  await show(page, /^Inspector/)
  await tap(page, 'Paste')
  await expect.poll(() => undo.getAttribute('aria-label')).toBe('Undo: paste: GB300 compute tray')
  await show(page, /^Drawing/)
  await second.getByRole('option', { name: /^U20, GB300 compute tray/ }).waitFor()

  await page.touchscreen.tap(12, 600)
  await show(page, /^Inspector/)
  await inspector(page).getByRole('spinbutton', { name: 'Number of racks' }).fill('3')
  await inspector(page).getByRole('textbox', { name: 'Name' }).tap()
  await tap(page, 'Make one unique')
  await expect.poll(() => group.count()).toBe(3)
  await inspector(page).getByRole('textbox', { name: 'Name' }).fill('Spare')
  await tap(page, 'Move before the rack group above')
  await expect.poll(() => undo.getAttribute('aria-label')).toBe('Undo: change the order of racks')
  expect(await findBarriers(page)).toEqual([])
  await tap(page, 'Remove this rack group from the design')
  await expect.poll(() => undo.getAttribute('aria-label')).toBe('Undo: remove racks: Spare')
  while ((await undo.count()) > 0 && (await undo.isEnabled())) await undo.tap()
  await show(page, /^Drawing/)
  await expect.poll(() => page.getByRole('listbox').count()).toBe(1)
  expect(faults).toEqual([])
})

test('by touch a finding is opened, and the fix that is offered is taken', async () => {
  const { page, faults } = await openPhone()
  await page.getByRole('button', { name: /^\d+ findings?/ }).tap()
  const sheet = page.getByRole('dialog', { name: 'Findings' })
  await sheet.getByRole('button', { name: /^Add 2 × Power shelf/ }).tap()
  await sheet.getByText('This design meets every rule that Rackwright checks').waitFor()
  expect(await findBarriers(page)).toEqual([])
  expect(faults).toEqual([])
})
