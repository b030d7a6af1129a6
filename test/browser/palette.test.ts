import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { findBarriers } from './axe'
import { openPage } from './open-page'

const palette = (page: Page) => page.getByRole('dialog', { name: 'Commands' })
const field = (page: Page) => palette(page).getByRole('combobox')
const firstOption = (page: Page) => palette(page).getByRole('option').first()
const gone = (page: Page) => expect.poll(() => page.getByRole('dialog').count()).toBe(0)

async function openPalette(page: Page, query = ''): Promise<void> {
  await page.keyboard.press('Control+k')
  await field(page).waitFor()
  await field(page).fill(query)
}

test('Ctrl+K opens the palette, which lists actions, systems, parts, figures and terms; Escape returns the focus', async () => {
  const { page, faults } = await openPage()
  const tab = page.getByRole('link', { name: 'Compare' })
  await tab.focus()
  await openPalette(page)
  for (const group of ['Edit', 'Views', 'Files', 'Systems', 'Parts', 'Figures', 'Terms'])
    await palette(page).getByRole('group', { name: group, exact: true }).waitFor()
  await page.keyboard.press('Escape')
  await gone(page)
  await expect.poll(() => tab.evaluate((element) => element === document.activeElement)).toBe(true)
  expect(faults).toEqual([])
})

test('an action runs from the palette by keyboard alone, and is among the recent ones next time', async () => {
  const { page } = await openPage()
  await openPalette(page, 'go to bill')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.url()).toContain('#/bill')
  await openPalette(page)
  expect(await palette(page).getByRole('group', { name: 'Recent' }).getByRole('option').count()).toBe(1)
  expect(await firstOption(page).textContent()).toContain('Go to Bill of materials')
})

test('arrows walk through the results, and the field names the line that Enter would run', async () => {
  const { page } = await openPage()
  await openPalette(page, 'theme')
  const named = () => field(page).getAttribute('aria-activedescendant')
  const first = await named()
  await page.keyboard.press('ArrowDown')
  await expect.poll(named).not.toBe(first)
  await page.keyboard.press('ArrowUp')
  await expect.poll(named).toBe(first)
  await field(page).fill('theme dark')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
})

test('a part is added from the palette by its name, as one step that undo takes back', async () => {
  const { page } = await openPage('#/bill')
  await openPalette(page, 'add power shelf, 33 kW')
  await page.keyboard.press('Enter')
  await page.getByText(/, at U\d+/).waitFor()
  await openPalette(page, 'undo')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.getByText(/, at U\d+/).count()).toBe(0)
})

test('a system is found with a slip of the finger and opened', async () => {
  const { page } = await openPage()
  await openPalette(page, 'open cluodmatrix')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.url()).toContain('#/design/cloudmatrix384')
})

test('the design is compared with a system, and a figure tells why', async () => {
  const { page } = await openPage()
  await openPalette(page, 'compare with gb200')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.url()).toContain('#/compare/gb300-nvl72,gb200-nvl72')
  await openPalette(page, 'why: transceivers')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: /^Why\?/ }).waitFor()
})

test('the palette searches in Chinese on the English page, and says so when nothing matches', async () => {
  const { page } = await openPage()
  await openPalette(page, '撤销')
  await expect.poll(() => firstOption(page).textContent()).toContain('Undo')
  await field(page).fill('qqqqzz')
  await palette(page).getByText('Nothing matches “qqqqzz”.').waitFor()
})

test('what cannot be done now is shown, and Enter does not do it', async () => {
  const { page } = await openPage()
  await openPalette(page, 'remove the selection')
  expect(await firstOption(page).getAttribute('aria-disabled')).toBe('true')
  expect(await firstOption(page).textContent()).toContain('select something in a rack first')
  await page.keyboard.press('Enter')
  expect(await palette(page).count()).toBe(1)
})

test('a term is explained from the palette, and in the words of a figure by focus', async () => {
  const { page } = await openPage()
  await openPalette(page, 'UQD')
  await page.keyboard.press('Enter')
  const glossary = page.getByRole('dialog', { name: 'Glossary' })
  await glossary.getByText('UQD, universal quick disconnect').waitFor()
  expect(await glossary.getByRole('definition').count()).toBeGreaterThanOrEqual(25)
  await page.keyboard.press('Escape')
  await gone(page)
  await openPalette(page, 'why: busbar current')
  await page.keyboard.press('Enter')
  const why = page.getByRole('dialog', { name: /^Why\?/ })
  const word = why.locator('button[aria-describedby]').first()
  await word.focus()
  const tip = why.getByRole('tooltip').first()
  await expect.poll(() => tip.isVisible()).toBe(true)
  await page.keyboard.press('Escape')
  await expect.poll(() => tip.isVisible()).toBe(false)
  expect(await why.count()).toBe(1)
})

test('? lists the keys of the actions, and keys of one character can be turned off for good', async () => {
  const { page } = await openPage()
  await page.locator('#main').focus()
  await page.keyboard.press('?')
  const keys = page.getByRole('dialog', { name: 'Keys' })
  await keys.getByText('Undo', { exact: true }).waitFor()
  await keys.getByText('Duplicate the selection').waitFor()
  expect(await keys.locator('kbd', { hasText: 'Ctrl' }).count()).toBeGreaterThan(4)
  await keys.getByRole('checkbox', { name: /single-character/i }).uncheck()
  await page.keyboard.press('Escape')
  await gone(page)
  await page.reload()
  await page.locator('#main').focus()
  await page.keyboard.press('3')
  await page.keyboard.press('Control+k')
  await field(page).waitFor()
  expect(page.url()).not.toContain('#/bill')
})

test('redo goes one step for one press', async () => {
  const { page } = await openPage()
  for (const nth of [1, 2]) {
    await page.getByRole('button', { name: 'Add Power shelf, 33 kW', exact: true }).click()
    await expect.poll(() => page.getByText(/, at U\d+/).count(), { message: `added ${nth}` }).toBe(1)
  }
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+Shift+z')
  expect(await page.getByRole('button', { name: /^Redo: / }).isEnabled()).toBe(true)
})

test('the steps of the first visit are ticked as they are done, and stay away once dismissed', async () => {
  const { page } = await openPage()
  const steps = page.getByRole('region', { name: 'First steps' })
  await steps.getByRole('button', { name: 'Ask why' }).click()
  await page.getByRole('dialog', { name: /^Why\?/ }).waitFor()
  await page.keyboard.press('Escape')
  await gone(page)
  await steps.getByRole('button', { name: 'Ask why (done)' }).waitFor()
  const drawing = await page.getByRole('region', { name: 'Rack drawing' }).boundingBox()
  const bar = await steps.boundingBox()
  expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThanOrEqual(drawing?.y ?? 0)
  await steps.getByRole('button', { name: 'Got it' }).click()
  await expect.poll(() => steps.count()).toBe(0)
  await page.reload()
  await page.getByRole('link', { name: 'Systems' }).waitFor()
  expect(await steps.count()).toBe(0)
})

test('a later visit has no first steps, and they can be called back', async () => {
  const { page } = await openPage()
  await page.getByRole('region', { name: 'First steps' }).waitFor()
  const later = await page.context().newPage()
  await later.goto(page.url())
  await later.getByRole('link', { name: 'Systems' }).waitFor()
  expect(await later.getByRole('region', { name: 'First steps' }).count()).toBe(0)
  await openPalette(later, 'first steps')
  await later.keyboard.press('Enter')
  await later.getByRole('region', { name: 'First steps' }).waitFor()
})

for (const theme of ['light', 'dark'] as const) {
  test(`palette, keys and glossary have no barrier in ${theme}, in Chinese and on a phone`, async () => {
    const { page, faults } = await openPage('', { colorScheme: theme, locale: 'zh-CN' })
    await page.getByRole('region', { name: '入门步骤' }).waitFor()
    for (const [query, title] of [
      ['', '命令'],
      ['快捷键', '快捷键'],
      ['术语表', '术语表'],
    ] as const) {
      await page.keyboard.press('Control+k')
      const input = page.getByRole('dialog', { name: '命令' }).getByRole('combobox')
      await input.fill(query)
      if (query !== '') await input.press('Enter')
      await page.getByRole('dialog', { name: title }).waitFor()
      expect(await findBarriers(page)).toEqual([])
      await page.keyboard.press('Escape')
      await gone(page)
    }
    await page.setViewportSize({ width: 390, height: 844 })
    await page.getByRole('button', { name: /^搜索命令/ }).click()
    await page.getByRole('dialog', { name: '命令' }).waitFor()
    expect(await findBarriers(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    expect(faults).toEqual([])
  })
}
