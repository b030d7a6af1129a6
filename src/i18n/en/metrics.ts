import type { MetricId } from '../../core/metrics/registry'

export interface MetricText {
  /** In full, as a heading. */
  readonly name: string
  /** For a tile. */
  readonly short: string
  /** How the number is computed, in words. */
  readonly method: string
}

export type MetricTexts = Readonly<Record<MetricId, MetricText>>

export const metrics: MetricTexts = {
  'count.racks': {
    name: 'Racks',
    short: 'Racks',
    method: 'Racks of every group, times the number of pods.',
  },
  'count.accelerators': {
    name: 'Accelerators',
    short: 'Accelerators',
    method: 'Every GPU, NPU or TPU in the bill of materials, quantities multiplied from the rack down.',
  },
  'count.cpus': {
    name: 'CPUs',
    short: 'CPUs',
    method: 'Every CPU in the bill of materials, quantities multiplied from the rack down.',
  },
  'count.computeTrays': {
    name: 'Compute trays',
    short: 'Compute trays',
    method: 'Every compute tray placed, times racks and pods.',
  },
  'count.switchTrays': {
    name: 'Switch trays',
    short: 'Switch trays',
    method: 'Every switch tray placed, times racks and pods.',
  },
  'count.switchChips': {
    name: 'Scale-up switch chips',
    short: 'Switch chips',
    method: 'Every switch chip in the bill of materials, on boards and in switch trays.',
  },
  'power.itKw': {
    name: 'Power in the racks',
    short: 'IT power',
    method:
      'Draw of every part in the racks at thermal design power, optics included, divided by the efficiency of the power supplies that feed it.',
  },
  'power.networkKw': {
    name: 'Power of the scale-out network',
    short: 'Network power',
    method:
      'Draw of the scale-out switches and of the modules in them, all outside the racks, at thermal design power.',
  },
  'power.systemKw': {
    name: 'System power',
    short: 'System power',
    method: 'Power in the racks plus power of the scale-out network outside them.',
  },
  'power.peakKw': {
    name: 'Peak power',
    short: 'Peak power',
    method: 'System power times the assumed short-term peak factor.',
  },
  'power.typicalKw': {
    name: 'Typical power',
    short: 'Typical power',
    method: 'System power times the assumed share that is drawn under usual load.',
  },
  'power.facilityKw': {
    name: 'Facility power',
    short: 'Facility power',
    method:
      'System power plus what the building spends on cooling and conversion: the overhead of the liquid PUE on heat in liquid, of the air PUE on all other heat.',
  },
  'power.pue': {
    name: 'Power usage effectiveness (PUE)',
    short: 'PUE',
    method:
      'One plus the overheads of the liquid and air PUE, each weighted by the share of heat that goes its way.',
  },
  'power.conversionLossKw': {
    name: 'Conversion loss',
    short: 'Conversion loss',
    method:
      'In each assembly with power supplies or converters, its load divided by their efficiency, less the load.',
  },
  'power.shelfNameplateKw': {
    name: 'Power shelves a rack, nameplate',
    short: 'Shelf nameplate',
    method: 'Rated output of all supplies in the shelves of the rack whose shelves are loaded most.',
  },
  'power.shelfUsableKw': {
    name: 'Power shelves a rack, usable',
    short: 'Shelf usable',
    method: 'Nameplate of the same rack less the shelves that the chosen redundancy keeps spare.',
  },
  'power.busbarA': {
    name: 'Busbar current',
    short: 'Busbar current',
    method:
      'Load behind the power shelves divided by the busbar’s voltage, in the rack where that is highest.',
  },
  'power.feedA': {
    name: 'Feed current a rack',
    short: 'Feed current',
    method:
      'Inlet power of the rack that draws most, divided by √3, the line-to-line voltage and the power factor: current a line, all feeds together.',
  },
  'cooling.liquidKw': {
    name: 'Heat into liquid',
    short: 'Heat to liquid',
    method:
      'Draw of every part in the racks that sits under a cold plate, and the loss of liquid-cooled converters.',
  },
  'cooling.airKw': {
    name: 'Heat into air',
    short: 'Heat to air',
    method: 'Draw of every part in the racks that air cools, and the loss of air-cooled converters.',
  },
  'cooling.liquidShare': {
    name: 'Share of heat into liquid',
    short: 'Liquid share',
    method: 'Heat into liquid over all heat of the racks.',
  },
  'cooling.coldPlates': {
    name: 'Cold plates',
    short: 'Cold plates',
    method: 'Every cold plate in the bill of materials under the chosen plate layout.',
  },
  'cooling.quickDisconnectPairs': {
    name: 'Quick-disconnect pairs',
    short: 'QD pairs',
    method: 'Every plug with its socket, inside trays and between tray and manifold.',
  },
  'cooling.quickDisconnectUsd': {
    name: 'Price of the quick disconnects',
    short: 'QD price',
    method: 'Each kind of quick-disconnect pair times its price.',
  },
  'cooling.manifoldPorts': {
    name: 'Manifold ports present',
    short: 'Manifold ports',
    method: 'Sockets of all rack manifolds, supply and return together.',
  },
  'cooling.manifoldPortsNeeded': {
    name: 'Manifold ports needed',
    short: 'Ports needed',
    method: 'Quick-disconnect pairs that mate with a rack manifold.',
  },
  'cooling.cdus': {
    name: 'Coolant distribution units',
    short: 'CDUs',
    method:
      'Heat into liquid divided by the capacity of one unit, rounded up, plus a spare under N+1; or the number the design sets.',
  },
  'cooling.fans': {
    name: 'Fans',
    short: 'Fans',
    method: 'Every fan in the bill of materials.',
  },
  'cooling.flowLpm': {
    name: 'Coolant flow',
    short: 'Coolant flow',
    method:
      'The maker’s printed flow in proportion to the rack’s heat where there is one, else heat over density, heat capacity and temperature rise.',
  },
  'cooling.deltaK': {
    name: 'Coolant temperature rise',
    short: 'Coolant rise',
    method: 'Heat into liquid over coolant flow, density and heat capacity: the mean of all racks.',
  },
  'cooling.airflowCfm': {
    name: 'Airflow',
    short: 'Airflow',
    method: 'Heat into air over density, heat capacity and temperature rise of air.',
  },
  'links.scaleUpCopperCables': {
    name: 'Scale-up copper cables',
    short: 'Copper cables',
    method:
      'Accelerators times links of each times differential pairs of each link; every pair is a cable of its own.',
  },
  'links.scaleUpTransceivers': {
    name: 'Scale-up transceivers',
    short: 'Scale-up optics',
    method:
      'Links times their line rate over the line rate of a module, rounded up a rack, at both ends of every optical link.',
  },
  'links.scaleOutTransceivers': {
    name: 'Scale-out transceivers',
    short: 'Scale-out optics',
    method:
      'A module port at both ends of every optical link of the fat tree, divided by the ports that a module carries.',
  },
  'links.transceivers': {
    name: 'Transceivers',
    short: 'Transceivers',
    method: 'Scale-up and scale-out optical modules together.',
  },
  'links.scaleOutCopperCables': {
    name: 'Scale-out copper cables',
    short: 'Host cables',
    method: 'Links between hosts and leaf switches, where the design makes them of copper.',
  },
  'links.fibres': {
    name: 'Fibre cables',
    short: 'Fibre cables',
    method: 'One cable an optical link: half the scale-up modules, plus every optical link of the fat tree.',
  },
  'links.fibreStrands': {
    name: 'Fibre strands',
    short: 'Fibre strands',
    method: 'Each fibre cable times the strands that a port of its module uses.',
  },
  'links.leafSwitches': {
    name: 'Leaf switches',
    short: 'Leaf switches',
    method:
      'Endpoints divided by the ports that a leaf gives to hosts under the chosen oversubscription, rounded up.',
  },
  'links.spineSwitches': {
    name: 'Spine switches',
    short: 'Spine switches',
    method:
      'Links from leaves divided by the ports that a spine gives them: all in two tiers, half in three.',
  },
  'links.coreSwitches': {
    name: 'Core switches',
    short: 'Core switches',
    method: 'Links from spines divided by the ports of a core switch; none below three tiers.',
  },
  'links.opticsKw': {
    name: 'Power of the optics',
    short: 'Optics power',
    method:
      'Each transceiver, inside and outside the racks, at its power; the loss of supplies that feed it is not in it.',
  },
  'links.opticsUsd': {
    name: 'Price of the optics',
    short: 'Optics price',
    method: 'Each transceiver, inside and outside the racks, at its price.',
  },
  'boards.count': {
    name: 'Circuit boards',
    short: 'Boards',
    method: 'Every circuit board in the bill of materials.',
  },
  'boards.areaM2': {
    name: 'Circuit board area',
    short: 'Board area',
    method: 'Boards times the area of each, finished size.',
  },
  'boards.layerAreaM2': {
    name: 'Circuit board layer-area',
    short: 'Layer-area',
    method: 'Boards times the area of each times its layers.',
  },
  'boards.maxLayers': {
    name: 'Most layers of a board',
    short: 'Most layers',
    method: 'Layer count of the board that has the most.',
  },
  'boards.valueUsd': {
    name: 'Value of the bare boards',
    short: 'Board value',
    method:
      'Printed price where there is one; else area × (half the layers × laminate × waste + layers × process) × surcharge for HDI steps ÷ yield, marked as estimate.',
  },
  'compute.bf16Pflops': {
    name: 'Compute, BF16 dense',
    short: 'BF16',
    method: 'Accelerators times the dense BF16 rate of each.',
  },
  'compute.fp8Pflops': {
    name: 'Compute, FP8 dense',
    short: 'FP8',
    method: 'Accelerators times the dense FP8 rate of each; one that cannot run FP8 adds nothing.',
  },
  'compute.fp4Pflops': {
    name: 'Compute, FP4 dense',
    short: 'FP4',
    method: 'Accelerators times the dense FP4 rate of each; one that cannot run FP4 adds nothing.',
  },
  'compute.hbmTb': {
    name: 'HBM capacity',
    short: 'HBM',
    method: 'HBM stacks times the capacity of each.',
  },
  'compute.hbmTbps': {
    name: 'HBM bandwidth',
    short: 'HBM bandwidth',
    method: 'HBM stacks times the bandwidth of each.',
  },
  'compute.scaleUpTbps': {
    name: 'Scale-up bandwidth',
    short: 'Scale-up',
    method: 'Accelerators times links of each times payload of a link in one direction.',
  },
  'compute.bf16PerWatt': {
    name: 'BF16 per watt',
    short: 'BF16 per watt',
    method: 'Dense BF16 rate over system power.',
  },
  'serve.tokensPerDay': {
    name: 'Tokens served a day',
    short: 'Tokens a day',
    method: 'Accelerators times the printed serving rate of each times 86,400 seconds.',
  },
  'cost.bomUsd': {
    name: 'Price of the bill of materials',
    short: 'Bill price',
    method:
      'Every piece on the bill times its own price, contents priced on lines of their own; bare boards without a printed price by the cost model.',
  },
  'cost.racksUsd': {
    name: 'Price of the racks',
    short: 'Rack price',
    method: 'The part of the bill that stands in the racks, cables and host modules included.',
  },
  'cost.networkUsd': {
    name: 'Price of the scale-out network',
    short: 'Network price',
    method: 'Scale-out switches and the modules in them, outside the racks.',
  },
  'cost.coolingPlantUsd': {
    name: 'Price of the cooling plant',
    short: 'Cooling plant',
    method: 'Coolant distribution units with what they contain.',
  },
  'cost.coverage': {
    name: 'Share of parts with a price',
    short: 'Price coverage',
    method:
      'Of the distinct parts on the bill that contain nothing further, those with a price; each counts once however many pieces there are.',
  },
  'mass.kg': {
    name: 'Mass of the racks',
    short: 'Mass',
    method:
      'Mass of frames and of everything in them, each assembly weighed whole; scale-out switches and cooling plant stand elsewhere and are left out.',
  },
  'mass.floorKgPerM2': {
    name: 'Floor load under a rack',
    short: 'Floor load',
    method: 'Mass of a loaded rack over the footprint of its frame, for the rack where that is highest.',
  },
  'links.switchRacks': {
    name: 'Racks for scale-out switches',
    short: 'Switch racks',
    method:
      'Height of the leaf, spine and core switches over the units of a rack that they fill, rounded up.',
  },
  'facility.supplyKw': {
    name: 'Lost in the power supply chain',
    short: 'Supply loss',
    method: 'System power times 1/η − 1, η being the efficiency from the grid to the rack.',
  },
  'facility.coolingKw': {
    name: 'Cooling and the rest of the building',
    short: 'Cooling',
    method: 'What the PUE adds to the system power, less what the supply chain loses.',
  },
  'facility.upsBlocks': {
    name: 'UPS blocks',
    short: 'UPS blocks',
    method: 'System power over the power of a block, rounded up, and one block more (N+1).',
  },
  'facility.floorM2': {
    name: 'Hall floor',
    short: 'Floor',
    method: 'Footprints of all racks, those of the switches too, times the floor that a hall needs for each.',
  },
  'facility.energyMwhPerYear': {
    name: 'Energy in a year',
    short: 'Energy a year',
    method: 'Facility power times the typical load factor times 8,760 hours.',
  },
  'facility.energyUsdPerYear': {
    name: 'Price of the energy of a year',
    short: 'Energy cost',
    method: 'Energy in a year times the price of electricity.',
  },
}
