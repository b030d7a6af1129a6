import { runMain } from './cli/main'
import type { DrawnFile } from './io/rack-artist'

/**
 * The command line as it is built: the commands, and who draws racks for their files, loaded when a file wants it.
 * @param paint turns a drawing into a PNG picture; it needs a browser, which the bundle knows nothing of
 */
export function main(
  argv: readonly string[],
  paint: (drawn: DrawnFile, density: number) => Promise<Uint8Array>,
): Promise<number> {
  return runMain(argv, {
    artist: async () => (await import('./features/elevation/rack-artist')).RACK_ARTIST,
    paint,
  })
}
