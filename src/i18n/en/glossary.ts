/** A word of the field. Either language's `words` find it. */
export interface GlossaryTerm {
  /** In full, as a heading. */
  readonly name: string
  /** How it may stand in a sentence; the longest that fits is marked. */
  readonly words: readonly string[]
  readonly meaning: string
}

const terms = {
  tdp: {
    name: 'TDP, thermal design power',
    words: ['TDP', 'thermal design power'],
    meaning:
      'The heat that a chip may give off for long and its cooling must carry away. Short peaks can go beyond it.',
  },
  hbm: {
    name: 'HBM, high-bandwidth memory',
    words: ['HBM'],
    meaning:
      'Stacks of memory in the package of the accelerator, over ten times as fast as memory on a module.',
  },
  superchip: {
    name: 'Superchip',
    words: ['superchip', 'superchips', 'superchip board'],
    meaning:
      'One board or package that joins a CPU with its accelerators, as GB200 joins one Grace with two GPUs.',
  },
  scaleUp: {
    name: 'Scale-up network',
    words: ['scale-up'],
    meaning:
      'Joins accelerators so tightly that they work as one large one and read each other’s memory. NVLink and UB are such networks.',
  },
  scaleOut: {
    name: 'Scale-out network',
    words: ['scale-out'],
    meaning:
      'Joins racks and pods into a cluster with Ethernet or InfiniBand through a NIC. Slower a chip, but it grows far.',
  },
  nvlink: {
    name: 'NVLink',
    words: ['NVLink', 'NVLinks'],
    meaning:
      'NVIDIA’s scale-up link. Every GPU of an NVL72 has 18 of its fifth generation, 100 GB/s each counting both directions.',
  },
  leafSpine: {
    name: 'Leaf, spine and core',
    words: ['leaf', 'spine', 'leaves', 'spines', 'fat tree'],
    meaning:
      'Tiers of switches. Endpoints plug into leaves, leaves into spines, and with three tiers spines into the core.',
  },
  radix: {
    name: 'Radix',
    words: ['radix'],
    meaning: 'How many ports a switch has. It bounds how many endpoints a network of so many tiers can join.',
  },
  oversubscription: {
    name: 'Oversubscription',
    words: ['oversubscription', 'oversubscribed'],
    meaning:
      'Bandwidth down to the endpoints over bandwidth up to the next tier. 1 blocks nothing; 2 saves half the uplinks and their optics.',
  },
  rails: {
    name: 'Rails',
    words: ['rail-optimised'],
    meaning:
      'Accelerators with the same place in their trays share leaf switches, a rail. Traffic between them passes one switch; it needs as many leaves as a tray has ports.',
  },
  transceiver: {
    name: 'Transceiver, optical module',
    words: ['transceiver', 'transceivers', 'optical module', 'optical modules'],
    meaning: 'Turns the electric signal into light and back. A fibre needs one at each end.',
  },
  dacAec: {
    name: 'DAC, AEC',
    words: ['DAC', 'AEC'],
    meaning:
      'Copper cables between a host and its switch. A DAC is plain wire: no power, a few metres. An AEC has a chip in each end that renews the signal: some watts, a few metres more.',
  },
  lpo: {
    name: 'LPO, linear pluggable optics',
    words: ['LPO'],
    meaning:
      'A transceiver without a signal processor of its own: it draws about half, and the switch chip must drive it well.',
  },
  osfp: {
    name: 'OSFP',
    words: ['OSFP', 'QSFP-DD', 'QSFP'],
    meaning:
      'A size of pluggable transceiver with eight lanes, for 400 to 1 600 Gb/s. QSFP is the smaller relative.',
  },
  coldPlate: {
    name: 'Cold plate',
    words: ['cold plate', 'cold plates'],
    meaning:
      'A metal plate with channels on top of a chip. Coolant flows through and takes the heat with it.',
  },
  uqd: {
    name: 'UQD, universal quick disconnect',
    words: ['UQD', 'UQDs', 'quick disconnect', 'quick disconnects'],
    meaning:
      'A plug and a socket for coolant that shut when they part, so that a tray comes out without a drip.',
  },
  manifold: {
    name: 'Manifold',
    words: ['manifold', 'manifolds'],
    meaning: 'The upright pipe in the rack that hands coolant to every tray; a second one collects it.',
  },
  cdu: {
    name: 'CDU, coolant distribution unit',
    words: ['CDU', 'CDUs', 'coolant distribution unit'],
    meaning:
      'Pumps the coolant round the racks and hands its heat to the building’s water through a heat exchanger.',
  },
  liquidToAir: {
    name: 'Liquid to air, L2A',
    words: ['liquid-to-air', 'liquid to air', 'L2A'],
    meaning:
      'A coolant unit that hands the heat to the room’s air instead of the building’s water (L2L): cold plates where no water is laid.',
  },
  sidecar: {
    name: 'Sidecar',
    words: ['sidecar', 'sidecars', 'power rack', 'power racks'],
    meaning: 'A cabinet beside the compute rack that takes its power supplies or its cooling out of it.',
  },
  midplane: {
    name: 'Midplane',
    words: ['midplane', 'orthogonal backplane'],
    meaning: 'A circuit board into which blades plug from the front and from the rear, in place of cables.',
  },
  pg25: {
    name: 'PG25',
    words: ['PG25'],
    meaning:
      'Water with 25 % propylene glycol, the usual coolant: it keeps growth and rust away and carries a little less heat than water.',
  },
  flowCurve: {
    name: 'Flow curve',
    words: ['flow curve', 'flow curves'],
    meaning:
      'Which flow a cold plate needs at which inlet temperature: warmer coolant must flow faster to keep the chip cool.',
  },
  busbar: {
    name: 'Busbar',
    words: ['busbar', 'busbars'],
    meaning:
      'A thick copper rail up the back of the rack. It carries direct current to every tray: at about 50 V, at 800 V in racks of several hundred kilowatts.',
  },
  powerShelf: {
    name: 'Power shelf',
    words: ['power shelf', 'power shelves'],
    meaning:
      'A drawer of power supplies that turn the building’s alternating current into direct current for the busbar.',
  },
  redundancy: {
    name: 'N+1 and N+N',
    words: ['N+N', 'N+1'],
    meaning:
      'How many may fail. N carry the load; N+1 has one to spare, N+N has everything twice, as on two feeds.',
  },
  pue: {
    name: 'PUE, power usage effectiveness',
    words: ['PUE'],
    meaning:
      'Power of the whole facility over the power of its computers. 1 would be no loss at all; liquid cooling comes near 1.1.',
  },
  laminate: {
    name: 'Laminate, CCL',
    words: ['laminate', 'laminates', 'CCL'],
    meaning:
      'Copper-clad laminate is what circuit boards are pressed from. The finer its grade (M6, M8, M9), the less it dampens fast signals.',
  },
  hdi: {
    name: 'HDI step',
    words: ['HDI', 'HDI step', 'HDI steps'],
    meaning:
      'How often layers with laser-drilled vias are pressed onto a board. More steps, finer wiring, and a dearer board.',
  },
  blank: {
    name: 'Blank',
    words: ['blank', 'blanks', 'blanking panel'],
    meaning: 'A cover for an empty slot. It keeps warm air from flowing back to the front.',
  },
  nic: {
    name: 'NIC, network interface card',
    words: ['NIC', 'NICs'],
    meaning: 'The port of a tray into the scale-out network. A DPU is one with processors of its own.',
  },
  footing: {
    name: 'Footing',
    words: ['footing'],
    meaning:
      'What systems of different size are made comparable by: totals per rack, per accelerator, per PFLOPS …, or as much of each as draws or computes the same.',
  },
  range: {
    name: 'Range',
    words: ['range', 'ranges'],
    meaning:
      'Between which values a figure plausibly lies, where sources differ or nobody printed it. Totals carry the ranges of their parts.',
  },
  tornado: {
    name: 'Tornado chart',
    words: ['tornado', 'tornado chart'],
    meaning:
      'Each uncertain figure in turn at both ends of its range, the widest effect on top: it shows which figure is worth finding out.',
  },
  monteCarlo: {
    name: 'Monte Carlo',
    words: ['Monte Carlo'],
    meaning:
      'Every uncertain figure drawn by chance within its range, thousands of times. How often a result comes out says how likely it is.',
  },
  percentile: {
    name: 'Percentile',
    words: ['percentile', 'percentiles'],
    meaning: 'P95 is the value that 95 of 100 draws stay below. Between P5 and P95 lie nine in ten.',
  },
  hotAisle: {
    name: 'Hot and cold aisle',
    words: ['hot aisle', 'cold aisle'],
    meaning:
      'Rows of racks face each other over a cold aisle, from which they draw air, and have their backs to a hot one, into which they blow it.',
  },
  cableCartridge: {
    name: 'Cable cartridge',
    words: ['cable cartridge', 'cable cartridges'],
    meaning:
      'A block of copper cables behind the trays of a rack. Trays plug into it blindly as they slide in; it carries the scale-up links.',
  },
  ownPart: {
    name: 'Own part',
    words: ['own part', 'own parts'],
    meaning:
      'A part that belongs to one design: copied from the catalogue and changed, or made from nothing. It is kept in the design file, and the numbers you gave it are graded “Yours”.',
  },
} satisfies Record<string, GlossaryTerm>

export type TermId = keyof typeof terms

export const glossary = {
  title: 'Glossary',
  lead: 'Words of the field, as this page uses them.',
  terms: terms as Readonly<Record<TermId, GlossaryTerm>>,
}
