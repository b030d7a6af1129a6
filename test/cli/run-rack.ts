import { paintPicture } from '../../scripts/paint-picture.mjs'
import { nodeTerminal } from '../../src/cli/node-terminal'
import { run } from '../../src/cli/run'
import { RACK_ARTIST } from '../../src/features/elevation/rack-artist'
import { loadPresets } from '../presets'

export interface Answer {
  readonly code: number
  /** What was printed on standard output, texts joined. */
  readonly output: string
  readonly bytes: Uint8Array
  /** Lines on standard error. */
  readonly errors: readonly string[]
}

/** Runs a command as the command line does, on real files, with its output caught. */
export async function runRack(...argv: string[]): Promise<Answer> {
  const chunks: Uint8Array[] = []
  const errors: string[] = []
  const code = await run(argv, {
    terminal: {
      ...nodeTerminal,
      isInteractive: false,
      print: (output) => {
        chunks.push(typeof output === 'string' ? new TextEncoder().encode(output) : output)
      },
      printError: (line) => {
        errors.push(line)
      },
    },
    presets: loadPresets,
    artist: async () => RACK_ARTIST,
    paint: paintPicture,
  })
  const bytes = Buffer.concat(chunks)
  // Not TextDecoder: it would drop the byte order mark.
  return { code, bytes, output: bytes.toString('utf8'), errors }
}
