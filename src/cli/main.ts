import type { Presets } from '../io/build-presets'
import { bundledPresets } from '../io/presets'
import type { CommandContext } from './command'
import { nodeTerminal } from './node-terminal'
import { run } from './run'

let presets: Presets | undefined

/**
 * The command line over the real terminal.
 * @returns exit code: 0 done, 1 a check found an error, 2 bad input
 */
export function runMain(
  argv: readonly string[],
  drawing: Pick<CommandContext, 'artist' | 'paint'>,
): Promise<number> {
  return run(argv, {
    terminal: nodeTerminal,
    presets: () => {
      presets ??= bundledPresets()
      return presets
    },
    ...drawing,
  })
}
