import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readXlsx } from 'hucre/xlsx'
import { inject } from 'vitest'
import type { SheetDraft } from '../../src/io/workbook/sheet'
import { writeWorkbook } from '../../src/io/xlsx'

/** Cells of a recalculated workbook, by sheet, row and column. */
export type Recalculated = readonly (readonly (readonly unknown[])[])[]

/**
 * Workbooks as LibreOffice calculates them. The values that the files carry for their formulas are left out first, so
 * that every number that comes back is LibreOffice's own. One start of the program for all of them.
 */
export async function recalculate(workbooks: readonly (readonly SheetDraft[])[]): Promise<Recalculated[]> {
  const folder = mkdtempSync(join(tmpdir(), 'rackwright-office-'))
  try {
    const out = join(folder, 'out')
    mkdirSync(out)
    const files = workbooks.map((_, i) => join(folder, `${i}.xlsx`))
    for (const [i, sheets] of workbooks.entries()) {
      const bare = sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.map(forget)) }))
      writeFileSync(files[i] ?? '', await writeWorkbook(bare, { day: new Date(2026, 0, 1) }))
    }
    const { status, stderr } = spawnSync(
      inject('soffice'),
      [
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        '--headless',
        '--convert-to',
        'xlsx:Calc MS Excel 2007 XML',
        '--outdir',
        out,
        ...files,
      ],
      { encoding: 'utf8', timeout: 540_000 },
    )
    if (status !== 0) throw new Error(`soffice ended with ${status}: ${stderr}`)
    return await Promise.all(
      files.map(async (_, i) => {
        const { sheets } = await readXlsx(readFileSync(join(out, `${i}.xlsx`)))
        return sheets.map(({ rows }) => rows)
      }),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function forget(cell: SheetDraft['rows'][number][number]) {
  if (cell.formula === undefined) return cell
  const { value: _, ...rest } = cell
  return rest
}
