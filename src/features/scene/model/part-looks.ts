import type { Category } from '../../../core/catalogue/categories'
import type { Surface } from './piece'

interface Look {
  /** Token of its colour. */
  readonly tone: string
  readonly top?: Surface
  readonly front?: Surface
}

const PLAIN: Look = { tone: 'metal-2' }

/** What a kind of thing looks like where it lies open. */
const LOOKS: Readonly<Partial<Record<Category, Look>>> = {
  accelerator: { tone: 'substrate', top: 'package' },
  cpu: { tone: 'substrate', top: 'package' },
  'switch-chip': { tone: 'substrate', top: 'package' },
  memory: { tone: 'silicon', top: 'memory' },
  board: { tone: 'pcb', top: 'board' },
  nic: { tone: 'pcb', top: 'board' },
  dpu: { tone: 'pcb', top: 'board' },
  controller: { tone: 'pcb', top: 'board' },
  'cold-plate': { tone: 'plate-1', top: 'plate' },
  'quick-disconnect': { tone: 'metal-1' },
  hose: { tone: 'metal-dark' },
  fan: { tone: 'metal-dark', front: 'fan' },
  drive: { tone: 'metal-2', front: 'drive', top: 'drive' },
  psu: { tone: 'metal-2', top: 'psu' },
  converter: { tone: 'bezel-1' },
  busbar: { tone: 'copper' },
  'cable-cartridge': { tone: 'metal-dark' },
  transceiver: { tone: 'metal-1' },
  mechanical: { tone: 'metal-3', top: 'fins' },
}

export function lookOf(category: Category): Look {
  return LOOKS[category] ?? PLAIN
}

/** Bodies of what is bought as a box rather than as a bare tray are dark, as their bezels are in the drawing. */
const DARK: ReadonlySet<Category> = new Set(['network-switch', 'power-shelf', 'cdu', 'blank'])

export function bodyTone(category: Category): string {
  return DARK.has(category) ? 'bezel-1' : 'metal-2'
}

/** How much of a mirror a tone is, 0 to 255: bare metal much, paint a little, boards and hoses hardly. */
export function glossOf(tone: string): number {
  if (/^(metal-[1-4]|copper|plate)/.test(tone)) return 210
  if (/^(bezel|post|metal-dark)/.test(tone)) return 120
  return /^(silicon|substrate|tray-floor)/.test(tone) ? 90 : 36
}
