import type { Presets } from '../io/build-presets'
import type { DrawnFile, RackArtist } from '../io/rack-artist'
import type { Terminal } from './terminal'

export interface CommandContext {
  readonly terminal: Terminal
  /** Loaded when a command first asks. */
  readonly presets: () => Presets
  /** Who draws racks for files; loaded when a command first asks. */
  readonly artist: () => Promise<RackArtist>
  /**
   * A drawing as a PNG picture.
   * @param density pixels of the picture for one of the drawing
   * @throws with one line when nothing here can paint
   */
  readonly paint: (drawn: DrawnFile, density: number) => Promise<Uint8Array>
}

/** One command of the command line. */
export interface Command {
  readonly name: string
  /** What follows the name. */
  readonly usage: string
  readonly summary: string
  /**
   * @returns exit code
   * @throws BadInput for everything that is the user's to mend
   */
  readonly run: (args: readonly string[], context: CommandContext) => number | Promise<number>
}
