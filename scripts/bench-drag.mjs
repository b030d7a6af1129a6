// A drag across a design of 16 racks in the real page: how long its script takes to answer each step.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { CHROMIUM_FLAGS, findChromium } from './find-chromium.mjs'
import { ROOT } from './newest-change.mjs'
import { servePage } from './serve-page.mjs'

const STEPS = 60
/** Before counting: the first steps compile what the others run. */
const WARM_STEPS = 12
/** One frame at 60 Hz, ms. */
export const FRAME_MS = 1000 / 60

/**
 * Drags a part with the real mouse across sixteen racks, each a group of its own and drawn in full. Counted is what
 * Chromium books as script between two frames, React's answer included; painting is not.
 * @returns {Promise<{ racks: number, medianMs: number, worstMs: number }>}
 */
export async function benchDrag() {
  const { address, close } = await servePage(4320)
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS })
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-US' })
    // As if a former visit had left it.
    await page.addInitScript((text) => sessionStorage.setItem('rackwright.design', text), sixteenRacks())
    await page.goto(`${address}#/design`)
    const drawn = page.locator('svg[data-rack]')
    await drawn.first().waitFor()
    const session = await page.context().newCDPSession(page)
    // Processor time of the page's thread: what else the machine is busy with does not count.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    const scriptMs = async () => {
      const { metrics } = await session.send('Performance.getMetrics')
      return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0)
    }
    const frame = () => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(0))))

    const part = await page.locator('aside li button[title]').first().boundingBox()
    await page.mouse.move(part.x + 20, part.y + 8)
    await page.mouse.down()
    await page.mouse.move(part.x + 40, part.y + 20)
    const racks = await drawn.count()
    const times = []
    for (let step = 0; step < WARM_STEPS + STEPS; step++) {
      const rack = drawn.nth(Math.floor((step / (WARM_STEPS + STEPS)) * racks))
      await rack.evaluate((element) => element.scrollIntoView({ inline: 'center' }))
      const { x, y, width, height } = await rack.boundingBox()
      const before = await scriptMs()
      await page.mouse.move(x + width / 2, y + height * (0.15 + 0.7 * ((step * 0.37) % 1)))
      await frame()
      if (step >= WARM_STEPS) times.push((await scriptMs()) - before)
    }
    await page.keyboard.press('Escape')
    times.sort((a, b) => a - b)
    return { racks, medianMs: times[Math.floor(times.length / 2)], worstMs: times.at(-1) }
  } finally {
    await browser.close()
    await close()
  }
}

/** CloudMatrix384 with every rack a group of its own. */
function sixteenRacks() {
  const design = JSON.parse(readFileSync(join(ROOT, 'presets/systems/cloudmatrix384.json'), 'utf8'))
  design.pod.racks = design.pod.racks.flatMap((group) =>
    Array.from({ length: group.count }, (_, i) => ({ ...group, id: `${group.id}-${i + 1}`, count: 1 })),
  )
  delete design.flowCurve
  return JSON.stringify({ ...design, id: undefined, name: 'Sixteen racks' })
}
