import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { findBarriers } from './axe'
import { openPage } from './open-page'

const units = (page: Page) => page.getByRole('listbox', { name: /front/ }).getByRole('option')
const unit = (page: Page, name: string | RegExp) => page.getByRole('option', { name })
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
const side = (page: Page, name: string) => page.getByRole('radio', { name, exact: true })

async function openRack(system = 'gb300-nvl72', options?: Parameters<typeof openPage>[1]) {
  const opened = await openPage(`#/design/${system}`, options)
  await opened.page.getByRole('listbox').first().waitFor()
  return opened
}

test('every unit of the rack says its place, its name and its power, from the top down', async () => {
  const { page, faults } = await openRack()
  const names = await units(page).evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''))
  const places = names.map((name) => Number(/^U(\d+)/.exec(name)?.[1]))
  expect(names.length).toBe(48)
  expect(places).toEqual(Array.from({ length: 48 }, (_, i) => 48 - i))
  expect(names.filter((name) => name.includes('GB300 compute tray')).length).toBe(18)
  for (const name of names.filter((name) => name.includes('compute tray'))) expect(name).toMatch(/\d\skW$/)
  expect(faults).toEqual([])
})

test('both rulers number every unit', async () => {
  const { page } = await openRack()
  const numbers = await page
    .getByRole('group', { name: /MGX/ })
    .locator('text')
    .evaluateAll((all) => all.map((one) => one.textContent).filter((text) => /^\d+$/.test(text ?? '')))
  for (let u = 1; u <= 48; u++) expect(numbers.filter((number) => number === String(u)).length).toBe(2)
})

test('arrows walk through the units, Enter selects one, and its plan is drawn', async () => {
  const { page } = await openRack()
  await units(page).first().focus()
  expect(await focused(page)).toMatch(/^U48/)
  await page.keyboard.press('ArrowDown')
  expect(await focused(page)).toMatch(/^U47/)
  await page.keyboard.press('End')
  expect(await focused(page)).toMatch(/^U1,/)
  for (let u = 1; u < 14; u++) await page.keyboard.press('ArrowUp')
  expect(await focused(page)).toMatch(/^U14, NVLink switch tray/)
  await page.keyboard.press('Enter')
  await page.getByRole('img', { name: /^Plan of NVLink switch tray/ }).waitFor()
  expect(await unit(page, /^U14,/).getAttribute('aria-selected')).toBe('true')
})

test('Shift and a press adds to the selection, Escape lets it go', async () => {
  const { page } = await openRack()
  await unit(page, /^U6,/).click()
  await unit(page, /^U8,/).click({ modifiers: ['Shift'] })
  const selected = units(page).and(page.locator('[aria-selected="true"]'))
  expect(await selected.count()).toBe(2)
  await page.keyboard.press('Escape')
  await expect.poll(() => selected.count()).toBe(0)
})

test('a selected tray moves by its own height with the arrows, and Delete takes it out', async () => {
  const { page } = await openRack()
  const tray = unit(page, /^U32, GB300 compute tray/)
  await tray.click()
  await page.keyboard.press('Delete')
  await unit(page, 'U32, empty').waitFor()
  await unit(page, /^U31, GB300 compute tray/).click()
  await page.keyboard.press('ArrowUp')
  await unit(page, /^U32, GB300 compute tray/).waitFor()
  await unit(page, 'U31, empty').waitFor()
  expect(await focused(page)).toMatch(/^U32, GB300 compute tray/)
})

test('an empty unit that is chosen is where the next part goes', async () => {
  const { page } = await openRack()
  await unit(page, /^U10, GB300 compute tray/).click()
  await page.keyboard.press('Delete')
  await unit(page, 'U10, empty').click()
  expect(await unit(page, 'U10, empty').getAttribute('aria-selected')).toBe('true')
  await page.getByRole('button', { name: 'Add GB200 compute tray', exact: true }).click()
  await unit(page, /^U10, GB200 compute tray/).waitFor()
})

test('a part chosen on the plan lights up there and in the units that hold it, and nowhere else', async () => {
  const { page } = await openRack()
  await page
    .getByRole('list', { name: 'Parts on the plan' })
    .getByRole('button', { name: /Blackwell Ultra GPU/ })
    .click()
  await expect.poll(() => page.locator('[role="option"][data-lit]').count()).toBe(18)
  const edges = () =>
    page
      .locator('rect[data-category="accelerator"]')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).strokeOpacity))
  await expect.poll(edges, { timeout: 15_000 }).toEqual(['1', '1', '1', '1'])
  for (const name of await page
    .locator('[role="option"][data-lit]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label'))))
    expect(name).toContain('GB300 compute tray')
})

test('the plan lists what it draws: four GPUs, two CPUs, six plates, fourteen connector pairs', async () => {
  const { page } = await openRack()
  const list = page.getByRole('list', { name: 'Parts on the plan' })
  for (const [name, pieces] of [
    ['Blackwell Ultra GPU', '4'],
    ['Grace CPU', '2'],
    ['Cold plate for one chip', '6'],
    ['Quick disconnect', '14'],
  ] as const)
    expect(await list.getByRole('button', { name: new RegExp(name) }).textContent()).toMatch(
      new RegExp(`× ${pieces}$`),
    )
})

test('a chassis of two decks shows one at a time with the parts that are on it, by keyboard too', async () => {
  const { page } = await openRack('hgx-h100')
  await unit(page, /H100 8-GPU node/)
    .first()
    .click()
  const deck = (name: string) =>
    page.getByRole('group', { name: 'Decks of the chassis' }).getByRole('radio', { name })
  const part = (name: RegExp) =>
    page.getByRole('list', { name: 'Parts on the plan' }).getByRole('button', { name })
  await part(/H100 SXM5/).waitFor()
  expect(await part(/^Xeon/).count()).toBe(0)
  await deck('Upper deck').focus()
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => deck('Lower deck').isChecked()).toBe(true)
  await part(/^Xeon/).waitFor()
  expect(await part(/H100 SXM5/).count()).toBe(0)
  expect(await findBarriers(page)).toEqual([])
})

test('a chip below its cold plate can be pointed at, and says its power', async () => {
  const { page } = await openRack()
  const chip = page.locator('rect[data-category="accelerator"]').first()
  await chip.hover({ position: { x: 20, y: 8 } })
  await page.getByText('Power (TDP)').waitFor()
})

test('the rear shows the busbar, both manifolds and the cable cartridges', async () => {
  const { page } = await openRack()
  expect(await unit(page, /behind the trays/).count()).toBe(0)
  await side(page, 'Rear').check({ force: true })
  await unit(page, /busbar/i)
    .first()
    .waitFor()
  expect(await unit(page, /Rack manifold, (supply|return)/).count()).toBe(2)
  expect(await unit(page, /NVLink cable cartridge/).count()).toBe(4)
})

test('a design of several rack groups draws each once and says how many there are', async () => {
  const { page } = await openRack('cloudmatrix384')
  expect(await page.getByRole('listbox').count()).toBe(2)
  expect(await page.locator('figcaption').allTextContents()).toEqual([
    expect.stringMatching(/× 12$/),
    expect.stringMatching(/× 4$/),
  ])
})

test('a hover redraws the units it concerns and leaves the others alone', async () => {
  const { page } = await openRack()
  await page.mouse.move(2, 2)
  await page.evaluate(() => {
    const touched = new Set<string>()
    Object.assign(window, { touched })
    const watcher = new MutationObserver((changes) => {
      for (const { target } of changes)
        if (target instanceof Element)
          touched.add(target.closest('[role="option"]')?.getAttribute('aria-label') ?? '')
    })
    for (const list of document.querySelectorAll('[role="listbox"]'))
      watcher.observe(list, { subtree: true, childList: true, attributes: true })
  })
  await unit(page, /^U14, NVLink switch tray/).hover()
  await page.locator('[data-near]').first().waitFor()
  const touched = await page.evaluate(() => [...(window as unknown as { touched: Set<string> }).touched])
  expect(touched.length).toBe(9)
  for (const name of touched) expect(name).toContain('NVLink switch tray')
})

test('nearer makes the rack larger than its canvas, F fits it again', async () => {
  const { page } = await openRack()
  const height = () =>
    page
      .getByRole('group', { name: /MGX/ })
      .boundingBox()
      .then((box) => Math.round(box?.height ?? 0))
  const fitted = await height()
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(height).toBeGreaterThan(fitted * 1.2)
  await page.keyboard.press('f')
  await expect.poll(height).toBe(fitted)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the drawing has no barrier that axe can find, ${colorScheme}, both sides`, async () => {
    const { page, faults } = await openRack('gb200-nvl72', { colorScheme })
    await side(page, 'Both').check({ force: true })
    await page.getByRole('listbox', { name: /rear/ }).waitFor()
    expect(await findBarriers(page)).toEqual([])
    expect(faults).toEqual([])
  })
}
