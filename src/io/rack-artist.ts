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

export interface DrawnRow {
  /** A whole file that needs nothing else. */
  readonly svg: string
  readonly width: number
  readonly height: number
}

/**
 * Who draws racks for a file. The view that draws them on the screen knows how; what starts the program (the page, the
 * command line) brings it to the writers, which know nothing of views.
 */
export interface RackArtist {
  readonly measure: (request: RackRequest) => RackMeasure[]
  readonly draw: (request: RackRequest) => DrawnRack[]
  readonly drawRow: (request: RackRequest & { readonly theme: 'light' | 'dark' }) => DrawnRow
  /** Style sheets: the rules of the drawings, and the custom properties of both themes. */
  readonly rules: string
  readonly tokens: string
}
