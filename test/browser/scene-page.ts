import type { BrowserContextOptions, Page } from 'playwright'
import { type OpenPage, openPage } from './open-page'

/** Software rendering draws a large frame in seconds. */
export const SLOW = 180_000
/** Small: what is drawn in software costs by the pixel. */
const VIEWPORT = { width: 1100, height: 680 }

export const stage = (page: Page) => page.locator('[data-scene="shown"]')
export const readout = (page: Page) => page.locator('[data-readout]')
export const frames = (page: Page) => page.evaluate(() => window.rackwrightScene?.frames ?? 0)
export const heldWords = (page: Page) => page.locator('[data-held-words]')

/** A button over the scene, whatever the drawing beside it calls its own. */
export const tool = (page: Page, name: string | RegExp) =>
  page.getByRole('region', { name: 'Racks in three dimensions' }).getByRole('button', { name, exact: true })

/** Opens a design with the scene shown, drawn and at rest. */
export async function openScene(
  canvas: '3D' | 'Split',
  system = 'gb300-nvl72',
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const opened = await openPage(`#/design/${system}`, {
    viewport: VIEWPORT,
    reducedMotion: 'reduce',
    ...options,
  })
  opened.page.setDefaultTimeout(SLOW)
  await opened.page.getByRole('radio', { name: canvas }).click()
  await stage(opened.page).waitFor({ timeout: SLOW })
  await rest(opened.page)
  return opened
}

/** Waits until what was asked for has been drawn and nothing more will follow. */
export async function rest(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const scene = window.rackwrightScene
      return scene !== undefined && scene.frames > 0 && scene.isStill
    },
    undefined,
    { timeout: SLOW },
  )
}

/** Looks from a standpoint, by the buttons or, where there is little room, by their menu. */
export async function lookFrom(
  page: Page,
  name: 'Corner' | 'Front' | 'Rear' | 'Side' | 'Top',
): Promise<void> {
  if (await tool(page, name).isVisible()) await tool(page, name).click()
  else {
    await tool(page, 'View from').click()
    await page.getByRole('menuitem', { name }).click()
  }
  await rest(page)
}

/** Where in the window the front of something placed is seen. */
export async function spotOf(page: Page, placement: string) {
  const spot = await page.evaluate((id) => window.rackwrightScene?.spotOf(id), placement)
  if (!spot) throw new Error(`${placement} is not in the scene`)
  return spot
}

export async function middle(page: Page) {
  const box = await stage(page).boundingBox()
  if (!box) throw new Error('no scene')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, box }
}

/** Mean colour of a few pixels on the screen. */
export async function colourAt(page: Page, x: number, y: number): Promise<number[]> {
  const png = await page.screenshot({ clip: { x: x - 4, y: y - 4, width: 8, height: 8 } })
  const { data } = await readPixels(page, png, 8, 8)
  return [0, 1, 2].map((k) => {
    let sum = 0
    for (let i = k; i < data.length; i += 4) sum += data[i] ?? 0
    return sum / 64
  })
}

/** Size of a picture, and pixels of it from a place on: red, green, blue, alpha. */
export async function readPixels(page: Page, png: Buffer, width: number, height: number, left = 0, top = 0) {
  return page.evaluate(
    async ({ url, w, h, x, y }) => {
      const image = await createImageBitmap(await (await fetch(url)).blob(), { premultiplyAlpha: 'none' })
      const ctx = new OffscreenCanvas(w, h).getContext('2d')
      ctx?.drawImage(image, -x, -y)
      return {
        width: image.width,
        height: image.height,
        data: [...(ctx?.getImageData(0, 0, w, h).data ?? [])],
      }
    },
    { url: `data:image/png;base64,${png.toString('base64')}`, w: width, h: height, x: left, y: top },
  )
}

/** Largest difference of two colours in any channel, 0 to 255. */
export const difference = (a: readonly number[], b: readonly number[]) =>
  Math.max(...a.map((value, k) => Math.abs(value - (b[k] ?? 0))))

/** Share of the pixels of two screenshots of the scene that differ clearly. */
export async function changedShare(page: Page, before: Buffer, after: Buffer): Promise<number> {
  const url = (png: Buffer) => `data:image/png;base64,${png.toString('base64')}`
  return page.evaluate(
    async ([a, b]) => {
      const read = async (source: string) => {
        const image = await createImageBitmap(await (await fetch(source)).blob())
        const ctx = new OffscreenCanvas(image.width, image.height).getContext('2d')
        ctx?.drawImage(image, 0, 0)
        return ctx?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray()
      }
      const [one, two] = [await read(a), await read(b)]
      let changed = 0
      for (let i = 0; i < one.length; i += 4) {
        const most = Math.max(...[0, 1, 2].map((k) => Math.abs((one[i + k] ?? 0) - (two[i + k] ?? 0))))
        if (most > 12) changed++
      }
      return changed / (one.length / 4)
    },
    [url(before), url(after)] as const,
  )
}

export const picture = (page: Page) => stage(page).locator('canvas').screenshot()
