import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright'
import { expect, test } from 'vitest'
import { openPage } from './open-page'

/* What a rack refuses says why while it is held over it, by mouse, by keyboard and by touch. */

const GB300 = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', 'presets', 'systems', 'gb300-nvl72.json'), 'utf8'),
) as {
  readonly pod: { readonly racks: readonly { readonly placements: readonly { readonly u?: number }[] }[] }
}

const TRAY = 'GB300 compute tray'
const unit = (page: Page, name: string | RegExp) => page.getByRole('option', { name })
const part = (page: Page, name: string) =>
  page.getByRole('complementary', { name: 'Parts' }).getByTitle(name, { exact: true })
const words = (page: Page) => page.locator('[data-held-words]')

/** GB300 with the upper half empty, and what else a file may say. */
async function openHalf(rest: object, options?: Parameters<typeof openPage>[1]) {
  const opened = await openPage('', options)
  const { page } = opened
  await page.getByTitle('GB300 NVL72').waitFor()
  const racks = GB300.pod.racks.map((rack) => ({
    ...rack,
    placements: rack.placements.filter(({ u }) => u === undefined || u < 20),
  }))
  const text = JSON.stringify({ ...GB300, name: 'Half', pod: { racks }, ...rest })
  const transfer = await page.evaluateHandle((file) => {
    const data = new DataTransfer()
    data.items.add(new File([file], 'half.rackwright.json'))
    return data
  }, text)
  await page.locator('#main').dispatchEvent('drop', { dataTransfer: transfer })
  await unit(page, 'U30, empty').waitFor()
  return opened
}

async function dragOver(page: Page, from: Locator, to: Locator) {
  const [start, end] = [await from.boundingBox(), await to.boundingBox()]
  if (!start || !end) throw new Error('not on the page')
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2)
  await page.mouse.down()
  await page.mouse.move(start.x + start.width / 2 + 6, start.y + start.height / 2 + 3)
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 8 })
}

const CASES = [
  [
    'too heavy',
    { part: 'mgx-48u-frame', fact: 'maxMassKg', value: 300 },
    TRAY,
    /its frame is rated for at most 300 kg/,
  ],
  [
    'too deep',
    { part: 'mgx-48u-frame', fact: 'outerDepthMm', value: 700 },
    TRAY,
    /is 766 mm deep; this frame has 640 mm behind its posts/,
  ],
  [
    'what has no room to hang',
    undefined,
    'Liquid-cooled DC busbar, 54 V, 5,000 A',
    /no room left for .* at the centre of the rear: DC busbar, 50 V, 2,900 A is there/,
  ],
  [
    'what is wider than its place',
    undefined,
    'DC busbar, 50 V, Open Rack Wide',
    /is 80 mm wide; .* room for 75 mm/,
  ],
] as const

test.each(CASES)(
  'by mouse: %s says so over the rack, and the drop changes nothing',
  async (_, override, name, said) => {
    const { page, faults } = await openHalf(override ? { overrides: [{ ...override, reason: 'test' }] } : {})
    await part(page, name).scrollIntoViewIfNeeded()
    await dragOver(page, part(page, name), unit(page, 'U30, empty'))
    await expect.poll(() => words(page).textContent()).toMatch(said)
    await page.mouse.up()
    await unit(page, 'U30, empty').waitFor()
    expect(await page.getByRole('button', { name: /^Undo: add/ }).count()).toBe(0)
    expect(faults).toEqual([])
  },
)

test('by keyboard: the words come while the part is over the slot, and Enter places nothing', async () => {
  const { page, faults } = await openHalf({
    overrides: [{ part: 'mgx-48u-frame', fact: 'maxMassKg', value: 300, reason: '' }],
  })
  await unit(page, 'U30, empty').click()
  await part(page, TRAY).focus()
  await page.keyboard.press('Enter')
  await page
    .getByText(/rated for at most 300 kg/)
    .first()
    .waitFor()
  await page.keyboard.press('Enter')
  expect(await page.getByRole('button', { name: /^Undo: add/ }).count()).toBe(0)
  await unit(page, 'U30, empty').waitFor()
  await page.keyboard.press('Escape')
  expect(await part(page, TRAY).evaluate((button) => button === document.activeElement)).toBe(true)
  expect(faults).toEqual([])
})

test('by touch: a tap on a slot that refuses says why, and the part stays in the hand for another', async () => {
  const { page, faults } = await openHalf({}, { viewport: { width: 390, height: 844 }, hasTouch: true })
  await page.getByRole('radio', { name: 'Parts' }).check({ force: true })
  await page.getByTitle(TRAY, { exact: true }).tap()
  await unit(page, /^U14, /).tap()
  await page
    .getByText(/U14 is taken by NVLink switch tray/)
    .first()
    .waitFor()
  await unit(page, 'U30, empty').tap()
  await unit(page, /^U30, GB300 compute tray/).waitFor()
  expect(faults).toEqual([])
})

test('all trays are selected, taken out and brought back by keyboard; one is duplicated', async () => {
  const { page, faults } = await openHalf({})
  const filled = () => page.getByRole('option', { name: /GB300 compute tray/ }).count()
  const before = await filled()
  await unit(page, /^U10, GB300 compute tray/).click()
  await page.keyboard.press('Control+d')
  await expect.poll(filled).toBe(before + 1)
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await expect.poll(filled).toBe(0)
  await page.keyboard.press('Control+z')
  await expect.poll(filled).toBe(before + 1)
  await page.keyboard.press('Control+z')
  await expect.poll(filled).toBe(before)
  await page.keyboard.press('Control+y')
  await expect.poll(filled).toBe(before + 1)
  expect(faults).toEqual([])
})
