import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readXlsx } from 'hucre/xlsx'
import type { Page } from 'playwright'
import { expect, onTestFinished, test } from 'vitest'
import { evaluate } from '../../src/core/evaluate'
import { METRIC_IDS } from '../../src/core/metrics/registry'
import { RACK_ARTIST } from '../../src/features/elevation/rack-artist'
import { MESSAGES } from '../../src/i18n/messages'
import { TAKEAWAY } from '../../src/i18n/takeaway-words'
import { viewMessages } from '../../src/i18n/view-messages'
import { buildHtmlReport } from '../../src/io/report/build-html-report'
import { loadPresets } from '../presets'
import { findBarriers } from './axe'
import { openPage } from './open-page'
import { readPdf } from './read-pdf'

const { catalogue, systems } = loadPresets()

function evaluationOf(id: string) {
  const design = systems.get(id)
  if (!design) throw new Error(`no system ${id}`)
  return evaluate(design, catalogue)
}

async function exportAs(page: Page, item: string): Promise<{ name: string; bytes: Buffer }> {
  await page.getByRole('button', { name: 'Export' }).click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: item }).click(),
  ])
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

/** A report as a file on disk. */
function saveReport(id: string, language: 'en' | 'zh'): string {
  const folder = mkdtempSync(join(tmpdir(), 'rackwright-report-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'report.html')
  writeFileSync(path, buildHtmlReport(evaluationOf(id), language, new Date(2026, 6, 31), RACK_ARTIST))
  return pathToFileURL(path).href
}

test('every entry of the export menu gives its file, named after design and day', async () => {
  const { page, faults } = await openPage('#/design/gb300-nvl72')
  await page.locator('svg[data-rack]').first().waitFor()
  const { metrics } = evaluationOf('gb300-nvl72')

  const workbook = await exportAs(page, 'Workbook with formulas, XLSX')
  expect(workbook.name).toMatch(/^gb300-nvl72-bill-\d{4}-\d\d-\d\d\.xlsx$/)
  const [summary] = (await readXlsx(workbook.bytes)).sheets
  for (const id of METRIC_IDS) {
    const row = summary?.rows.find((cells) => cells[1] === id)
    expect(row?.[2] ?? undefined, id).toBe(metrics[id].amount?.value)
  }

  const report = await exportAs(page, 'Single-file report, HTML')
  expect(report.name).toMatch(/^gb300-nvl72-report-.*\.html$/)
  expect(report.bytes.toString('utf8')).toContain('Blackwell Ultra GPU of GB300')
  expect((await exportAs(page, 'Bill of materials, Markdown')).bytes.toString('utf8')).toMatch(
    /^# Bill of materials/,
  )
  expect(JSON.parse((await exportAs(page, 'Bill of materials, JSON')).bytes.toString('utf8')).format).toBe(1)

  const png = await exportAs(page, 'Rack drawing, PNG')
  expect(png.bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
  // Twice as dense as the screen.
  expect(png.bytes.readUInt32BE(20)).toBeGreaterThan(1000)
  expect(faults).toEqual([])
})

test('the menu says what each file is for, and the guide tells the whole of it, in both languages', async () => {
  for (const [locale, menu, guide, line] of [
    ['en-US', /export/i, 'Which file for what', /--format xlsx/],
    ['zh-CN', /导出/, '各种文件的用途', /--format xlsx/],
  ] as const) {
    const { page, faults } = await openPage('#/design/gb300-nvl72', {
      locale,
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    })
    await page.locator('svg[data-rack]').first().waitFor()
    await page.getByRole('button', { name: menu }).click()
    const items = page.getByRole('menuitem')
    await items.first().waitFor()
    // The name in one line, below it what the file is for; both are the entry's name for a screen reader.
    const told = (await items.allInnerTexts()).filter((text) => text.trim().split(/\n+/).length === 2)
    expect(told.length).toBeGreaterThanOrEqual(12)
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('menuitem', { name: guide }).click()
    const dialog = page.getByRole('dialog', { name: guide })
    await dialog.getByText(line).waitFor()
    expect(await findBarriers(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    expect(faults).toEqual([])
  }
})

test('the racks in a file are those on the screen, in both themes', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page } = await openPage('#/design/gb300-nvl72', { colorScheme })
    await page.locator('svg[data-rack]').first().waitFor()
    const { bytes } = await exportAs(page, 'Rack drawing, SVG')
    await page.keyboard.press('Escape')
    await page.mouse.move(0, 0)
    const screen = page.locator('figure svg[aria-hidden]').first()
    const seen = await screen.screenshot()
    const svg = bytes.toString('utf8')
    const other = await page.context().newPage()
    await other.setContent(`<body style="margin:0">${svg}</body>`)
    const box = await screen.boundingBox()
    const [x, y] = await other
      .locator('svg svg')
      .first()
      .evaluate((svg) => [Number(svg.getAttribute('x')), Number(svg.getAttribute('y'))])
    const drawn = await other.screenshot({
      clip: { x: x ?? 0, y: y ?? 0, width: box?.width ?? 0, height: box?.height ?? 0 },
    })
    const difference = await other.evaluate(compare, [
      seen.toString('base64'),
      drawn.toString('base64'),
    ] as const)
    expect(difference, colorScheme).toBeLessThan(0.02)
  }
})

test('the row of racks in a file is that on the screen, with the figure that was chosen', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page, faults } = await openPage('#/design/cloudmatrix384', { colorScheme })
    await page.getByRole('listbox').first().waitFor()
    await page.getByRole('radio', { name: 'Row' }).check({ force: true })
    const groups = page
      .getByRole('listbox', { name: 'Rack groups of the design, in order' })
      .getByRole('option')
    await page
      .getByRole('combobox', { name: 'Figure under each rack' })
      .selectOption({ label: 'Heat into air' })
    await groups.first().waitFor()
    const svg = (await exportAs(page, 'Rack drawing, SVG')).bytes.toString('utf8')
    const png = (await exportAs(page, 'Rack drawing, PNG')).bytes
    await page.keyboard.press('Escape')
    await page.mouse.move(0, 0)
    const other = await page.context().newPage()
    await other.setViewportSize({ width: 1440, height: 1400 })
    await other.setContent(`<body style="margin:0">${svg}</body>`)
    const size = await other.locator('svg').first().boundingBox()
    // As it is painted, twice as dense.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
      2 * (size?.width ?? 0),
      2 * (size?.height ?? 0),
    ])
    const words = (await other.locator('text').allTextContents()).join(' ').replace(/\s/g, '')
    expect(words).toContain('Heatintoair')
    const shown = await groups.all()
    expect(shown.length).toBe(2)
    for (const group of shown) {
      for (const line of (await group.allInnerTexts()).join('\n').split('\n').filter(Boolean))
        expect(words).toContain(line.replace(/\s/g, ''))
      const racks = other.locator(`svg[data-group="${await group.getAttribute('data-group')}"]`)
      const there = await group.locator('svg').boundingBox()
      // An inner drawing cannot be shot by itself: what is drawn outside its box would count.
      const [x = 0, y = 0] = await racks.evaluate((drawn) => [
        Number(drawn.getAttribute('x')),
        Number(drawn.getAttribute('y')),
      ])
      const clip = { x, y, width: there?.width ?? 0, height: there?.height ?? 0 }
      const difference = await other.evaluate(compare, [
        (await page.screenshot({ clip: there ?? clip })).toString('base64'),
        (await other.screenshot({ clip })).toString('base64'),
      ] as const)
      expect(difference, colorScheme).toBeLessThan(0.02)
    }
    expect(faults).toEqual([])
  }
})

/** Mean difference of two pictures, 0 to 1; runs in the page. */
async function compare(pictures: readonly [string, string]): Promise<number> {
  const [one, two] = await Promise.all(
    pictures.map(async (data) => {
      const image = new Image()
      image.src = `data:image/png;base64,${data}`
      await image.decode()
      return image
    }),
  )
  if (!one || !two) return 1
  const width = Math.min(one.width, two.width)
  const height = Math.min(one.height, two.height)
  if (Math.abs(one.width - two.width) > 2 || Math.abs(one.height - two.height) > 2) return 1
  const [a, b] = [one, two].map((image) => {
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    const pen = canvas.getContext('2d')
    pen?.drawImage(image, 0, 0)
    return pen?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray()
  })
  let sum = 0
  for (let i = 0; i < (a?.length ?? 0); i++) sum += Math.abs((a?.[i] ?? 0) - (b?.[i] ?? 255))
  return sum / (a?.length ?? 1) / 255
}

test('the report opens from disk, finds in the bill, and lights up drawing and bill both ways', async () => {
  const { page, faults } = await openPage()
  const address = saveReport('gb300-nvl72', 'en')
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await page.goto(address)
  const rows = page.locator('.bill tbody tr')
  const all = await rows.count()
  expect(all).toBe(evaluationOf('gb300-nvl72').bill.lines.length)

  await page.getByRole('searchbox').fill('nvswitch5')
  await expect.poll(() => rows.filter({ visible: true }).count()).toBeLessThan(8)
  await page.getByText('1 found').waitFor()
  await page.getByRole('searchbox').fill('')

  // A part inside a tray lights up every tray that holds it.
  await page.locator('.bill tr[data-text*="gb300-gpu"]').first().focus()
  await page.keyboard.press('Enter')
  const trays = page.locator('.drawings [data-placed="gb300-compute-tray"]')
  expect(await page.locator('[data-placed].lit').count()).toBe(await trays.count())
  await page.keyboard.press('Escape')
  expect(await page.locator('.lit').count()).toBe(0)
  // And the other way: what is in a tray is lit in the bill.
  await trays.first().click()
  await expect.poll(() => page.locator('.bill tr.lit').count()).toBeGreaterThan(10)

  expect(await findBarriers(page)).toEqual([])
  expect(requests.filter((url) => url !== address)).toEqual([])
  expect(faults).toEqual([])
})

test('the report is light or dark as its reader has it, and light on paper', async () => {
  const address = saveReport('hgx-h100', 'en')
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page } = await openPage('', { colorScheme })
    await page.goto(address)
    const brightness = () =>
      page.evaluate(() => {
        const colour = getComputedStyle(document.documentElement).getPropertyValue('--surface').trim()
        return Number.parseInt(colour.slice(1, 3), 16)
      })
    const shown = await brightness()
    if (colorScheme === 'dark') expect(shown).toBeLessThan(64)
    else expect(shown).toBeGreaterThan(192)
    expect(await findBarriers(page)).toEqual([])
    await page.emulateMedia({ media: 'print' })
    expect(await brightness()).toBeGreaterThan(192)
  }
})

for (const [id, language] of [
  ['gb300-nvl72', 'en'],
  ['cloudmatrix384', 'zh'],
] as const) {
  test(`the report of ${id} prints in ${language}: cover, racks, bill and evidence, with nothing cut`, async () => {
    const { page } = await openPage()
    await page.goto(saveReport(id, language))
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
    // Perforations drawn hole by hole once made it 130 MB.
    expect(pdf.length).toBeLessThan(4_000_000)
    const pages = readPdf(pdf)
    const evaluation = evaluationOf(id)
    const text = pages.map((each) => each.text).join('')
    const squeeze = (words: string) => words.replace(/\s/g, '')
    for (const { part } of evaluation.bill.lines) expect(text).toContain(squeeze(part.name[language]))
    for (const metric of METRIC_IDS) expect(text).toContain(squeeze(MESSAGES[language].metrics[metric].name))
    expect(pages[0]?.text).toContain(evaluation.catalogue.version)
    expect(pages[0]?.text).toContain(language === 'en' ? 'notforengineeringsign-off' : '不可作为工程签核依据')
    for (const [i, { width, height, words, text: said }] of pages.entries()) {
      // A4 in points; the bill lies across, so that its ten columns can be read.
      const bill = words.some(({ text: word }) => word === TAKEAWAY[language].bill.category)
      expect([Math.round(width), Math.round(height)], `page ${i + 1}`).toEqual(bill ? [842, 595] : [595, 842])
      expect(said, `page ${i + 1} has its number`).toContain(`${i + 1}/${pages.length}`)
      for (const word of words) {
        const where = `'${word.text}' on page ${i + 1}`
        expect(word.left, where).toBeGreaterThan(25)
        expect(word.right, where).toBeLessThan(width - 25)
        expect(word.top, where).toBeGreaterThan(25)
        expect(word.bottom, where).toBeLessThan(height - 15)
      }
    }
    // A word of a narrow column is never broken to fit it.
    const { grades } = viewMessages(language).terms
    const printed = new Set(pages.flatMap(({ words }) => words.map((word) => word.text)))
    for (const grade of ['estimate', 'reported', 'derived'] as const) expect(printed).toContain(grades[grade])
    for (const grade of Object.values(grades))
      if (language === 'en') expect(printed).not.toContain(grade.slice(0, -1))
    // Nothing that is laid out reaches beyond the paper, drawings included.
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 688, height: 980 })
    const beyond = await page.evaluate(() =>
      [...document.querySelectorAll('table, figure, .faces > svg, dl')]
        .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
        .map((element) => element.outerHTML.slice(0, 80)),
    )
    expect(beyond).toEqual([])
  })
}

test('printing opens the print dialog on the report and leaves the page as it was', async () => {
  const { page, faults } = await openPage('#/design/hgx-h100')
  await page.locator('svg[data-rack]').first().waitFor()
  // The dialog itself cannot be reached; what is handed to it can.
  await page.evaluate(() => {
    const original = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      get(this: HTMLIFrameElement) {
        const view = original?.get?.call(this) as Window
        view.print = () => {
          ;(window as unknown as { printed?: string }).printed = view.document.title
          view.dispatchEvent(new Event('afterprint'))
        }
        return view
      },
    })
  })
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: 'Print or save as PDF' }).click()
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { printed?: string }).printed ?? ''))
    .toContain('Design report')
  expect(await page.locator('iframe').count()).toBe(0)
  expect(faults).toEqual([])
})
