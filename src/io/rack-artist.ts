import type { Evaluation } from '../core/evaluation'
import type { Language } from '../i18n/language'

/** How racks are to be drawn. */
export interface RackRequest {
  readonly evaluation: Evaluation
  readonly language: Language
  readonly faces: readonly ('front' | 'rear')[]
  /** Millimetres a pixel: decides how large letters and lines are beside the racks. */
  readonly px: number
  /** Names and power beside the first face of each rack. */
  readonly labels: boolean
}

/** One face of a rack group, measured. Pixels. */
export interface RackMeasure {
  readonly group: string
  readonly face: 'front' | 'rear'
  readonly width: number
  readonly height: number
}

export interface DrawnRack extends RackMeasure {
  readonly name: string
  /** Racks of the group in the whole design. */
  readonly racks: number
  /** An `svg` element whose classes are those of the artist's rules. */
  readonly svg: string
}

/** A drawing as a whole file that needs nothing else. Pixels. */
export interface DrawnFile {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** What can stand under each rack of the row view. */
export const ROW_FIGURES = [
  'itKw',
  'liquidKw',
  'airKw',
  'massKg',
  'usedU',
  'cost.racksUsd',
  'count.accelerators',
  'cooling.quickDisconnectPairs',
] as const
export type RowFigure = (typeof ROW_FIGURES)[number]

/** What every drawing that leaves as a file is made with. */
export interface PictureLook {
  readonly theme: 'light' | 'dark'
  /** The reader's day, for the words at its foot. */
  readonly day: Date
}

/** All racks small, a figure under each. */
export interface RowRequest extends PictureLook {
  readonly evaluation: Evaluation
  readonly language: Language
  readonly figure: RowFigure
  /** Room that the row has: it decides how large the racks are and where they wrap. Pixels. */
  readonly room: { readonly w: number; readonly h: number }
}

/**
 * Who draws racks for a file. The view that draws them on the screen knows how; what starts the program (the page, the
 * command line) brings it to the writers, which know nothing of views.
 */
export interface RackArtist {
  readonly measure: (request: RackRequest) => RackMeasure[]
  readonly draw: (request: RackRequest) => DrawnRack[]
  /** The racks to work on, side by side. */
  readonly drawRacks: (request: RackRequest & PictureLook) => DrawnFile
  /** The row view: all racks, and a figure under each. */
  readonly drawRow: (request: RowRequest) => DrawnFile
  /** All racks side by side without a word, as an `svg` element that fills its place; its size in mm. */
  readonly drawStill: (evaluation: Evaluation) => DrawnFile
  /** Style sheets: the rules of the drawings, and the custom properties of both themes. */
  readonly rules: string
  readonly tokens: string
}
