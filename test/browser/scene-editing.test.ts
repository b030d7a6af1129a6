import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import {
  colourAt,
  difference,
  heldWords,
  lookFrom,
  openScene,
  readout,
  rest,
  SLOW,
  spotOf,
} from './scene-page'

const selectedUnits = (page: Page) => page.locator('[role="option"][aria-selected="true"]')
const libraryPart = (page: Page, name: string) =>
  page.getByRole('complementary', { name: 'Parts' }).getByTitle(name, { exact: true })
const undo = (page: Page) => page.getByRole('button', { name: /^Undo/ })
const NEW = 'GB300 compute tray'

/** Takes the blank out of U42 in the scene, and says where the slot is seen. */
async function emptyU42(page: Page) {
  const slot = await spotOf(page, 'bl5')
  await page.mouse.click(slot.x, slot.y)
  await expect.poll(() => readout(page).textContent(), { timeout: SLOW }).toContain('U42')
  await page.keyboard.press('Delete')
  await rest(page)
  return slot
}

async function pickUpFromLibrary(page: Page) {
  const box = await libraryPart(page, NEW).boundingBox()
  if (!box) throw new Error('the library shows it')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 6, y + 3)
}

test('a part is dragged from the library onto a rack in the scene: refused in words where it is taken, shown and put down where it fits', {
  timeout: 6 * SLOW,
}, async () => {
  const { page, faults } = await openScene('3D')
  await lookFrom(page, 'Front')
  const slot = await emptyU42(page)
  const taken = await spotOf(page, 'ct12')
  await page.mouse.move(4, 4)
  await rest(page)
  const empty = await colourAt(page, slot.x, slot.y)

  await pickUpFromLibrary(page)
  await page.mouse.move(taken.x, taken.y, { steps: 3 })
  await expect.poll(() => heldWords(page).textContent(), { timeout: SLOW }).toMatch(/U26 is taken by GB300/)
  await page.mouse.move(slot.x, slot.y, { steps: 3 })
  await expect.poll(() => heldWords(page).textContent(), { timeout: SLOW }).toBe(`${NEW}U42`)
  await rest(page)
  // What it would become stands there already, seen through.
  expect(difference(await colourAt(page, slot.x - slot.w / 4, slot.y), empty)).toBeGreaterThan(20)
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await heldWords(page).waitFor({ state: 'detached' })
  await rest(page)
  await page.mouse.move(slot.x, slot.y)
  await expect
    .poll(
      async () =>
        (await readout(page).count()) === 0 || !(await readout(page).textContent())?.includes('U42'),
    )
    .toBe(true)

  await pickUpFromLibrary(page)
  await page.mouse.move(slot.x, slot.y, { steps: 3 })
  await expect.poll(() => heldWords(page).textContent(), { timeout: SLOW }).toBe(`${NEW}U42`)
  await page.mouse.up()
  await rest(page)
  await page.mouse.move(slot.x + 3, slot.y)
  await expect.poll(() => readout(page).textContent(), { timeout: SLOW }).toMatch(/GB300 compute tray.*U42/)
  await page.keyboard.press('Control+z')
  await rest(page)

  // Pressed in the library and pressed in the scene it does the same.
  await libraryPart(page, NEW).click()
  await page.mouse.move(slot.x, slot.y, { steps: 2 })
  await expect.poll(() => heldWords(page).textContent(), { timeout: SLOW }).toBe(`${NEW}U42`)
  await page.mouse.click(slot.x, slot.y)
  await rest(page)
  await page.mouse.move(slot.x + 3, slot.y)
  await expect.poll(() => readout(page).textContent(), { timeout: SLOW }).toMatch(/GB300 compute tray.*U42/)
  expect(await undo(page).isEnabled()).toBe(true)
  expect(faults).toEqual([])
})

test('several trays are selected in the scene as in the drawing, one selection for both, and what is pointed at here lights up there', {
  timeout: 6 * SLOW,
}, async () => {
  const { page, faults } = await openScene('Split')
  await lookFrom(page, 'Front')
  const [a, b] = [await spotOf(page, 'ct3'), await spotOf(page, 'ct14')]
  const colours = async () => {
    await page.mouse.move(4, 4)
    await rest(page)
    return [await colourAt(page, a.x, a.y), await colourAt(page, b.x, b.y)] as const
  }
  const plain = await colours()

  await page.mouse.click(a.x, a.y)
  await page.keyboard.down('Shift')
  await page.mouse.click(b.x, b.y)
  await page.keyboard.up('Shift')
  await expect.poll(() => selectedUnits(page).count()).toBe(2)
  const both = await colours()
  for (const k of [0, 1] as const) expect(difference(both[k], plain[k])).toBeGreaterThan(8)

  await page.keyboard.down('Control')
  await page.mouse.click(b.x, b.y)
  await page.keyboard.up('Control')
  await expect.poll(() => selectedUnits(page).count()).toBe(1)

  // The other way round: chosen together in the drawing.
  await page.getByRole('option', { name: /^U8,/ }).click()
  await page.getByRole('option', { name: /^U28,/ }).click({ modifiers: ['Shift'] })
  const again = await colours()
  for (const k of [0, 1] as const) expect(difference(again[k], plain[k])).toBeGreaterThan(8)
  await page.keyboard.press('Escape')

  // What the pointer is on in the drawing is tinted in the scene, and no more than that.
  await page.getByRole('option', { name: /^U30,/ }).hover()
  await rest(page)
  const hovered = await colourAt(page, a.x, a.y)
  expect(difference(hovered, plain[0])).toBeGreaterThan(3)
  expect(difference(hovered, plain[0])).toBeLessThan(difference(again[0], plain[0]) + 1)
  expect(faults).toEqual([])
})
