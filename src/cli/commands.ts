import { bomCommand } from './bom-command'
import { checkCommand } from './check-command'
import type { Command } from './command'
import { compareCommand } from './compare-command'
import { demandCommand } from './demand-command'
import { explainCommand } from './explain-command'
import { fabricCommand } from './fabric-command'
import { listCommand } from './list-command'
import { netboxCommand } from './netbox-command'
import { optionsCommand } from './options-command'
import { reconcileCommand } from './reconcile-command'
import { reportCommand } from './report-command'

export const COMMANDS: readonly Command[] = [
  listCommand,
  reportCommand,
  bomCommand,
  netboxCommand,
  compareCommand,
  explainCommand,
  checkCommand,
  optionsCommand,
  fabricCommand,
  demandCommand,
  reconcileCommand,
]
