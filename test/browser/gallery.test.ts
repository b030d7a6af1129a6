import { expect, test } from 'vitest'
import { openPage } from './open-page'

test('systems stand by family, are found by a word, and can be ordered by a figure', async () => {
  const { page, faults } = await openPage('#/gallery')
  const cards = page.getByRole('main').getByRole('article')
  const names = () => cards.evaluateAll((all) => all.map((card) => card.getAttribute('aria-label')))
  await page.getByRole('region', { name: 'NVIDIA NVLink racks' }).getByRole('article').first().waitFor()
  const all = await names()
  expect(all[0]).toBe('GB300 NVL72')

  await page.getByRole('searchbox', { name: /Find a system/ }).fill('ascend')
  await page.getByText(`2 of ${all.length} systems`).waitFor()
  expect((await names())[0]).toContain('CloudMatrix384')

  await page.getByRole('combobox', { name: 'Sort' }).selectOption({ label: 'Price of the bill of materials' })
  await page.getByRole('region', { name: 'Price of the bill of materials' }).waitFor()
  expect((await names())[0]).toContain('910B')

  await page.getByRole('searchbox', { name: /Find a system/ }).fill('abacus')
  await page.getByText('No system matches “abacus”').waitFor()
  await page.getByRole('button', { name: 'Show all systems' }).click()
  expect((await names()).sort()).toEqual([...all].sort())
  expect(faults).toEqual([])
})
