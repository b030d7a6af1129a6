import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import {
  changedShare,
  colourAt,
  difference,
  frames,
  lookFrom,
  middle,
  openScene,
  picture,
  readout,
  rest,
  SLOW,
  spotOf,
  stage,
  tool,
} from './scene-page'

const eye = (page: Page) => page.evaluate(() => [...(window.rackwrightScene?.eye ?? [])])
const instances = (page: Page) => page.evaluate(() => window.rackwrightScene?.instances ?? 0)
const apart = (a: readonly number[], b: readonly number[]) =>
  Math.hypot(...a.map((value, k) => value - (b[k] ?? 0)))

async function press(page: Page, key: string, times = 1) {
  for (let i = 0; i < times; i++) await page.keyboard.press(key)
  await rest(page)
}

test('keys steer the camera: they turn, move, bring nearer, fit, and go home; reduced motion goes there at once', {
  timeout: 6 * SLOW,
}, async () => {
  const { page, faults } = await openScene('3D')
  await stage(page).focus()
  const home = await eye(page)
  await press(page, 'ArrowLeft', 3)
  const turned = await eye(page)
  expect(apart(turned, home)).toBeGreaterThan(0.5)
  expect(turned[1]).toBeCloseTo(home[1] ?? 0, 3)
  await press(page, 'Control+ArrowUp', 2)
  expect((await eye(page))[1]).not.toBeCloseTo(home[1] ?? 0, 1)
  await press(page, 'Shift+ArrowRight', 2)
  const moved = await eye(page)
  await press(page, '+')
  const near = await eye(page)
  expect(apart(near, moved)).toBeGreaterThan(0.3)
  await press(page, '-')
  expect(apart(await eye(page), moved)).toBeLessThan(0.05)
  await press(page, 'f')
  const top = await spotOf(page, 'bl11')
  const { box } = await middle(page)
  expect(top.y).toBeGreaterThan(box.y)
  await press(page, 'Home')
  expect(apart(await eye(page), home)).toBeLessThan(0.01)

  const jump = await page.evaluate(() => {
    const rear = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Rear')
    rear?.click()
    return [...(window.rackwrightScene?.eye ?? [])]
  })
  // In the same moment, without a frame between.
  expect(jump[2]).toBeLessThan(-1)
  expect(faults).toEqual([])
})

test('without reduced motion a move to another standpoint takes a moment, and then rests', {
  timeout: 4 * SLOW,
}, async () => {
  const { page } = await openScene('3D', 'gb300-nvl72', { reducedMotion: 'no-preference' })
  const from = await eye(page)
  const begun = await page.evaluate(() => {
    const rear = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Rear')
    rear?.click()
    return [...(window.rackwrightScene?.eye ?? [])]
  })
  expect(apart(begun, from)).toBeLessThan(0.01)
  await rest(page)
  expect((await eye(page))[2]).toBeLessThan(-1)

  // The coolant moves only while that is asked for.
  await page.getByRole('combobox', { name: 'Colours' }).selectOption('coolant')
  await rest(page)
  await tool(page, 'Flow').click()
  const start = await frames(page)
  await expect.poll(() => frames(page), { timeout: SLOW }).toBeGreaterThan(start + 3)
  await tool(page, 'Flow').click()
  await rest(page)
})

test('a section cuts the rack open, drawn apart its trays stand free and stay in view, and doors close it', {
  timeout: 8 * SLOW,
}, async () => {
  const { page, faults } = await openScene('3D')
  await page.mouse.move(4, 4)
  const closed = await picture(page)
  const { x, y, box } = await middle(page)

  await page.getByRole('combobox', { name: 'Section' }).selectOption('x')
  await rest(page)
  const cut = await picture(page)
  expect(await changedShare(page, closed, cut)).toBeGreaterThan(0.03)
  // What is cut away is not pointed at: the ray meets what is inside a tray.
  await lookFrom(page, 'Side')
  await page.mouse.move(x, y)
  const inside = ((await readout(page).textContent({ timeout: SLOW })) ?? '').trim()
  expect(inside).not.toMatch(/^GB300 compute tray|^$/)
  const place = page.getByRole('slider', { name: /section/i })
  const before = await picture(page)
  await place.focus()
  await press(page, 'ArrowLeft', 30)
  expect(await changedShare(page, before, await picture(page))).toBeGreaterThan(0.01)
  await page.getByRole('combobox', { name: 'Section' }).selectOption('none')
  await lookFrom(page, 'Front')

  const gap = async () => Math.abs((await spotOf(page, 'ct10')).y - (await spotOf(page, 'ct11')).y)
  const height = async () => (await spotOf(page, 'ct10')).h
  const [gapClosed, heightClosed] = [await gap(), await height()]
  await stage(page).focus()
  await press(page, 'x')
  // Drawn apart, trays stand farther from each other than they are high.
  expect(gapClosed / heightClosed).toBeLessThan(1.1)
  expect((await gap()) / (await height())).toBeGreaterThan(1.6)
  expect((await spotOf(page, 'bl11')).y).toBeGreaterThan(box.y)
  expect((await spotOf(page, 'ps1')).y).toBeLessThan(box.y + box.height)
  await press(page, 'x')

  await page.mouse.move(4, 4)
  const open = await picture(page)
  await tool(page, 'Doors').click()
  await page.mouse.move(4, 4)
  await rest(page)
  expect(await changedShare(page, open, await picture(page))).toBeGreaterThan(0.03)
  expect(faults).toEqual([])
})

test('a tray is opened and looked into, and the distance between two points is measured', {
  timeout: 6 * SLOW,
}, async () => {
  const { page, faults } = await openScene('3D')
  await lookFrom(page, 'Front')
  const tray = await spotOf(page, 'ct9')
  await page.mouse.click(tray.x, tray.y)
  await rest(page)
  const [closed, from] = [await instances(page), await eye(page)]
  await page.keyboard.press('o')
  await rest(page)
  expect(await instances(page)).toBeGreaterThan(closed + 60)
  // From above, and nearer.
  const into = await eye(page)
  expect(apart(into, from)).toBeGreaterThan(1)
  const { x, y } = await middle(page)
  const seen = new Set<string>()
  for (const [dx, dy] of [
    [0, 0],
    [-60, -30],
    [60, 30],
    [0, -60],
  ] as const) {
    await page.mouse.move(x + dx, y + dy)
    seen.add((await readout(page).locator('strong').textContent({ timeout: SLOW })) ?? '')
  }
  expect([...seen].some((name) => /plate|board|superchip|GPU|fan|connect/i.test(name))).toBe(true)
  await page.keyboard.press('o')
  await rest(page)

  await lookFrom(page, 'Front')
  await tool(page, 'Measure').click()
  const [a, b] = [await spotOf(page, 'ct2'), await spotOf(page, 'ct8')]
  await page.mouse.click(a.x, a.y)
  await page.mouse.click(b.x, b.y)
  const words = (await page.locator('[data-distance] strong').textContent({ timeout: SLOW })) ?? ''
  // Six units of 44.45 mm, to the pixel.
  expect(Number.parseInt(words.replace(/\D/g, ''), 10) / (6 * 44.45)).toBeCloseTo(1, 1)
  expect(faults).toEqual([])
})

test('every lens colours the rack and says what its colours mean', { timeout: 8 * SLOW }, async () => {
  const { page, faults } = await openScene('3D')
  const key = page.getByRole('region', { name: /^(Key|Legend)$/ })
  const choose = async (lens: string) => {
    await page.getByRole('combobox', { name: 'Colours' }).selectOption(lens)
    await page.mouse.move(4, 4)
    await rest(page)
  }
  const plain = await picture(page)
  const words = {
    category: /Compute tray.*Power shelf|Power shelf.*Compute tray/s,
    power: /kW/,
    heat: /air.*liquid/is,
    coolant: /supply.*return/is,
    links: /accelerators/i,
    mass: /kg/,
    findings: /warning/i,
  } as const
  const pictures: Buffer[] = []
  for (const [lens, pattern] of Object.entries(words)) {
    await choose(lens)
    expect(await key.textContent()).toMatch(pattern)
    const now = await picture(page)
    expect(await changedShare(page, plain, now), lens).toBeGreaterThan(0.02)
    pictures.push(now)
  }
  // No two of them look the same.
  for (let i = 1; i < pictures.length; i++) {
    const [one, two] = [pictures[i - 1], pictures[i]]
    if (one && two) expect(await changedShare(page, one, two)).toBeGreaterThan(0.01)
  }
  await choose('look')
  expect(await key.count()).toBe(0)
  expect(faults).toEqual([])
})

test('in a hall what is near is drawn in detail and what is far as blocks; racks that are added come into view', {
  timeout: 8 * SLOW,
}, async () => {
  const { page, faults } = await openScene('3D', 'cloudmatrix384')
  const few = await eye(page)
  await page.getByLabel('Pods').fill('30')
  await page.getByLabel('Pods').press('Enter')
  await rest(page)
  // All 480 racks are in view, from farther away, a block each or little more.
  expect(apart(await eye(page), [0, 0, 0])).toBeGreaterThan(apart(few, [0, 0, 0]) * 1.5)
  const far = await instances(page)
  const { x, y } = await middle(page)
  await page.mouse.move(x, y)
  expect(await readout(page).textContent({ timeout: SLOW })).toMatch(/rack \d+.*pod \d+/s)
  await page.mouse.dblclick(x, y)
  await rest(page)
  await stage(page).focus()
  await press(page, '+', 8)
  await expect.poll(() => instances(page), { timeout: SLOW }).toBeGreaterThan(far + 500)
  expect(faults).toEqual([])
})

test('on a phone the scene is shown with its tools in two rows, and below the drawing where both are asked for', {
  timeout: 6 * SLOW,
}, async () => {
  const { page, faults } = await openScene('3D', 'gb300-nvl72', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  })
  const { box } = await middle(page)
  expect(box.height).toBeGreaterThan(360)
  const toolbar = await page.getByRole('combobox', { name: 'Colours' }).boundingBox()
  expect((toolbar?.x ?? 0) + (toolbar?.width ?? 999)).toBeLessThanOrEqual(390)
  await lookFrom(page, 'Front')
  const tray = await spotOf(page, 'ct9')
  const plain = await colourAt(page, tray.x, tray.y)
  await page.touchscreen.tap(tray.x, tray.y)
  await rest(page)
  expect(difference(await colourAt(page, tray.x, tray.y), plain)).toBeGreaterThan(8)
  await page.getByRole('radio', { name: 'Split' }).click()
  await rest(page)
  await stage(page).scrollIntoViewIfNeeded()
  expect((await stage(page).boundingBox())?.height).toBeGreaterThan(250)
  expect(faults).toEqual([])
})
