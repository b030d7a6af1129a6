import type { Presets } from '../io/build-presets'
import type { RackArtist } from '../io/rack-artist'
import type { Terminal } from './terminal'

export interface CommandContext {
  readonly terminal: Terminal
  /** Loaded when a command first asks. */
  readonly presets: () => Presets
  /** Who draws racks for files; loaded when a command first asks. */
  readonly artist: () => Promise<RackArtist>
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
