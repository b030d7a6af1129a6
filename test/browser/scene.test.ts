import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { findBarriers } from './axe'
import { openPage } from './open-page'

/** Software rendering draws a large frame in seconds. */
const SLOW = 180_000

const stage = (page: Page) => page.locator('[data-scene="shown"]')
const readout = (page: Page) => page.locator('[data-readout]')
const frames = (page: Page) => page.evaluate(() => window.rackwrightScene?.frames ?? 0)
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const selectedUnit = (page: Page) => page.locator('[role="option"][aria-selected="true"]')

async function openScene(canvas: '3D' | 'Split', system = 'gb300-nvl72') {
  const opened = await openPage(`#/design/${system}`)
  await opened.page.getByRole('radio', { name: canvas }).click()
  await stage(opened.page).waitFor({ timeout: SLOW })
  await rest(opened.page)
  return opened
}

/** Waits until frames have been drawn and no more follow. */
async function rest(page: Page) {
  let last = -1
  await expect
    .poll(
      async () => {
        const now = await frames(page)
        const settled = now > 0 && now === last
        last = now
        return settled
      },
      { timeout: SLOW, interval: 300 },
    )
    .toBe(true)
}

async function middle(page: Page) {
  const box = await stage(page).boundingBox()
  if (!box) throw new Error('no scene')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, bottom: box.y + box.height, top: box.y }
}

/** Mean colour of a few pixels on the screen. */
async function colourAt(page: Page, x: number, y: number): Promise<number[]> {
  const png = await page.screenshot({ clip: { x: x - 4, y: y - 4, width: 8, height: 8 } })
  return page.evaluate(
    async (data) => {
      const image = await createImageBitmap(await (await fetch(data)).blob())
      const ctx = new OffscreenCanvas(8, 8).getContext('2d')
      ctx?.drawImage(image, 0, 0)
      const { data: bytes } = ctx?.getImageData(0, 0, 8, 8) ?? { data: [] as number[] }
      return [0, 1, 2].map((k) => {
        let sum = 0
        for (let i = k; i < bytes.length; i += 4) sum += bytes[i] ?? 0
        return sum / 64
      })
    },
    `data:image/png;base64,${png.toString('base64')}`,
  )
}

const difference = (a: readonly number[], b: readonly number[]) =>
  Math.max(...a.map((value, k) => Math.abs(value - (b[k] ?? 0))))

/** Height on the screen at which the pointer finds a part, going from the middle upwards or downwards. */
async function seek(page: Page, x: number, from: number, step: number, name: RegExp): Promise<number> {
  for (let y = from, tries = 0; tries < 60; y += step, tries++) {
    await page.mouse.move(x, y)
    if ((await readout(page).count()) > 0 && name.test((await readout(page).textContent()) ?? '')) return y
  }
  throw new Error(`${name} is not found`)
}

test('pixels and picks: a tray is pointed at, chosen in the scene and in the drawing, and coloured by lens', {
  timeout: 6 * SLOW,
}, async () => {
  const { page, faults } = await openScene('Split')
  await button(page, 'Front').last().click()
  await rest(page)
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
  await button(page, 'Front').click()
  await rest(page)
  const { x, y } = await middle(page)
  const blank = await seek(page, x, y, -6, /Blanking/)
  await page.mouse.click(x, blank)
  const free =
    (await readout(page)
      .getByText(/^U\d+$/)
      .textContent()) ?? ''
  await page.keyboard.press('Delete')
  await rest(page)

  const tray = await seek(page, x, y, 6, /compute tray/)
  await page.mouse.click(x, tray)
  await page.mouse.move(x, tray)
  await page.mouse.down()
  await page.mouse.move(x + 8, tray + 4)
  await page.mouse.move(x, y + 30, { steps: 3 })
  const words = page.locator('[data-held-words]')
  await expect.poll(() => words.textContent(), { timeout: SLOW }).toMatch(/taken|occupied/i)
  await page.mouse.move(x, blank, { steps: 3 })
  await expect.poll(() => words.textContent(), { timeout: SLOW }).toBe(`GB300 compute tray${free}`)
  await page.mouse.up()
  await page.getByRole('button', { name: 'Undo: move' }).waitFor()
  await page.mouse.move(x, blank)
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
