import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { findBarriers } from './axe'
import {
  colourAt,
  difference,
  frames,
  heldWords,
  lookFrom,
  middle,
  openScene,
  readout,
  rest,
  SLOW,
  spotOf,
  stage,
} from './scene-page'

const selectedUnit = (page: Page) => page.locator('[role="option"][aria-selected="true"]')

test('pixels and picks: a tray is pointed at, chosen in the scene and in the drawing, and coloured by lens', {
  timeout: 6 * SLOW,
}, async () => {
  const { page, faults } = await openScene('Split')
  await lookFrom(page, 'Front')
  const { x, y } = await middle(page)
  await page.mouse.move(x, y)
  await expect
    .poll(() => readout(page).textContent(), { timeout: SLOW })
    .toMatch(/tray.*U\d+.*537 × 766 × 44/)
  const name = (await readout(page).locator('strong').textContent()) ?? ''
  await page.mouse.move(x, 4)
  await rest(page)
  const plain = await colourAt(page, x, y)

  await page.mouse.click(x, y)
  await page.mouse.move(x, 4)
  await rest(page)
  await expect.poll(() => selectedUnit(page).getAttribute('aria-label')).toContain(name)
  expect(difference(await colourAt(page, x, y), plain)).toBeGreaterThan(8)

  // The same state from the other side: chosen in the drawing, marked in the scene.
  await page.getByRole('option', { name: /^U1,/ }).click()
  await rest(page)
  expect(difference(await colourAt(page, x, y), plain)).toBeLessThan(8)

  await page.getByRole('combobox', { name: 'Colours' }).selectOption('power')
  await rest(page)
  const [red = 0, green = 0, blue = 0] = await colourAt(page, x, y)
  // A tray is near one end of the ramp from blue to yellow; in the look it is grey.
  expect(Math.max(red, green, blue) - Math.min(red, green, blue)).toBeGreaterThan(40)
  await page
    .getByRole('region', { name: 'Legend', exact: true })
    .getByText(/kW per rack unit/)
    .waitFor()

  const drawn = await frames(page)
  await page.mouse.move(4, 4)
  await rest(page)
  const still = await frames(page)
  await page.waitForFunction(
    (since) => performance.now() - since > 3000,
    await page.evaluate(() => performance.now()),
  )
  expect(await frames(page)).toBe(still)
  expect(still - drawn).toBeLessThan(4)
  expect(await findBarriers(page)).toEqual([])
  expect(faults).toEqual([])
})

test('a tray is dragged to another slot in the scene; a taken slot refuses with the words of the drawing', {
  timeout: 6 * SLOW,
}, async () => {
  const { page, faults } = await openScene('3D')
  await lookFrom(page, 'Front')
  const slot = await spotOf(page, 'bl5')
  await page.mouse.click(slot.x, slot.y)
  await expect.poll(() => readout(page).textContent(), { timeout: SLOW }).toContain('U42')
  await page.keyboard.press('Delete')
  await rest(page)

  const [tray, taken] = [await spotOf(page, 'ct18'), await spotOf(page, 'sw4')]
  await page.mouse.click(tray.x, tray.y)
  await rest(page)
  await page.mouse.move(tray.x, tray.y)
  await page.mouse.down()
  await page.mouse.move(tray.x + 8, tray.y + 4)
  await page.mouse.move(taken.x, taken.y, { steps: 3 })
  await expect
    .poll(() => heldWords(page).textContent(), { timeout: SLOW })
    .toMatch(/taken by NVLink switch tray/i)
  await page.mouse.move(slot.x, slot.y, { steps: 3 })
  await expect.poll(() => heldWords(page).textContent(), { timeout: SLOW }).toBe('GB300 compute trayU42')
  await page.mouse.up()
  await page.getByRole('button', { name: 'Undo: move' }).waitFor()
  await rest(page)
  await page.mouse.move(slot.x + 3, slot.y)
  await expect.poll(() => readout(page).textContent(), { timeout: SLOW }).toContain('GB300 compute tray')
  expect(faults).toEqual([])
})

test('without WebGL a clear word is said and the drawing works; a lost scene comes back by itself', {
  timeout: 4 * SLOW,
}, async () => {
  const { page, faults } = await openScene('3D')
  const loses = await page.evaluate(() => {
    const gl = document.querySelector<HTMLCanvasElement>('[data-scene] canvas')?.getContext('webgl2')
    const extension = gl?.getExtension('WEBGL_lose_context')
    extension?.loseContext()
    Object.assign(window, { restoreScene: () => extension?.restoreContext() })
    return extension !== null && extension !== undefined
  })
  expect(loses).toBe(true)
  await page.getByText('The graphics card stopped drawing the 3D view').waitFor()
  const before = await frames(page)
  await page.evaluate(() => (window as unknown as { restoreScene: () => void }).restoreScene())
  await stage(page).waitFor({ timeout: SLOW })
  await expect.poll(() => frames(page), { timeout: SLOW }).toBeGreaterThan(before)
  const { x, y } = await middle(page)
  await expect
    .poll(async () => difference(await colourAt(page, x, y), await colourAt(page, x - 300, y)), {
      timeout: SLOW,
    })
    .toBeGreaterThan(20)

  const tree = page.getByRole('tree', { name: 'Racks, trays and parts' })
  await tree.getByRole('treeitem').first().focus()
  await page.keyboard.press('ArrowRight')
  await tree.getByRole('treeitem', { name: /U6, GB300 compute tray/ }).click()
  await expect.poll(() => tree.locator('[aria-selected="true"]').count()).toBe(1)
  expect(faults.filter((fault) => !fault.includes('Context Lost'))).toEqual([])

  await page.evaluate(() => {
    HTMLCanvasElement.prototype.getContext = () => null
  })
  await page.getByRole('radio', { name: 'Drawing' }).click()
  await page.getByRole('radio', { name: '3D' }).click()
  await page.getByText('3D is not available').waitFor()
  await page.getByRole('button', { name: 'Show the drawing' }).click()
  await page.getByRole('option', { name: /^U6,/ }).click()
  await selectedUnit(page).waitFor()
})
