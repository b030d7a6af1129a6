import { expect, test } from 'vitest'
import { openPage } from './open-page'

const BROKEN = /undefined|NaN|\[object|Infinity/

test('every choice of every option and lever says what it would do before it is taken, and looking takes nothing', async () => {
  const { page, faults } = await openPage('#/design/gb300-nvl72')
  const controls = page.locator('button[aria-haspopup="listbox"][aria-labelledby]')
  await expect.poll(() => controls.count()).toBeGreaterThan(20)
  const status = page.getByRole('status').filter({ visible: true })
  const before = await page
    .getByRole('button', { name: /finding/ })
    .first()
    .textContent()
  let silent = 0
  for (let at = 0; at < (await controls.count()); at++) {
    const control = controls.nth(at)
    const value = await control.textContent()
    await control.scrollIntoViewIfNeeded()
    await control.click()
    const options = page.getByRole('listbox').filter({ visible: true }).last().getByRole('option')
    await options.first().waitFor()
    const choices = await options.count()
    expect(choices).toBeGreaterThan(1)
    for (let choice = 0; choice < choices; choice++) {
      await page.keyboard.press(choice === 0 ? 'Home' : 'ArrowDown')
      const said = (await status.allTextContents()).join(' ').trim()
      expect(said).not.toMatch(BROKEN)
      if (said === '') silent++
    }
    await page.keyboard.press('Escape')
    expect(await control.textContent()).toBe(value)
  }
  expect(silent).toBe(0)
  expect(
    await page
      .getByRole('button', { name: /finding/ })
      .first()
      .textContent(),
  ).toBe(before)
  expect(faults).toEqual([])
}, 120_000)

test('copper that is too short for the host links is found, and mended by the fix that is offered', async () => {
  const { page, faults } = await openPage('#/design/gb300-nvl72')
  const hostLinks = page.getByRole('button', { name: /Host links/ }).last()
  await hostLinks.click()
  await page.getByRole('option', { name: /^DAC/ }).click()
  await expect.poll(() => hostLinks.textContent()).toContain('DAC')
  await page.getByRole('button', { name: /2 findings/ }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByText(/reach/).first().waitFor()
  await sheet.getByRole('button', { name: /Host links.*AEC/ }).click()
  await page.keyboard.press('Escape')
  await expect.poll(() => hostLinks.textContent()).toContain('AEC')
  expect(faults).toEqual([])
})
