import { strFromU8, unzipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import type { Evaluation } from '../../src/core/evaluation'
import { RACK_ARTIST } from '../../src/features/elevation/rack-artist'
import type { Language } from '../../src/i18n/language'
import { buildExport, type ExportFormat, type PictureView } from '../../src/io/export-file'

export const DAY = new Date(2026, 6, 31)
const RACKS: PictureView = { theme: 'light', faces: ['front'], px: 3, labels: true }
/** A grey pixel: what it shows is for tests in a browser. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
)

/** A form of a design as page and command line write it. */
export function writeExport(
  evaluation: Evaluation,
  format: ExportFormat,
  language: Language = 'en',
  picture: PictureView = RACKS,
): Promise<string | Uint8Array> {
  return buildExport(format, {
    evaluation,
    language,
    day: DAY,
    artist: async () => RACK_ARTIST,
    paint: async () => PIXEL,
    picture,
  })
}

/** All that a reader can find in a form, as text: cells, files of an archive, words of a picture. */
export async function readExport(content: string | Uint8Array, format: ExportFormat): Promise<string> {
  if (typeof content === 'string') return content
  if (format === 'xlsx') return (await readXlsx(content)).sheets.flatMap(({ rows }) => rows.flat()).join('\n')
  if (format === 'netbox')
    return Object.values(unzipSync(content))
      .map((file) => strFromU8(file))
      .join('\n')
  return [...pngTexts(content).values()].join('\n')
}

/** The words that a PNG picture carries, by keyword. */
export function pngTexts(png: Uint8Array): Map<string, string> {
  const bytes = Buffer.from(png)
  const texts = new Map<string, string>()
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    if (bytes.toString('latin1', at + 4, at + 8) !== 'iTXt') continue
    const [keyword = '', , , , , ...text] = bytes
      .toString('utf8', at + 8, at + 8 + bytes.readUInt32BE(at))
      .split('\0')
    texts.set(keyword, text.join('\0'))
  }
  return texts
}
