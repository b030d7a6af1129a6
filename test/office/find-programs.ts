import type { TestProject } from 'vitest/node'
import { findProgram } from '../../scripts/find-office.mjs'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Path of LibreOffice. */
    readonly soffice: string
  }
}

export default function findProgramsForTests(project: TestProject): void {
  project.provide('soffice', findProgram('soffice'))
}
