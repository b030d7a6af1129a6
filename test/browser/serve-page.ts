import type { TestProject } from 'vitest/node'
import { buildPageIfStale } from '../../scripts/build-page.mjs'
import { findChromium } from '../../scripts/find-chromium.mjs'
import { findProgram } from '../../scripts/find-office.mjs'
import { servePage } from '../../scripts/serve-page.mjs'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built page. */
    readonly pageAddress: string
    /** Path of the Chromium to drive. */
    readonly chromium: string
    /** Path of the program that reads printed pages. */
    readonly pdftotext: string
  }
}

/** Builds the page once, serves it, and tells the tests where it is. */
export default async function servePageForTests(project: TestProject): Promise<() => Promise<void>> {
  project.provide('chromium', findChromium())
  project.provide('pdftotext', findProgram('pdftotext'))
  await buildPageIfStale()
  const { address, close } = await servePage(4310)
  project.provide('pageAddress', address)
  return close
}
