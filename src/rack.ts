import { runMain } from './cli/main'

/** The command line as it is built: the commands, and who draws racks for their files, loaded when a file wants it. */
export function main(argv: readonly string[]): Promise<number> {
  return runMain(argv, async () => (await import('./features/elevation/rack-artist')).RACK_ARTIST)
}
