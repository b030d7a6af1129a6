import { BadInput } from './bad-input'
import type { Command, CommandContext } from './command'
import { COMMANDS } from './commands'
import { plainText } from './plain-text'
import type { Terminal } from './terminal'

/** Exit code of a request that cannot be served. */
const BAD_INPUT = 2

/** Runs one command. Bad input is one line on standard error and exit code 2, with nothing printed or written. */
export async function run(argv: readonly string[], context: CommandContext): Promise<number> {
  const [name, ...args] = argv
  const { terminal } = context
  try {
    if (name === undefined)
      throw new BadInput(
        `no command given; commands: ${COMMANDS.map((known) => known.name).join(', ')}, help`,
      )
    if (['help', '--help', '-h'].includes(name)) return help(args, terminal)
    const command = findCommand(name)
    if (args.includes('--help') || args.includes('-h')) return help([name], terminal)
    return await command.run(args, context)
  } catch (error) {
    if (!(error instanceof BadInput)) throw error
    terminal.printError(plainText(`rack: ${error.message}`))
    return BAD_INPUT
  }
}

function findCommand(name: string): Command {
  const command = COMMANDS.find((known) => known.name === name)
  if (command) return command
  throw new BadInput(
    `unknown command '${name}'; commands: ${COMMANDS.map((known) => known.name).join(', ')}, help`,
  )
}

function help(args: readonly string[], terminal: Terminal): number {
  const commands = args[0] === undefined ? COMMANDS : [findCommand(args[0])]
  const lines = commands.map(({ name, usage, summary }) => `  ${name} ${usage}\n      ${summary}\n`)
  terminal.print(
    `usage: npm run -s rack -- <command>\n\n${lines.join('')}\nA file name ends in .json; anything else is a system id.\n`,
  )
  return 0
}
