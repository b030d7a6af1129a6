import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { loadPresets } from '../presets'

/** For the files of the test that imports this; it goes with them. */
export const folder = mkdtempSync(join(tmpdir(), 'rackwright-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A changed copy of GB300 NVL72 as a file; its path. */
export function saveCopy(name: string, change: (design: Record<string, unknown>) => void): string {
  const path = join(folder, name)
  const design = structuredClone(loadPresets().systems.get('gb300-nvl72')) as unknown as Record<
    string,
    unknown
  >
  change(design)
  writeFileSync(path, JSON.stringify(design))
  return path
}
