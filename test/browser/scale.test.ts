import { expect, test } from 'vitest'
import { findBarriers } from './axe'
import { openPage } from './open-page'

test('the building is drawn and figured, a demand is planned, and the design gets its pods', async () => {
  const { page, faults } = await openPage('#/network/cloudmatrix384')
  const flow = page.getByRole('region', { name: 'Power flow' }).getByRole('img')
  expect(await flow.getAttribute('aria-label')).toMatch(
    /From the grid 6\d\d.kW, System 5\d\d.kW, Accelerator 300.kW/,
  )
  await page.getByRole('button', { name: /^UPS blocks/ }).click()
  await page.getByRole('dialog').getByText('kW class').first().waitFor()
  await page.keyboard.press('Escape')

  const answer = page.getByRole('status').filter({ hasText: 'Pods' })
  await page.getByRole('combobox', { name: 'Demand' }).selectOption('Large cloud, capacity tight')
  const pods = async () =>
    Number((await answer.textContent())?.match(/Pods\s*([\d,]+)/)?.[1]?.replaceAll(',', ''))
  const forTokens = await pods()
  expect(forTokens * 384 * 2300 * 0.5 * 86_400).toBeGreaterThanOrEqual(30e12)
  await page.getByLabel('Utilisation').fill('100')
  await page.keyboard.press('Enter')
  await expect.poll(pods).toBe(Math.ceil(forTokens / 2))

  await page.getByRole('combobox', { name: 'Demand' }).selectOption('Facility power, MW')
  await page.getByText('Fits within the limit').waitFor()
  const fitting = await pods()
  const build = page.getByRole('button', { name: /^Set the design/ })
  await build.click()
  // The design has them now: nothing is left to offer, and the building grew with it.
  await expect.poll(() => build.count()).toBe(0)
  const racks = page.getByRole('button', { name: /^Racks for scale-out switches/ })
  await expect
    .poll(async () => Number((await racks.textContent())?.match(/\d+/)?.[0]))
    .toBeGreaterThan(fitting / 2)
  expect(await findBarriers(page)).toEqual([])
  expect(faults).toEqual([])
})
