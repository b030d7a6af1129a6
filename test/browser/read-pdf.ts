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
  /** All words in reading order, blanks left out: how a line is broken does not matter. */
  readonly text: string
}

/** The words of a printed file, page by page, with where they stand. */
export function readPdf(pdf: Uint8Array): PdfPage[] {
  const folder = mkdtempSync(join(tmpdir(), 'rackwright-pdf-'))
  try {
    const file = join(folder, 'print.pdf')
    writeFileSync(file, pdf)
    const { stdout, status, stderr } = spawnSync(inject('pdftotext'), ['-bbox', file, '-'], {
      encoding: 'utf8',
      maxBuffer: 64_000_000,
    })
    if (status !== 0) throw new Error(`pdftotext ended with ${status}: ${stderr}`)
    return [...stdout.matchAll(/<page width="([\d.]+)" height="([\d.]+)">(.*?)<\/page>/gs)].map(
      ([, width, height, content = '']) => {
        const words = [...content.matchAll(WORD)].map(([, left, top, right, bottom, text = '']) => ({
          text: decode(text),
          left: Number(left),
          right: Number(right),
          top: Number(top),
          bottom: Number(bottom),
        }))
        return {
          width: Number(width),
          height: Number(height),
          words,
          text: words
            .map((word) => word.text)
            .join('')
            .replace(/\s/g, ''),
        }
      },
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const WORD = /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/gs

function decode(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}
