import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright'
import { afterAll, inject, onTestFinished } from 'vitest'
import { CHROMIUM_FLAGS } from '../../scripts/find-chromium.mjs'

let browser: Promise<Browser> | undefined

afterAll(async () => {
  await (await browser)?.close()
  browser = undefined
})

/** An open page with everything that went wrong on it. */
export interface OpenPage {
  readonly page: Page
  /** Uncaught errors, messages of console.error, and requests that failed or left the page's origin. */
  readonly faults: string[]
}

/**
 * Opens the built page in a context of its own, closed when the test ends: nothing stored by one test is seen by another.
 * @param path what follows the address, e.g. `#/compare`
 */
export async function openPage(path = '', options: BrowserContextOptions = {}): Promise<OpenPage> {
  browser ??= chromium.launch({ executablePath: inject('chromium'), args: CHROMIUM_FLAGS })
  const address = inject('pageAddress')
  const context = await (await browser).newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    colorScheme: 'light',
    ...options,
  })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`)
  })
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`))
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== new URL(address).origin)
      faults.push(`left the origin: ${request.url()}`)
  })
  await page.goto(new URL(path, address).href)
  await page.locator('#root > *').first().waitFor()
  return { page, faults }
}
