import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { findBarriers } from './axe'
import { openPage } from './open-page'

const SYSTEMS = join(import.meta.dirname, '..', '..', 'presets', 'systems')
const hgx = readFileSync(join(SYSTEMS, 'hgx-h100.json'), 'utf8')

const nameField = (page: Page) => page.getByRole('textbox', { name: 'Name of the design' })
const yours = (page: Page) => page.getByRole('region', { name: 'Your designs' })
const kept = (page: Page, name: string) => yours(page).getByRole('article', { name, exact: true })
const question = (page: Page) => page.getByRole('dialog')
/** Enough of an edit to be kept: the design gets a name of its own. */
async function nameIt(page: Page, name: string): Promise<void> {
  await nameField(page).fill(name)
  await nameField(page).press('Enter')
}
/** By the tab, as a visitor goes: the page is not loaded again. */
const showGallery = (page: Page) => page.getByRole('link', { name: 'Systems' }).click()
async function chooseExport(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'Export' }).click()
  // What it is for stands below its name, and is read with it.
  await page.getByRole('menuitem', { name: new RegExp(`^${item}`) }).click()
}
async function chooseMore(page: Page, name: string, item: string): Promise<void> {
  await yours(page)
    .getByRole('button', { name: `More actions for ${name}`, exact: true })
    .click()
  await page.getByRole('menuitem', { name: item }).click()
}
async function copyLink(page: Page): Promise<string> {
  await chooseExport(page, 'Copy link')
  await page.getByText('Link copied.').waitFor()
  return page.evaluate(() => navigator.clipboard.readText())
}
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] }
const hashOf = (link: string) => link.slice(link.indexOf('#'))
/** The link is followed in the open page, as from the address bar. */
const follow = (page: Page, hash: string) =>
  page.evaluate((target) => {
    window.location.hash = target
  }, hash)
async function dropFiles(page: Page, files: readonly { name: string; text: string }[]): Promise<void> {
  const transfer = await page.evaluateHandle((dropped) => {
    const data = new DataTransfer()
    for (const { name, text } of dropped) data.items.add(new File([text], name))
    return data
  }, files)
  await page.locator('#main').dispatchEvent('dragenter', { dataTransfer: transfer })
  await page.getByText('Drop a design file to open it').waitFor()
  await page.locator('#main').dispatchEvent('drop', { dataTransfer: transfer })
}

test('a copied link opens the whole design in another browser, and no server sees it', async () => {
  const { page } = await openPage('#/design/cloudmatrix384', CLIPBOARD)
  await nameIt(page, 'Hall 7, Guizhou')
  const link = await copyLink(page)
  expect(link.length).toBeLessThan(2000)
  const visit = await openPage(hashOf(link))
  await visit.page.getByText('“Hall 7, Guizhou” was opened from a link.').waitFor()
  expect(await nameField(visit.page).inputValue()).toBe('Hall 7, Guizhou')
  await visit.page.getByRole('link', { name: 'Bill of materials' }).click()
  await visit.page
    .getByText('cm384-node')
    .or(visit.page.getByText(/Atlas|node/i))
    .first()
    .waitFor()
  expect(visit.faults).toEqual([])
})

test('where the clipboard is refused the link is shown to be copied by hand', async () => {
  const { page, faults } = await openPage()
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
  })
  await chooseExport(page, 'Copy link')
  const field = question(page).getByRole('textbox', { name: 'Link' })
  expect(await field.inputValue()).toContain('#/d/1.')
  expect(await findBarriers(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect.poll(() => question(page).count()).toBe(0)
  expect(faults).toEqual([])
})

test('a link asks before it replaces own work, and own work stays in the list', async () => {
  const { page } = await openPage('#/design/hgx-h100', CLIPBOARD)
  await nameIt(page, 'Theirs')
  const hash = hashOf(await copyLink(page))
  const visit = await openPage()
  await nameIt(visit.page, 'Mine')
  await follow(visit.page, hash)
  await question(visit.page).getByText('Your design “Mine” stays').waitFor()
  expect(await findBarriers(visit.page)).toEqual([])
  await question(visit.page).getByRole('button', { name: 'Keep mine' }).click()
  expect(await nameField(visit.page).inputValue()).toBe('Mine')
  await follow(visit.page, hash)
  await question(visit.page).getByRole('button', { name: 'Open it' }).click()
  await expect.poll(() => nameField(visit.page).inputValue()).toBe('Theirs')
  await showGallery(visit.page)
  await kept(visit.page, 'Mine').waitFor()
  await kept(visit.page, 'Theirs').waitFor()
})

test.each([
  ['broken', '#/d/1.abcdef', /link is broken or incomplete/],
  ['of a later kind', '#/d/9.abcdef', /made by a newer version of Rackwright/],
])('a link that is %s is refused in a sentence, and the design stays', async (_, hash, sentence) => {
  const { page, faults } = await openPage()
  await nameIt(page, 'Mine')
  await follow(page, hash)
  await page.getByText(sentence).waitFor()
  expect(await nameField(page).inputValue()).toBe('Mine')
  expect(page.url()).not.toContain('#/d/')
  expect(faults).toEqual([])
})

test('an edited system is kept by itself, opened, duplicated, renamed, deleted and brought back', async () => {
  const { page, faults } = await openPage()
  await nameIt(page, 'First hall')
  await showGallery(page)
  await kept(page, 'First hall').waitFor({ timeout: 2000 })
  expect(await findBarriers(page)).toEqual([])
  await chooseMore(page, 'First hall', 'Duplicate')
  await kept(page, 'First hall (copy)').waitFor()
  await chooseMore(page, 'First hall (copy)', 'Rename…')
  await question(page).getByRole('textbox', { name: 'Name' }).fill('Second hall')
  await page.keyboard.press('Enter')
  await kept(page, 'Second hall').waitFor()
  await chooseMore(page, 'Second hall', 'Delete')
  await expect.poll(() => kept(page, 'Second hall').count()).toBe(0)
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await kept(page, 'Second hall').getByRole('button', { name: 'Open Second hall' }).click()
  await expect.poll(() => nameField(page).inputValue()).toBe('Second hall')
  expect(faults).toEqual([])
})

test('a shipped system opened and edited again becomes a second design, and the first stays', async () => {
  const { page } = await openPage()
  await nameIt(page, 'One')
  await showGallery(page)
  await kept(page, 'One').waitFor()
  await page.getByRole('button', { name: 'Open GB300 NVL72', exact: true }).click()
  await expect.poll(() => nameField(page).inputValue()).toBe('GB300 NVL72')
  await nameIt(page, 'Two')
  await showGallery(page)
  await kept(page, 'Two').waitFor()
  await kept(page, 'One').waitFor()
  expect(await yours(page).getByRole('article').count()).toBe(2)
})

test('an edit taken back leaves no copy of what ships', async () => {
  const { page } = await openPage()
  await nameIt(page, 'Passing')
  await showGallery(page)
  await kept(page, 'Passing').waitFor()
  await page.keyboard.press('Control+z')
  await expect.poll(() => yours(page).count()).toBe(0)
  await page.keyboard.press('Control+y')
  await kept(page, 'Passing').waitFor()
})

test('the kept design goes on as the same one after a reload', async () => {
  const { page } = await openPage()
  await nameIt(page, 'Before')
  await page.reload()
  await nameIt(page, 'After')
  await showGallery(page)
  await kept(page, 'After').waitFor()
  expect(await yours(page).getByRole('article').count()).toBe(1)
})

test('a tab that dies in the middle of a drag loses nothing but the drag', async () => {
  const { page } = await openPage('#/design/gb300-nvl72')
  await nameIt(page, 'Before the crash')
  const tray = page.getByRole('option', { name: /^U10, GB300 compute tray/ })
  await tray.click()
  await page.keyboard.press('Delete')
  const next = await page.getByRole('option', { name: /^U9, GB300 compute tray/ }).boundingBox()
  if (!next) throw new Error('not on the page')
  await page.mouse.move(next.x + 40, next.y + next.height / 2)
  await page.mouse.down()
  await page.mouse.move(next.x + 60, next.y - next.height / 2, { steps: 4 })
  await page.locator('[data-ghost="fits"]').waitFor()
  const died = page.waitForEvent('crash')
  const session = await page.context().newCDPSession(page)
  session.send('Page.crash').catch(() => undefined)
  await died
  const again = await page.context().newPage()
  await again.goto(page.url())
  await expect.poll(() => nameField(again).inputValue()).toBe('Before the crash')
  await again.getByRole('option', { name: 'U10, empty' }).waitFor()
  await again.getByRole('option', { name: /^U9, GB300 compute tray/ }).waitFor()
})

test('a browser that keeps nothing says so once and offers a file', async () => {
  const { page, faults } = await openPage()
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('blocked', 'SecurityError')
    }
    Reflect.deleteProperty(window, 'showSaveFilePicker')
  })
  await page.reload()
  await nameIt(page, 'Not kept')
  await page.getByText(/Designs cannot be saved in this browser/).waitFor()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('not-kept.rackwright.json')
  await showGallery(page)
  await page
    .getByRole('note')
    .getByText(/Designs cannot be saved in this browser/)
    .waitFor()
  expect(faults).toEqual([])
})

test('full storage says so, keeps what was there, offers a file, and goes on when there is room again', async () => {
  const { page, faults } = await openPage()
  await nameIt(page, 'Before')
  await showGallery(page)
  await kept(page, 'Before').waitFor()

  // As a browser without room: every write fails, reading goes on.
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError')
    }
    Object.assign(window, { makeRoom: () => Object.assign(IDBObjectStore.prototype, { put }) })
  })
  await page.getByRole('link', { name: 'Design', exact: true }).click()
  await nameIt(page, 'No room')
  await page.getByText(/its storage is full or blocked/).waitFor()
  await page.getByRole('button', { name: 'Save as a file' }).waitFor()
  expect(await findBarriers(page)).toEqual([])
  expect(await nameField(page).inputValue()).toBe('No room')

  await page.evaluate(() => (window as unknown as { makeRoom: () => void }).makeRoom())
  await nameIt(page, 'Room again')
  await showGallery(page)
  await kept(page, 'Room again').waitFor()
  await page.reload()
  await showGallery(page)
  await kept(page, 'Room again').waitFor()
  expect(await yours(page).getByRole('article').count()).toBe(1)
  expect(faults).toEqual([])
})

test('a kept design that cannot be read is set aside and can be downloaded', async () => {
  const { page } = await openPage()
  await nameIt(page, 'Whole')
  await showGallery(page)
  await kept(page, 'Whole').waitFor()
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('rackwright')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const writing = opening.result.transaction('designs', 'readwrite')
          writing.objectStore('designs').put({ id: 'x', savedAt: 1, revision: 1, text: '{"schema":1' }, 'x')
          writing.oncomplete = () => resolve()
        }
      }),
  )
  await page.reload()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    yours(page).getByRole('note').getByRole('button', { name: 'Download' }).click(),
  ])
  expect(readFileSync(await download.path(), 'utf8')).toBe('{"schema":1')
  await kept(page, 'Whole').waitFor()
})

test('a file dropped on the page opens; what is no design is refused with path and reason', async () => {
  const { page, faults } = await openPage()
  await nameIt(page, 'Mine')
  await dropFiles(page, [{ name: 'bad.json', text: JSON.stringify({ ...JSON.parse(hgx), pods: 'many' }) }])
  await page.getByText(/The file was not opened: pods: number expected/).waitFor()
  expect(await nameField(page).inputValue()).toBe('Mine')
  await dropFiles(page, [
    { name: 'a.json', text: hgx },
    { name: 'b.json', text: hgx },
  ])
  await page
    .getByText('Drop one design file, or NetBox types: YAML files, ZIP archives or folders.')
    .waitFor()
  await dropFiles(page, [{ name: 'hgx.rackwright.json', text: hgx }])
  await expect.poll(() => nameField(page).inputValue()).toMatch(/H100/)
  await showGallery(page)
  await kept(page, 'Mine').waitFor()
  expect(faults).toEqual([])
})

test('a design file is saved where the user says, and an unfinished choice is no fault', async () => {
  const { page } = await openPage()
  await page.evaluate(() => {
    const saved: { name?: string; text?: string } = {}
    Object.assign(window, {
      saved,
      showSaveFilePicker: async ({ suggestedName }: { suggestedName: string }) => ({
        name: suggestedName,
        getFile: async () => new File([], suggestedName),
        createWritable: async () => ({
          write: async (text: string) => Object.assign(saved, { name: suggestedName, text }),
          close: async () => undefined,
        }),
      }),
    })
  })
  await chooseExport(page, 'Copy of the design file')
  await page.getByText('Saved gb300-nvl72.rackwright.json').waitFor()
  const text = await page.evaluate(() => (window as unknown as { saved: { text: string } }).saved.text)
  expect(JSON.parse(text)).toMatchObject({ schema: 2, id: 'gb300-nvl72' })
  await page.evaluate(() => {
    Object.assign(window, {
      showSaveFilePicker: () => Promise.reject(new DOMException('closed', 'AbortError')),
    })
  })
  await chooseExport(page, 'Copy of the design file')
  await expect.poll(() => page.getByText('The file could not be created').count()).toBe(0)
})

test('Ctrl+S saves into the file that was opened, another design into another, and what changed elsewhere is not written over', async () => {
  const { page, faults } = await openPage()
  await page.evaluate((text) => {
    const disk = { 'mine.json': { text, at: 1 } } as Record<string, { text: string; at: number }>
    const handleOf = (name: string) => ({
      kind: 'file',
      name,
      getFile: async () => new File([disk[name]?.text ?? ''], name, { lastModified: disk[name]?.at ?? 0 }),
      createWritable: async () => ({
        write: async (text: string) => {
          disk[name] = { text, at: (disk[name]?.at ?? 0) + 1 }
        },
        close: async () => undefined,
      }),
    })
    Object.assign(window, {
      disk,
      showOpenFilePicker: async () => [handleOf('mine.json')],
      showSaveFilePicker: async () => handleOf('other.json'),
    })
  }, hgx)
  const nameOnDisk = (file: string) =>
    page.evaluate((file) => {
      const { disk } = window as unknown as { disk: Record<string, { text: string }> }
      return disk[file] && JSON.parse(disk[file].text).name
    }, file)
  await page.keyboard.press('Control+o')
  await expect.poll(() => nameField(page).inputValue()).toMatch(/H100/)
  await nameIt(page, 'Mine, edited')
  await page.keyboard.press('Control+s')
  await expect.poll(() => nameOnDisk('mine.json')).toBe('Mine, edited')
  await page.evaluate(() => {
    const { disk } = window as unknown as { disk: Record<string, { at: number }> }
    if (disk['mine.json']) disk['mine.json'].at = 99
  })
  await nameIt(page, 'Mine, again')
  await page.keyboard.press('Control+s')
  await page.getByText(/mine.json has since been changed elsewhere/).waitFor()
  await expect.poll(() => nameOnDisk('other.json')).toBe('Mine, again')
  expect(await nameOnDisk('mine.json')).toBe('Mine, edited')
  expect(faults).toEqual([])
})

test('a second tab on one design is told, and sees what the first does', async () => {
  const { page } = await openPage()
  await nameIt(page, 'Ours')
  const second = await page.context().newPage()
  await second.goto(page.url())
  await second.getByText(/also open in another tab/).waitFor()
  await page.getByText(/also open in another tab/).waitFor()
  expect(await nameField(second).inputValue()).toBe('Ours')
  await nameIt(page, 'Ours, extended')
  await expect.poll(() => nameField(second).inputValue()).toBe('Ours, extended')
  await nameIt(second, 'Ours, again')
  await expect.poll(() => nameField(page).inputValue()).toBe('Ours, again')
  await showGallery(page)
  await kept(page, 'Ours, again').waitFor()
  expect(await yours(page).getByRole('article').count()).toBe(1)
})
