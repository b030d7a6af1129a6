// What the scene costs in a real Chromium, counted at the WebGL calls themselves. Called by bench.mjs.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { build } from 'vite'
import { CHROMIUM_FLAGS, findChromium } from './find-chromium.mjs'
import { ROOT } from './newest-change.mjs'
import { servePage } from './serve-page.mjs'

const ORBIT_FRAMES = 24
const IDLE_MS = 3000
/** Only a page that is isolated from others may read the clock finer than 0.1 ms. */
const ISOLATED = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
}
/** A machine without a graphics card draws slowly. */
const PATIENCE_MS = 300_000

/** Before the page's own scripts: counts the calls that draw, and times the callbacks in which they are made. */
function watchWebGl() {
  const watch = { draws: 0, frames: [], times: [] }
  window.sceneWatch = watch
  const { prototype } = WebGL2RenderingContext
  for (const name of [
    'drawArrays',
    'drawElements',
    'drawRangeElements',
    'drawArraysInstanced',
    'drawElementsInstanced',
  ]) {
    const draw = prototype[name]
    prototype[name] = function (...args) {
      watch.draws++
      return draw.apply(this, args)
    }
  }
  const request = window.requestAnimationFrame.bind(window)
  window.requestAnimationFrame = (callback) =>
    request((time) => {
      const before = watch.draws
      const start = performance.now()
      callback(time)
      if (watch.draws === before) return
      watch.frames.push(watch.draws - before)
      watch.times.push(performance.now() - start)
    })
}

/** @returns rows of measure, value and limit for the table of the bench */
export async function measureScene() {
  const { address, close } = await servePage(4320, ISOLATED)
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...CHROMIUM_FLAGS, '--enable-precise-memory-info', '--js-flags=--expose-gc'],
  })
  try {
    const context = await browser.newContext({ viewport: { width: 960, height: 560 } })
    context.setDefaultTimeout(PATIENCE_MS)
    await context.addInitScript(watchWebGl)
    const page = await context.newPage()
    await page.goto(`${address}#/design/gb300-nvl72`)
    await page.getByRole('radio', { name: '3D' }).click()
    await settle(page)
    await page.keyboard.press('x')
    await settle(page)
    const detailed = await orbit(page, '[data-scene] canvas')
    const idle = await countIdle(page)

    await open(page, 'cloudmatrix384')
    const racks = await orbit(page, '[data-scene] canvas')
    await page.getByLabel('Pods').fill('432')
    await page.getByLabel('Pods').press('Enter')
    await settle(page)
    const hall = await orbit(page, '[data-scene] canvas')
    const memory = await measureMemory(page)
    const bare = await measureBare(context, address, [detailed, racks, hall])
    return [
      ['scene, GB300 NVL72 opened, draw calls a frame', `${detailed.draws}`, '40'],
      ['scene, CloudMatrix384, draw calls a frame', `${racks.draws}`, '80'],
      ['scene, 432 pods, draw calls a frame', `${hall.draws}`, '120'],
      ['scene, GB300 NVL72 opened, instances', `${detailed.instances}`, ''],
      ['scene, 432 pods, instances', `${hall.instances}`, ''],
      [`scene, frames in ${IDLE_MS / 1000} idle seconds`, `${idle}`, '0'],
      ['scene, GB300 NVL72 opened, script a frame while orbiting', ms(detailed.scriptMs), ''],
      ['bare three.js, as many meshes and instances', ms(bare[0]), ''],
      ['scene over bare, GB300 NVL72 opened', times(detailed.scriptMs / bare[0]), '1.3 ×'],
      ['scene, CloudMatrix384, script a frame while orbiting', ms(racks.scriptMs), ''],
      ['bare three.js, as many meshes and instances', ms(bare[1]), ''],
      ['scene over bare, CloudMatrix384', times(racks.scriptMs / bare[1]), '1.3 ×'],
      ['scene, 432 pods, script a frame while orbiting', ms(hall.scriptMs), ''],
      ['the same, worst frame, in which levels of detail change', ms(hall.worstMs), ''],
      ['bare three.js, as many meshes and instances', ms(bare[2]), ''],
      ['scene over bare, 432 pods', times(hall.scriptMs / bare[2]), '1.3 ×'],
      ['JavaScript heap after ten designs', times(memory.after / memory.before), '1.1 ×'],
      ['geometries and textures more after ten designs', `${memory.kept}`, '0'],
    ]
  } finally {
    await browser.close()
    await close()
  }
}

const ms = (value) => `${value.toFixed(2)} ms`
const times = (value) => `${value.toFixed(2)} ×`

/** Waits until what was asked for has been drawn and nothing more will follow. */
async function settle(page) {
  await page.locator('[data-scene="shown"]').waitFor()
  await page.waitForFunction(() => {
    const scene = window.rackwrightScene
    return scene !== undefined && scene.frames > 0 && scene.isStill
  })
}

async function open(page, system) {
  const drawn = await page.evaluate(() => window.rackwrightScene.frames)
  await page.evaluate((id) => {
    window.location.hash = `#/design/${id}`
  }, system)
  // The first frame of the new design uploads what it is made of.
  await page.waitForFunction(
    ([id, n]) => window.rackwrightScene.design === id && window.rackwrightScene.frames > n,
    [system, drawn],
  )
  await settle(page)
}

/** Turns the scene by dragging, a frame a move. */
async function orbit(page, canvas) {
  const box = await page.locator(canvas).boundingBox()
  const [x, y] = [box.x + 24, box.y + box.height - 40]
  await page.evaluate(() => {
    Object.assign(window.sceneWatch, { frames: [], times: [] })
  })
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (let i = 1; i <= ORBIT_FRAMES; i++) {
    const drawn = await page.evaluate(() => window.sceneWatch.frames.length)
    await page.mouse.move(x + i * 3, y - Math.abs((i % 20) - 10))
    await page.waitForFunction((n) => window.sceneWatch.frames.length > n, drawn)
  }
  await page.mouse.up()
  const { frames, times: spent } = await page.evaluate(() => window.sceneWatch)
  const instances = await page.evaluate(() => window.rackwrightScene?.instances ?? 0)
  const meshes = await page.evaluate(() => window.rackwrightScene?.meshes ?? [])
  return {
    draws: Math.max(...frames),
    scriptMs: median(spent),
    worstMs: Math.max(...spent),
    instances,
    meshes,
  }
}

async function countIdle(page) {
  await settle(page)
  const before = await page.evaluate(() => window.sceneWatch.draws)
  await page.waitForTimeout(IDLE_MS)
  return (await page.evaluate(() => window.sceneWatch.draws)) - before
}

const DESIGNS = ['gb200-nvl72', 'hgx-h100', 'cloudmatrix384', 'hgx-b200', 'gb300-nvl72']

/** Heap, geometries and textures before and after ten designs, all of which have been open once before. */
async function measureMemory(page) {
  const round = async () => {
    for (const id of DESIGNS) await open(page, id)
  }
  const read = async () => {
    await page.evaluate(() => window.gc?.())
    await page.waitForTimeout(500)
    return page.evaluate(() => {
      window.gc?.()
      const { geometries, textures } = window.rackwrightScene
      return { heap: performance.memory.usedJSHeapSize, held: geometries + textures }
    })
  }
  await round()
  const before = await read()
  await round()
  await round()
  const after = await read()
  return { before: before.heap, after: after.heap, kept: after.held - before.held }
}

/** Script a frame of a scene that does nothing but draw as many meshes and instances. */
async function measureBare(context, address, cases) {
  const script = await bundleBare()
  const results = []
  for (const { meshes } of cases) {
    const page = await context.newPage()
    await page.goto(`${address}favicon.svg`)
    await page.goto(`${address}`)
    await page.evaluate(() => {
      document.body.innerHTML =
        '<canvas id="bare" style="position:fixed;inset:0;width:476px;height:340px"></canvas>'
    })
    await page.addScriptTag({ content: script })
    await page.evaluate((list) => {
      window.startBareScene({ meshes: list, canvas: document.getElementById('bare') })
    }, meshes)
    await page.waitForFunction(() => (window.bareFrames ?? 0) > 0)
    results.push((await orbit(page, '#bare')).scriptMs)
    await page.close()
  }
  return results
}

async function bundleBare() {
  const folder = join(ROOT, '.cache', `bare-${process.pid}`)
  mkdirSync(folder, { recursive: true })
  try {
    await build({
      root: ROOT,
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      build: {
        outDir: folder,
        emptyOutDir: true,
        lib: {
          entry: join(ROOT, 'test/bench/bare-scene.ts'),
          formats: ['iife'],
          name: 'bare',
          fileName: 'bare',
        },
      },
    })
    return readFileSync(join(folder, 'bare.iife.js'), 'utf8')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

if (process.argv[1]?.endsWith('bench-scene.mjs')) {
  for (const [name, value, limit] of await measureScene())
    process.stdout.write(`${name.padEnd(62)} ${value.padStart(10)}  ${limit}\n`)
}
