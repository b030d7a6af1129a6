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
      'The heat that a chip gives off under sustained load and that its cooling must remove. Short peaks can exceed it.',
  },
  hbm: {
    name: 'HBM, high-bandwidth memory',
    words: ['HBM'],
    meaning:
      'Stacked memory in the same package as the accelerator, with over ten times the bandwidth of a memory module.',
  },
  superchip: {
    name: 'Superchip',
    words: ['superchip', 'superchips', 'superchip board'],
    meaning:
      'One board or package that joins a CPU with its accelerators, for example one Grace and two GPUs in GB200.',
  },
  scaleUp: {
    name: 'Scale-up network',
    words: ['scale-up'],
    meaning:
      'Connects accelerators so closely that they work as one and can read each other’s memory. NVLink and UB are scale-up networks.',
  },
  scaleOut: {
    name: 'Scale-out network',
    words: ['scale-out'],
    meaning:
      'Connects racks and pods into a cluster over Ethernet or InfiniBand, through NICs. Less bandwidth per chip, but it reaches many more of them.',
  },
  nvlink: {
    name: 'NVLink',
    words: ['NVLink', 'NVLinks'],
    meaning:
      'NVIDIA’s scale-up link. Each GPU of an NVL72 has 18 fifth-generation links of 100 GB/s, both directions added.',
  },
  leafSpine: {
    name: 'Leaf, spine and core',
    words: ['leaf', 'spine', 'leaves', 'spines', 'fat tree'],
    meaning:
      'Tiers of switches. Endpoints connect to leaves, leaves to spines and, with three tiers, spines to the core.',
  },
  radix: {
    name: 'Radix',
    words: ['radix'],
    meaning:
      'Number of ports on a switch. With the number of tiers it limits how many endpoints a network can connect.',
  },
  oversubscription: {
    name: 'Oversubscription',
    words: ['oversubscription', 'oversubscribed'],
    meaning:
      'Ratio of bandwidth down to the endpoints to bandwidth up to the next tier. 1 is non-blocking; 2 saves half of the uplinks and their optics.',
  },
  rails: {
    name: 'Rails',
    words: ['rail-optimised'],
    meaning:
      'Accelerators in the same position of their trays share leaf switches: a rail. Traffic within a rail passes one switch. At least as many leaves are needed as a tray has ports.',
  },
  transceiver: {
    name: 'Transceiver, optical module',
    words: ['transceiver', 'transceivers', 'optical module', 'optical modules'],
    meaning: 'Converts electrical signals to light and back. A fibre link needs one at each end.',
  },
  dacAec: {
    name: 'DAC, AEC',
    words: ['DAC', 'AEC'],
    meaning:
      'Copper cables between a host and its switch. A DAC is passive: no power, up to a few metres. An AEC has a retimer chip in each end: a few watts, a few metres more.',
  },
  lpo: {
    name: 'LPO, linear pluggable optics',
    words: ['LPO'],
    meaning:
      'A transceiver without its own signal processor (DSP). It draws about half the power and relies on the switch chip for signal quality.',
  },
  osfp: {
    name: 'OSFP',
    words: ['OSFP', 'QSFP-DD', 'QSFP'],
    meaning:
      'A form factor for pluggable transceivers with eight lanes, 400 to 1,600 Gb/s. QSFP is a smaller form factor.',
  },
  coldPlate: {
    name: 'Cold plate',
    words: ['cold plate', 'cold plates'],
    meaning:
      'A metal plate with channels, mounted on a chip. Coolant flows through it and carries the heat away.',
  },
  uqd: {
    name: 'UQD, universal quick disconnect',
    words: ['UQD', 'UQDs', 'quick disconnect', 'quick disconnects'],
    meaning:
      'A coolant plug and socket that close when disconnected, so that a tray can be removed without spills.',
  },
  manifold: {
    name: 'Manifold',
    words: ['manifold', 'manifolds'],
    meaning:
      'The vertical pipe in the rack that distributes coolant to the trays; a second one collects the return flow.',
  },
  cdu: {
    name: 'CDU, coolant distribution unit',
    words: ['CDU', 'CDUs', 'coolant distribution unit'],
    meaning:
      'Circulates the coolant through the racks and transfers its heat to facility water through a heat exchanger.',
  },
  liquidToAir: {
    name: 'Liquid to air, L2A',
    words: ['liquid-to-air', 'liquid to air', 'L2A'],
    meaning:
      'A coolant unit that transfers heat to room air instead of facility water (L2L): it allows cold plates where there is no facility water.',
  },
  sidecar: {
    name: 'Sidecar',
    words: ['sidecar', 'sidecars', 'power rack', 'power racks'],
    meaning: 'A cabinet beside the compute rack that houses its power supplies or its cooling.',
  },
  midplane: {
    name: 'Midplane',
    words: ['midplane', 'orthogonal backplane'],
    meaning: 'A circuit board that blades plug into from the front and the rear; it replaces cables.',
  },
  pg25: {
    name: 'PG25',
    words: ['PG25'],
    meaning:
      'Water with 25% propylene glycol, the usual coolant. It inhibits biological growth and corrosion and carries slightly less heat than water.',
  },
  flowCurve: {
    name: 'Flow curve',
    words: ['flow curve', 'flow curves'],
    meaning: 'The flow that cold plates need at each inlet temperature: warmer coolant needs more flow.',
  },
  busbar: {
    name: 'Busbar',
    words: ['busbar', 'busbars'],
    meaning:
      'A thick copper bar at the rear of the rack that supplies direct current to every tray: at about 50 V, or at 800 V in racks of several hundred kilowatts.',
  },
  powerShelf: {
    name: 'Power shelf',
    words: ['power shelf', 'power shelves'],
    meaning:
      'A shelf of power supplies that convert the facility’s alternating current into direct current for the busbar.',
  },
  redundancy: {
    name: 'N+1 and N+N',
    words: ['N+N', 'N+1'],
    meaning:
      'How many units may fail. N units carry the load; N+1 has one spare; N+N has two full sets, usually on two feeds.',
  },
  pue: {
    name: 'PUE, power usage effectiveness',
    words: ['PUE'],
    meaning:
      'Power of the whole facility divided by power of its IT equipment. 1 means no overhead; liquid cooling can approach 1.1.',
  },
  laminate: {
    name: 'Laminate, CCL',
    words: ['laminate', 'laminates', 'CCL'],
    meaning:
      'Copper-clad laminate, the base material of circuit boards. The higher its grade (M6, M8, M9), the lower its loss at high signal rates.',
  },
  hdi: {
    name: 'HDI step',
    words: ['HDI', 'HDI step', 'HDI steps'],
    meaning:
      'Number of build-up cycles that laminate layers with laser-drilled vias onto a board. More steps allow denser routing and cost more.',
  },
  blank: {
    name: 'Blank',
    words: ['blank', 'blanks', 'blanking panel'],
    meaning: 'A cover for an empty slot. It stops warm air from recirculating to the front.',
  },
  nic: {
    name: 'NIC, network interface card',
    words: ['NIC', 'NICs'],
    meaning: 'Connects a tray to the scale-out network. A DPU is a NIC with its own processors.',
  },
  footing: {
    name: 'Normalisation',
    words: ['normalisation', 'normalised'],
    meaning:
      'How systems of different size are made comparable: totals per rack, per accelerator, per PFLOPS and so on, or each system scaled to the same power or compute.',
  },
  range: {
    name: 'Range',
    words: ['range', 'ranges'],
    meaning:
      'The lowest and highest plausible value of a figure, where sources differ or the figure is an estimate. Totals carry the ranges of their parts.',
  },
  tornado: {
    name: 'Tornado chart',
    words: ['tornado', 'tornado chart'],
    meaning:
      'Sets each uncertain figure in turn to both ends of its range and lists the largest effect first: it shows which figure is most worth confirming.',
  },
  monteCarlo: {
    name: 'Monte Carlo',
    words: ['Monte Carlo'],
    meaning:
      'Draws every uncertain figure at random within its range, thousands of times. How often a result occurs shows how likely it is.',
  },
  percentile: {
    name: 'Percentile',
    words: ['percentile', 'percentiles'],
    meaning: 'P95 is the value that 95% of draws do not exceed. Nine in ten draws lie between P5 and P95.',
  },
  hotAisle: {
    name: 'Hot and cold aisle',
    words: ['hot aisle', 'cold aisle'],
    meaning:
      'Rows of racks face each other across a cold aisle, from which they draw air, and back onto a hot aisle, into which they exhaust it.',
  },
  cableCartridge: {
    name: 'Cable cartridge',
    words: ['cable cartridge', 'cable cartridges'],
    meaning:
      'A block of copper cables behind the trays of a rack. Trays blind-mate with it as they slide in; it carries the scale-up links.',
  },
  ownPart: {
    name: 'Own part',
    words: ['own part', 'own parts'],
    meaning:
      'A part that belongs to one design: copied from the catalogue and changed, or made from scratch. It is saved in the design file, and the values you give are graded “Yours”.',
  },
} satisfies Record<string, GlossaryTerm>

export type TermId = keyof typeof terms

export const glossary = {
  title: 'Glossary',
  lead: 'Terms of the field as used on this page.',
  terms: terms as Readonly<Record<TermId, GlossaryTerm>>,
}
