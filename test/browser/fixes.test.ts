import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { findBarriers } from './axe'
import { openPage } from './open-page'

const findings = (page: Page) => page.getByRole('button', { name: /^(\d+|No) findings?/ })
const sheet = (page: Page) => page.getByRole('dialog', { name: 'Findings' })
const fix = (page: Page, name: RegExp) => sheet(page).getByRole('button', { name })
const preview = (page: Page) => page.getByRole('tooltip').filter({ visible: true })
const status = (page: Page) => page.getByRole('status').filter({ visible: true, hasText: /./ })
const menu = (page: Page) => page.getByRole('menu', { name: 'History of changes' })
const addShelf = (page: Page) =>
  page.getByRole('button', { name: 'Add Power shelf, 33 kW', exact: true }).click()

test('a finding offers what settles it, says what that changes, and takes it as one step that undo gives back', async () => {
  const { page, faults } = await openPage()
  await findings(page).click()
  await fix(page, /^Add 2 × Power shelf/).hover()
  await preview(page).getByText('Resolved: No N+N reserve at full load').waitFor()
  await preview(page).getByText('+33 kW').waitFor()
  expect(await findBarriers(page)).toEqual([])

  await fix(page, /^Add 2 × Power shelf/).click()
  await sheet(page).getByText('This design meets every rule that Rackwright checks').waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => findings(page).textContent()).toContain('Resolved: No N+N reserve')
  await page.getByText(/^Done: fix a finding: add a part: [^.]+\. Resolved: No N\+N reserve/).waitFor()

  await page.keyboard.press('Control+z')
  await expect.poll(() => findings(page).textContent()).toContain('New: No N+N reserve')
  expect(faults).toEqual([])
})

test('a fix is previewed and taken by keyboard alone', async () => {
  const { page } = await openPage()
  await findings(page).focus()
  await page.keyboard.press('Enter')
  await fix(page, /^Set Shelf redundancy to N\+1/).waitFor()
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
  for (let i = 0; i < 8 && !(await focused()).startsWith('Set Shelf'); i++) await page.keyboard.press('Tab')
  await preview(page).getByText('+99 kW').waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => preview(page).count()).toBe(0)
  await page.keyboard.press('Enter')
  await sheet(page).getByText('No findings').waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => sheet(page).count()).toBe(0)
  expect(
    await page
      .getByRole('button', { name: /Shelf redundancy/ })
      .last()
      .textContent(),
  ).toContain('N+1')
})

test('a choice says what it would change while the pointer is on it or the arrows reach it, before it is taken', async () => {
  const { page, faults } = await openPage()
  const choice = page.getByRole('button', { name: /^N\+N Shelf redundancy|^Shelf redundancy N\+N/ })
  await choice.click()
  await page.getByRole('option', { name: /^N\+1/ }).hover()
  await status(page).getByText('Resolved: No N+N reserve at full load').waitFor()
  expect(await findBarriers(page)).toEqual([])
  await page.keyboard.press('Escape')
  // Looking took nothing.
  await expect.poll(() => findings(page).textContent()).toContain('1 finding')

  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowUp')
  await status(page).getByText('+99 kW').waitFor()
  await page.keyboard.press('Enter')
  await expect.poll(() => findings(page).textContent()).toContain('Resolved')
  await page.getByRole('button', { name: 'Undo: change an option: Shelf redundancy' }).waitFor()
  expect(faults).toEqual([])
})

test('a list of choices takes letters, Home and End; Tab and a press beside it leave everything as it was', async () => {
  const { page, faults } = await openPage()
  const choice = page.getByRole('button', { name: /^Shelf redundancy/ })
  const list = page.getByRole('listbox', { name: 'Shelf redundancy' })
  const active = () =>
    list.evaluate(
      (box) => document.getElementById(box.getAttribute('aria-activedescendant') ?? '')?.textContent,
    )
  await choice.focus()
  await page.keyboard.press('ArrowDown')
  await expect.poll(active).toMatch(/^N\+N/)
  await page.keyboard.press('Home')
  await expect.poll(active).toMatch(/^N/)
  await page.keyboard.press('End')
  await page.keyboard.press('n')
  // From the last, the same letter goes round to the first.
  await expect.poll(active).not.toMatch(/^N\+N/)
  await page.keyboard.press('Tab')
  await expect.poll(() => list.count()).toBe(0)
  expect(await choice.textContent()).toBe('N+N')
  await choice.click()
  await list.waitFor()
  await page.mouse.click(5, 5)
  await expect.poll(() => list.count()).toBe(0)
  expect(await choice.textContent()).toBe('N+N')
  expect(faults).toEqual([])
})

test('on a phone a tap opens a list of choices and a tap takes one', async () => {
  const { page, faults } = await openPage('', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  })
  await page.getByRole('radio', { name: 'Inspector', exact: true }).check({ force: true })
  const choice = page.getByRole('button', { name: /^Shelf redundancy/ })
  await choice.tap()
  expect(await findBarriers(page)).toEqual([])
  await page.getByRole('option', { name: /^N\+1/ }).tap()
  await expect.poll(() => choice.textContent()).toBe('N+1')
  expect(faults).toEqual([])
})

test('a number says what it would change while it is typed; Escape gives the former one back', async () => {
  const { page } = await openPage()
  const supply = page.getByLabel('Supply temperature')
  await supply.fill('50')
  await status(page).getByText('+91.1 L/min').waitFor()
  await supply.press('Escape')
  await expect.poll(() => supply.inputValue()).toBe('35')
  await page.getByRole('button', { name: 'What is: Coolant', exact: true }).click()
  await page.getByRole('dialog', { name: 'Glossary' }).waitFor()
})

test('the history lists every step by its name, and one goes back or forward to any of them at once', async () => {
  const { page, faults } = await openPage()
  const mass = () =>
    page.getByRole('region', { name: 'Totals' }).getByRole('button', { name: /^Mass/ }).textContent()
  const before = await mass()
  for (let i = 0; i < 3; i++) await addShelf(page)
  const after = await mass()
  await page.getByRole('button', { name: 'History of changes' }).click()
  await expect
    .poll(() => menu(page).getByRole('menuitem').allTextContents())
    .toEqual([...Array(3).fill('add a part: Power shelf, 33 kW'), 'As opened'])
  await menu(page).getByText('As opened').click()
  await expect.poll(mass).toContain(before?.slice(0, 9) ?? '')
  await page.getByText(/^Done: Undo: 3 changes/).waitFor()

  // The same by keyboard: from the palette, and all the way forward.
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog', { name: 'Commands' }).getByRole('combobox').fill('history of changes')
  await page.keyboard.press('Enter')
  await menu(page).waitFor()
  expect(await findBarriers(page)).toEqual([])
  await menu(page).getByRole('menuitem').first().press('Enter')
  await expect.poll(mass).toContain(after?.slice(0, 9) ?? '')
  expect(faults).toEqual([])
})
