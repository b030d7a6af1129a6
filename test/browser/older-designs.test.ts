import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { openPage } from './open-page'

const OLD = join(import.meta.dirname, '..', 'core', 'design', 'schema-1')
const file = readFileSync(join(OLD, 'design.rackwright.json'), 'utf8')
const link = readFileSync(join(OLD, 'link.txt'), 'utf8').trim()
const NAME = 'Kept since schema 1'

const told = (page: Page) => page.getByText(/^This design was saved by an older version/)
const tableHas = (page: Page) => page.getByRole('textbox', { name: 'Name of the design' }).inputValue()

test('a file of an older version opens with a word on what became of it, once', async () => {
  const { page, faults } = await openPage()
  await page.getByTitle('GB300 NVL72').waitFor()
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer()
    data.items.add(new File([text], 'old.rackwright.json'))
    return data
  }, file)
  await page.locator('#main').dispatchEvent('drop', { dataTransfer: transfer })
  await told(page).waitFor()
  expect(await told(page).textContent()).toMatch(/from schema 1 to 2: .*DAC/)
  await expect.poll(() => tableHas(page)).toBe(NAME)
  await page.reload()
  await expect.poll(() => tableHas(page)).toBe(NAME)
  expect(await told(page).count()).toBe(0)
  expect(faults).toEqual([])
})

test('a link of an older version says so too, in the language of the page', async () => {
  const { page, faults } = await openPage(link, { locale: 'zh-CN' })
  await page.getByText(/^该设计由旧版本生成，已从 schema 1 升级到 2/).waitFor()
  expect(faults).toEqual([])
})

test('the design on the table from before an update comes back, and says so once', async () => {
  const { page, faults } = await openPage()
  await page.getByTitle('GB300 NVL72').waitFor()
  await page.evaluate((text) => {
    sessionStorage.clear()
    localStorage.setItem('rackwright.design', text)
  }, file)
  // Not by its address, which names the system that was on the table.
  const { origin } = new URL(page.url())
  await page.goto('about:blank')
  await page.goto(origin)
  await told(page).waitFor()
  await expect.poll(() => tableHas(page)).toBe(NAME)
  await page.reload()
  await expect.poll(() => tableHas(page)).toBe(NAME)
  expect(await told(page).count()).toBe(0)
  expect(faults).toEqual([])
})

test('a design kept by an older version says so when it is opened, not every time', async () => {
  const { page, faults } = await openPage()
  await page.getByTitle('GB300 NVL72').waitFor()
  await page.getByRole('textbox', { name: 'Name of the design' }).fill('Mine')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Systems' }).click()
  const card = (name: string) =>
    page.getByRole('region', { name: 'Your designs' }).getByRole('article', { name, exact: true })
  await card('Mine').waitFor()
  // What an older version would have left in the browser.
  await page.evaluate(async (text) => {
    const [{ name = '' } = {}] = await indexedDB.databases()
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name)
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
    const [store = ''] = database.objectStoreNames
    const records = database.transaction(store, 'readwrite').objectStore(store)
    await new Promise<void>((resolve, reject) => {
      const all = records.getAll()
      all.onsuccess = () => {
        for (const record of all.result) records.put({ ...record, id: 'old', text }, 'old')
        resolve()
      }
      all.onerror = () => reject(all.error)
    })
    database.close()
  }, file)
  await page.reload()
  for (const times of [1, 0]) {
    await page.getByRole('link', { name: 'Systems' }).click()
    await card(NAME)
      .getByRole('button', { name: `Open ${NAME}`, exact: true })
      .click()
    await expect.poll(() => tableHas(page)).toBe(NAME)
    if (times === 1) {
      await told(page).waitFor()
      await page.getByRole('button', { name: 'Dismiss' }).first().click()
      await expect.poll(() => told(page).count()).toBe(0)
    }
  }
  expect(await told(page).count()).toBe(0)
  expect(faults).toEqual([])
})
