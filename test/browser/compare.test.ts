import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import type { Design } from '../../src/core/design/schema'
import { formatShareLink } from '../../src/io/share-link'
import { loadPresets } from '../presets'
import { findBarriers } from './axe'
import { openPage } from './open-page'

const FAMOUS = '#/compare/cloudmatrix384,gb200-nvl72/gb200-nvl72'
const table = (page: Page) => page.getByRole('table', { name: 'Figures of the compared systems' })
const heads = (page: Page) => table(page).locator('thead th button[title^="Open "]').allTextContents()
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true })

async function openCompare(path = FAMOUS, options?: Parameters<typeof openPage>[1]) {
  const opened = await openPage(path, options)
  await table(opened.page).getByRole('row').nth(5).waitFor()
  return opened
}

async function addFrom(page: Page, entry: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a system' }).click()
  await page.getByRole('menuitem', { name: entry }).click()
}

/** The text of the design file of a shipped system, changed. */
function designFile(id: string, change: object): Buffer {
  return Buffer.from(JSON.stringify({ ...loadPresets().systems.get(id), ...change }))
}

test('CloudMatrix384 against GB200 NVL72 is answered in four ratios near the printed ones', async () => {
  const { page, faults } = await openCompare()
  const answer = page.getByRole('heading', { name: 'CloudMatrix384 vs GB200 NVL72' }).locator('..')
  const ratios = (await answer.locator('dd').allTextContents())
    .filter((text) => text.includes('×'))
    .map((text) => Number.parseFloat(text))
  // The report prints 1.7, 3.6, 3.9 and 2.3; shown are two figures.
  const printed = [1.7, 3.6, 3.9, 2.3]
  expect(ratios).toHaveLength(printed.length)
  ratios.forEach((ratio, i) => {
    expect(Math.abs(ratio / (printed[i] ?? Number.NaN) - 1)).toBeLessThan(0.08)
  })
  expect(faults).toEqual([])
})

test('a system is added, moved, made the base and taken out', async () => {
  const { page } = await openCompare()
  expect(await heads(page)).toEqual(['CloudMatrix384', 'GB200 NVL72'])
  await addFrom(page, 'GB300 NVL72')
  await expect.poll(() => heads(page)).toEqual(['CloudMatrix384', 'GB200 NVL72', 'GB300 NVL72'])
  await page.getByRole('button', { name: 'Move GB300 NVL72 left' }).click()
  await expect.poll(() => heads(page)).toEqual(['CloudMatrix384', 'GB300 NVL72', 'GB200 NVL72'])
  await page.getByRole('button', { name: /Use GB300 NVL72 as the base/ }).click()
  await page.getByRole('heading', { name: 'CloudMatrix384 vs GB300 NVL72' }).waitFor()
  expect(page.url()).toContain('cloudmatrix384,gb300-nvl72,gb200-nvl72/gb300-nvl72')
  await page.getByRole('button', { name: 'Remove GB200 NVL72 from the comparison' }).click()
  await expect.poll(() => heads(page)).toEqual(['CloudMatrix384', 'GB300 NVL72'])
})

test('figures stand as ratios, as differences and on another footing; every cell tells why', async () => {
  const { page } = await openCompare()
  const cells = async (metric: string) =>
    (
      await table(page)
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: metric }) })
        .first()
        .locator('td button > span:first-child')
        .allTextContents()
    ).map((text) => text.trim())
  await page.getByRole('radio', { name: 'Ratio', exact: true }).check({ force: true })
  await expect.poll(() => cells('Accelerators')).toEqual(['5.33×', '1×'])
  await page.getByRole('radio', { name: 'Difference', exact: true }).check({ force: true })
  await expect.poll(() => cells('Accelerators')).toEqual(['+312', '72'])
  await page.getByRole('radio', { name: 'Absolute', exact: true }).check({ force: true })
  await page.getByLabel('Normalise').selectOption('Per accelerator')
  await expect.poll(() => cells('Accelerators')).toEqual(['1', '1'])
  await page.getByLabel('Normalise').selectOption('Equal power (MW)')
  await expect.poll(async () => new Set(await cells('System power')).size).toBe(1)
  await table(page)
    .getByRole('button', { name: /Why\? .*, CloudMatrix384$/ })
    .nth(3)
    .click()
  await page.getByRole('dialog').getByText('CloudMatrix384').first().waitFor()
})

test('an own design, a file and a link stand beside the systems, and a link brings it all back', async () => {
  const { page, faults } = await openPage('#/design/hgx-b200', {
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const name = page.getByRole('textbox', { name: 'Name of the design' })
  await name.fill('Mine')
  await name.press('Enter')
  // Within the page: another design goes on the table, and the comparison is opened.
  await page.goto(new URL('#/design/gb300-nvl72', page.url()).href)
  await page.goto(new URL(FAMOUS, page.url()).href)
  await table(page).waitFor()
  await addFrom(page, 'Mine')
  await expect.poll(() => heads(page)).toContain('Mine')
  const { systems } = loadPresets()
  const shared = await formatShareLink({ ...systems.get('hgx-h100-6u'), name: 'Sent' } as Design, systems)
  await addFrom(page, 'A link to a design…')
  await page.getByRole('textbox', { name: 'Link' }).fill('#/d/1.broken')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByRole('alert').waitFor()
  await page
    .getByRole('textbox', { name: 'Link' })
    .fill(`https://example.org/${shared.ok ? shared.value : ''}`)
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect.poll(() => heads(page)).toContain('Sent')
  await page.getByLabel('A design file…').setInputFiles({
    name: 'twice.json',
    mimeType: 'application/json',
    buffer: designFile('hgx-h100', { name: 'Twice the HGX', pods: 2 }),
  })
  await expect.poll(() => heads(page)).toContain('Twice the HGX')
  await addFrom(page, 'A design with different options…')
  await page.getByLabel('Coolant', { exact: true }).selectOption('Water')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect.poll(() => heads(page)).toContain('GB300 NVL72, Coolant Water')
  await page.getByRole('button', { name: 'Share and save' }).click()
  await page.getByRole('menuitem', { name: 'Copy a link to this comparison' }).click()
  await page.getByText('Link copied.').waitFor()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toContain('#/c/1.')

  const other = await openPage(link.slice(link.indexOf('#')))
  await expect
    .poll(() => heads(other.page))
    .toEqual(['CloudMatrix384', 'GB200 NVL72', 'Mine', 'Sent', 'Twice the HGX', 'GB300 NVL72, Coolant Water'])
  await other.page.reload()
  await expect.poll(() => heads(other.page)).toContain('Twice the HGX')
  const refused = await openPage('#/c/1.nonsense')
  await refused.page.getByText('This comparison link is broken').waitFor()
  expect([...faults, ...other.faults, ...refused.faults]).toEqual([])
})

test('a design stands against itself some edits ago, and the edit is all the difference', async () => {
  const { page } = await openPage('#/design/hgx-h100')
  await page.getByRole('listbox').first().waitFor()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await page.goto(new URL('#/compare/design/design', page.url()).href)
  await table(page).waitFor()
  await addFrom(page, 'An earlier state of the current design…')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect.poll(async () => (await heads(page)).length).toBe(2)
  await tab(page, 'Bills').click()
  await page.getByText(/^0 swapped, 0 only in the first, \d+ only in the second/).waitFor()
})

test('a design stands against itself with other options, and tells which', async () => {
  const { page, faults } = await openCompare('#/compare/gb300-nvl72')
  await addFrom(page, 'A design with different options…')
  const dialog = page.getByRole('dialog', { name: 'A design with different options' })
  expect(await dialog.getByRole('button', { name: 'Add', exact: true }).isEnabled()).toBe(false)
  await dialog.getByLabel('Shelf redundancy').selectOption('N+1')
  expect(await findBarriers(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await expect.poll(() => heads(page)).toEqual(['GB300 NVL72', 'GB300 NVL72, Shelf redundancy N+1'])
  await page.getByRole('radio', { name: 'All figures' }).check({ force: true })
  await page.getByRole('radio', { name: 'Ratio', exact: true }).check({ force: true })
  const usable = table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: /Power shelves per rack, usable/ }) })
  // Seven shelves of eight carry the load, not four.
  await expect.poll(() => usable.textContent()).toContain('1.75×')
  expect(faults).toEqual([])
})

test('six systems stand side by side, to one scale, and no seventh can be added', async () => {
  const six = 'cloudmatrix384,gb200-nvl72,gb300-nvl72,vera-rubin-nvl72,hgx-h100,trainium2-ultraserver'
  const { page, faults } = await openCompare(`#/compare/${six}/gb200-nvl72`)
  expect(await heads(page)).toHaveLength(6)
  await page.getByText('At most 6 systems can be compared').waitFor()
  expect(await page.getByRole('button', { name: 'Add a system' }).count()).toBe(0)
  await tab(page, 'Charts').click()
  const racks = page.getByRole('img', { name: /rack/i })
  await racks.first().waitFor()
  expect(await findBarriers(page)).toEqual([])
  expect(faults).toEqual([])
})

test('what makes the difference is a sentence, a waterfall and parts that sum to it, either way round', async () => {
  const { page } = await openCompare()
  // By keyboard: the arrow moves on to the next tab.
  await tab(page, 'Figures').focus()
  await page.keyboard.press('ArrowRight')
  const sentence = page.getByText(/^\+\d+.kW: accelerators \+\d+/)
  await sentence.waitFor()
  expect(page.url()).toContain('tab=why')
  await page
    .getByRole('img', { name: /Waterfall of System power from GB200 NVL72 to CloudMatrix384/ })
    .waitFor()
  const parts = page.getByRole('table', { name: 'The difference by category and part' })
  await parts.getByRole('button', { name: 'Accelerators' }).click()
  await parts.getByRole('rowheader', { name: /Ascend 910C/ }).waitFor()
  await page.getByRole('button', { name: 'Swap the two' }).click()
  await page.getByText(/^−\d+.kW: accelerators −\d+/).waitFor()
  await page.getByLabel('Figure', { exact: true }).selectOption('Coolant flow')
  await page.getByText(/L\/min: accelerators/).waitFor()
  // Back over the turned pair, then over the tab.
  await page.goBack()
  await sentence.waitFor()
  await page.goBack()
  await table(page).waitFor()
})

test('uncertainty has a tornado, and draws that can be stopped and give the same for the same seed', async () => {
  const { page, faults } = await openCompare(`${FAMOUS}/tab=figures`)
  await tab(page, 'Uncertainty').click()
  await page
    .getByRole('img', { name: /Tornado chart of System power, CloudMatrix384 minus GB200 NVL72/ })
    .waitFor()
  await page.getByLabel('Draws').fill('100000')
  await page.getByLabel('Draws').blur()
  await page.getByRole('button', { name: 'Run', exact: true }).click()
  await page.getByRole('progressbar').waitFor()
  await page.getByRole('button', { name: 'Stop' }).click()
  await page.getByText('Stopped.').waitFor()
  await page.getByLabel('Draws').fill('200')
  await page.getByLabel('Draws').blur()
  const draw = async (button: string) => {
    await page.getByRole('button', { name: button, exact: true }).click()
    await page.getByRole('img', { name: /Distribution of System power/ }).waitFor()
    return page.getByText(/90% of draws lie between/).textContent()
  }
  const first = await draw('Run')
  expect(first).toMatch(/CloudMatrix384 is above GB200 NVL72 in 100% of draws/)
  expect(await draw('Run again')).toBe(first)
  await page.getByLabel('Seed').fill('2')
  await page.getByLabel('Seed').blur()
  expect(await draw('Run again')).not.toBe(first)
  expect(faults).toEqual([])
})

test('a comparison is kept, brought back and forgotten', async () => {
  const { page } = await openCompare()
  const menu = async (entry: string | RegExp) => {
    await page.getByRole('button', { name: 'Share and save' }).click()
    await page.getByRole('menuitem', { name: entry, exact: true }).click()
  }
  await menu('Save this comparison')
  await page.getByText('Saved: CloudMatrix384 / GB200 NVL72').waitFor()
  await page.getByRole('button', { name: 'Remove CloudMatrix384 from the comparison' }).click()
  await page.getByText('Add a second system to see ratios.').waitFor()
  await page.getByRole('button', { name: 'Remove GB200 NVL72 from the comparison' }).click()
  await page.getByRole('button', { name: 'CloudMatrix384 vs GB200 NVL72' }).click()
  await page.getByRole('button', { name: 'Remove CloudMatrix384 from the comparison' }).click()
  await menu('CloudMatrix384 / GB200 NVL72')
  await expect.poll(() => heads(page)).toEqual(['CloudMatrix384', 'GB200 NVL72'])
  await menu(/^Delete/)
  await page.getByText('Deleted: CloudMatrix384 / GB200 NVL72').waitFor()
})

for (const [theme, width] of [
  ['light', 1440],
  ['dark', 390],
] as const) {
  test(`the comparison in ${theme} at ${width} px has no barrier and does not overflow, on any tab`, async () => {
    const { page, faults } = await openCompare(FAMOUS, {
      colorScheme: theme,
      viewport: { width, height: 844 },
      hasTouch: width < 720,
    })
    await page.getByRole('radio', { name: 'All figures' }).check({ force: true })
    const drawn = {
      Figures: table(page),
      Differences: page.getByRole('img', { name: /^Waterfall/ }),
      Uncertainty: page.getByRole('img', { name: /^Tornado/ }),
      Bills: page.getByRole('table', { name: 'Differences between the two bills' }),
      Charts: page.getByRole('img', { name: /against System power/ }),
    }
    for (const [name, picture] of Object.entries(drawn)) {
      await tab(page, name).click()
      await picture.waitFor()
      // A look takes seconds; what differs by theme is looked at in both.
      if (theme === 'dark' || name === 'Figures' || name === 'Charts')
        expect(await findBarriers(page), name).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(width)
    }
    expect(faults).toEqual([])
  })
}
