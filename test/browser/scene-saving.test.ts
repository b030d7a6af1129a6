import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright'
import { Box3, Mesh, Vector3 } from 'three'
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js'
import { expect, test } from 'vitest'
import { middle, openScene, readPixels, SLOW, tool } from './scene-page'

/** The words that a PNG carries, by keyword: its iTXt chunks, read as the standard lays them out. */
function textsOf(png: Buffer): Record<string, string> {
  const texts: Record<string, string> = {}
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at)
    const data = png.subarray(at + 8, at + 8 + length)
    if (png.toString('latin1', at + 4, at + 8) === 'iTXt') {
      const [keyword = ''] = data.toString('latin1').split('\0')
      texts[keyword] = data.toString('utf8', keyword.length + 5)
    }
    at += length + 12
  }
  return texts
}

const alphaOf = (pixels: readonly number[]) => pixels[3]

async function save(page: Page, button: RegExp, choose: () => Promise<void> = async () => {}) {
  await tool(page, 'Picture and model').click()
  await choose()
  const download = page.waitForEvent('download', { timeout: SLOW })
  await page.getByRole('dialog').getByRole('button', { name: button }).click()
  const file = await download
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

test('a picture is saved at the size that is chosen, with and without its ground', {
  timeout: 6 * SLOW,
}, async () => {
  const { page, faults } = await openScene('3D')
  const choose = (size: string, clear: boolean) => async () => {
    await page.getByRole('dialog').getByRole('combobox').selectOption(size)
    await page.getByRole('dialog').getByRole('checkbox').setChecked(clear)
  }
  const square = await save(page, /PNG/, choose('square', true))
  expect(square.name).toMatch(/3d-\d{4}-\d{2}-\d{2}\.png$/)
  const corner = await readPixels(page, square.bytes, 4, 4)
  expect([corner.width, corner.height]).toEqual([2048, 2048])
  const { Title, Description } = textsOf(square.bytes)
  expect(Title).toContain('GB300 NVL72')
  expect(Description).toMatch(/\d{4}-\d{2}-\d{2}/)
  expect(Description).toMatch(/not for engineering sign-off/i)
  expect(alphaOf(corner.data)).toBe(0)
  expect(alphaOf((await readPixels(page, square.bytes, 4, 4, 1024, 1024)).data)).toBe(255)

  const shown = await save(page, /PNG/, choose('view', false))
  const { box } = await middle(page)
  const opaque = await readPixels(page, shown.bytes, 8, 8)
  expect([opaque.width, opaque.height]).toEqual([Math.round(box.width), Math.round(box.height)])
  expect(alphaOf(opaque.data)).toBe(255)
  expect(faults).toEqual([])
})

test('the model that is saved is read by other tools: a node a rack and a placed part, a mesh a box with the name of its part, in metres', {
  timeout: 6 * SLOW,
}, async () => {
  const { page, faults } = await openScene('3D')
  const drawn = await page.evaluate(() => window.rackwrightScene?.instances ?? 0)
  const { name, bytes } = await save(page, /glTF/)
  expect(name).toMatch(/\.glb$/)
  const data = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
  const { scene } = await new GLTFLoader().parseAsync(data, '')
  expect(String(scene.userData.about)).toMatch(/GB300 NVL72[\s\S]*not for engineering sign-off/i)
  const meshes: Mesh[] = []
  scene.traverse((node) => {
    if (node instanceof Mesh) meshes.push(node)
  })
  expect(meshes).toHaveLength(drawn)
  const names = new Map<string, number>()
  for (const { userData } of meshes) {
    const part = String(userData.part ?? '')
    if (userData.key !== undefined) names.set(part, (names.get(part) ?? 0) + 1)
  }
  expect(names.get('gb300-compute-tray')).toBeGreaterThanOrEqual(18)
  expect(names.get('busbar-50v-2900a')).toBeGreaterThanOrEqual(1)
  const racks = scene.children
  expect(racks).toHaveLength(1)
  const placed = (racks[0]?.children ?? []).filter((node) => !(node instanceof Mesh))
  expect(placed.some((node) => node.name.startsWith('U6'))).toBe(true)
  const bodies = meshes.filter((mesh) => /GB300.compute.tray/.test(mesh.name))
  expect(bodies.length).toBeGreaterThanOrEqual(18)
  const size = new Box3().setFromObject(scene).getSize(new Vector3())
  expect(size.x).toBeGreaterThan(0.55)
  expect(size.x).toBeLessThan(0.75)
  expect(size.y).toBeGreaterThan(2.1)
  expect(size.y).toBeLessThan(2.5)
  expect(size.z).toBeGreaterThan(1)
  expect(size.z).toBeLessThan(1.4)
  expect(faults).toEqual([])
})
