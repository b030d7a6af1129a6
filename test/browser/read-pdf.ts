import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'

interface PdfWord {
  readonly text: string
  /** Points from the left and the top of the page. */
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface PdfPage {
  /** Points. */
  readonly width: number
  readonly height: number
  readonly words: readonly PdfWord[]
  /** All words in the order in which they were set, blanks left out: how a line is broken does not matter. */
  readonly text: string
}

/** The words of a printed file, page by page, with where they stand. */
export function readPdf(pdf: Uint8Array): PdfPage[] {
  const folder = mkdtempSync(join(tmpdir(), 'rackwright-pdf-'))
  try {
    const file = join(folder, 'print.pdf')
    writeFileSync(file, pdf)
    const read = (mode: '-bbox' | '-raw'): string => {
      const { stdout, status, stderr } = spawnSync(inject('pdftotext'), [mode, file, '-'], {
        encoding: 'utf8',
        maxBuffer: 64_000_000,
      })
      if (status !== 0) throw new Error(`pdftotext ended with ${status}: ${stderr}`)
      return stdout
    }
    // Words of two scripts in a line come out of order where they are sorted by place; as they were set they do not.
    const texts = read('-raw').split('\f')
    return [...read('-bbox').matchAll(/<page width="([\d.]+)" height="([\d.]+)">(.*?)<\/page>/gs)].map(
      ([, width, height, content = ''], i) => ({
        width: Number(width),
        height: Number(height),
        words: [...content.matchAll(WORD)].map(([, left, top, right, bottom, text = '']) => ({
          text,
          left: Number(left),
          right: Number(right),
          top: Number(top),
          bottom: Number(bottom),
        })),
        text: (texts[i] ?? '').replace(/\s/g, ''),
      }),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const WORD = /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/gs
