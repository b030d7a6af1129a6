import { type ExportFormat, type PictureView, UNSEEN } from '../io/export-file'
import { ROW_FIGURES } from '../io/rack-artist'
import { BadInput } from './bad-input'
import { parseChoice } from './parse-flags'

/** How a picture of the racks is to be drawn. */
export const PICTURE_FLAGS = { row: 'text', side: 'text', theme: 'text' } as const
export const PICTURE_USAGE = `[--row ${ROW_FIGURES.join('|')} | --side front|rear|both] [--theme light|dark]`

export function parsePicture(
  format: ExportFormat,
  flags: { readonly row?: string; readonly side?: string; readonly theme?: string },
): PictureView {
  const [given] = Object.keys(PICTURE_FLAGS).filter((flag) => flag in flags)
  if (given !== undefined && format !== 'svg' && format !== 'png')
    throw new BadInput(`--${given} needs --format svg or png`)
  if (flags.row !== undefined && flags.side !== undefined)
    throw new BadInput('--row and --side cannot be used together')
  const theme = parseChoice('theme', flags.theme ?? 'light', ['light', 'dark'])
  const { px, labels, room } = UNSEEN
  if (flags.row !== undefined) return { theme, figure: parseChoice('row', flags.row, ROW_FIGURES), room }
  const side = parseChoice('side', flags.side ?? 'front', ['front', 'rear', 'both'])
  return { theme, faces: side === 'both' ? ['front', 'rear'] : [side], px, labels }
}
