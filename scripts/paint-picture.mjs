import { chromium } from 'playwright'
import { CHROMIUM_FLAGS, lookForChromium } from './find-chromium.mjs'

/**
 * Paints a drawing as a PNG picture with an installed Chromium: the fonts and the shapes are then those of the screen.
 * @param {{ svg: string, width: number, height: number }} drawing in pixels
 * @param {number} density pixels of the picture for one of the drawing
 * @throws with one line when there is no Chromium, or it does not start
 */
export async function paintPicture({ svg, width, height }, density) {
  const executablePath = lookForChromium()
  if (!executablePath)
    throw new Error(
      'PNG needs a Chromium or Chrome, and there is none: install one or name it in RACKWRIGHT_CHROMIUM; --format svg needs none',
    )
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS }).catch((error) => {
    throw new Error(`PNG needs a Chromium, and '${executablePath}' does not start: ${firstLine(error)}`)
  })
  try {
    const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: density })
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`)
    return await page.screenshot({ clip: { x: 0, y: 0, width, height } })
  } finally {
    await browser.close()
  }
}

function firstLine(error) {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]
}
