import type { SignalClass } from '../../core/catalogue/assumptions'

/** What a lane rate requires of a board: the table in the sources. */
export const boardClasses = {
  lead: (name: string) =>
    `What each lane rate requires of a board, from PCIe 3.0 to 224G, and the boards of ${name} in each class. A board is checked against the class of its fastest lane.`,
  columns: {
    name: 'Class',
    rate: 'Lane rate up to',
    layers: 'Layers',
    loss: 'Laminate loss class',
    boards: 'Boards of this design',
    source: 'Source',
  },
  names: {
    pcie3: 'PCIe 3.0',
    pcie4: 'PCIe 4.0',
    pcie5: 'PCIe 5.0',
    'birch-stream': 'PCIe 5.0, Birch Stream',
    'pam4-64': 'PCIe 6.0, 56G PAM4',
    'serdes-112': '112G PAM4',
    'serdes-224': '224G PAM4',
  } as Readonly<Record<string, string>>,
  losses: {
    mid: 'mid-loss',
    low: 'low-loss',
    'very-low': 'very-low-loss',
    'ultra-low': 'ultra-low-loss',
    'extreme-low': 'extreme-low-loss',
  } satisfies Record<SignalClass['lossClass'], string>,
  df: (range: string) => `Df ${range}`,
  atLeast: (n: string) => `${n} or more`,
  board: (p: { layers: string; laminate: string; df: string }) =>
    `${p.layers} layers, ${p.laminate}, Df ${p.df}`,
  fewLayers: 'fewer layers than usual',
  highLoss: 'more loss than usual',
  none: 'none',
  unclassed: (n: number) =>
    n === 1
      ? 'One board type states no lane rate and has no class.'
      : `${n} board types state no lane rate and have no class.`,
}
