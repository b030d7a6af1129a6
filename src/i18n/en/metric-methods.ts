import type { MetricId } from '../../core/metrics/registry'

/** How each number is computed, in words. */
export const methods: Readonly<Record<MetricId, string>> = {
  'count.racks': 'Racks of every group, times the number of pods.',
  'count.accelerators':
    'Every GPU, NPU or TPU in the bill of materials, quantities multiplied from the rack down.',
  'count.cpus': 'Every CPU in the bill of materials, quantities multiplied from the rack down.',
  'count.computeTrays': 'Every compute tray placed, times racks and pods.',
  'count.switchTrays': 'Every switch tray placed, times racks and pods.',
  'count.switchChips': 'Every switch chip in the bill of materials, on boards and in switch trays.',
  'power.itKw':
    'Draw of every part in the racks at thermal design power, optics included, divided by the efficiency of the power supplies that feed it.',
  'power.networkKw':
    'Draw of the scale-out switches and of the modules in them, all outside the racks, at thermal design power.',
  'power.systemKw': 'Power in the racks plus power of the scale-out network outside them.',
  'power.peakKw': 'System power times the assumed short-term peak factor.',
  'power.typicalKw': 'System power times the assumed share that is drawn under usual load.',
  'power.facilityKw':
    'System power plus what the building spends on cooling and conversion: the overhead of the liquid PUE on heat in liquid, of the air PUE on all other heat.',
  'power.pue':
    'One plus the overheads of the liquid and air PUE, each weighted by the share of heat that goes its way.',
  'power.conversionLossKw':
    'In each assembly with power supplies or converters, its load divided by their efficiency, less the load.',
  'power.shelfNameplateKw':
    'Rated output of all supplies in the shelves of the rack whose shelves are loaded most.',
  'power.shelfUsableKw':
    'Nameplate of the same rack less the shelves that the chosen redundancy keeps spare.',
  'power.busbarA':
    'Load behind the power shelves divided by the busbar’s voltage, in the rack where that is highest.',
  'power.feedA':
    'Inlet power of the rack that draws most, divided by √3, the line-to-line voltage and the power factor: current a line, all feeds together.',
  'cooling.liquidKw':
    'Draw of every part in the racks that sits under a cold plate, and the loss of liquid-cooled converters.',
  'cooling.airKw': 'Draw of every part in the racks that air cools, and the loss of air-cooled converters.',
  'cooling.liquidShare': 'Heat into liquid over all heat of the racks.',
  'cooling.coldPlates': 'Every cold plate in the bill of materials under the chosen plate layout.',
  'cooling.quickDisconnectPairs': 'Every plug with its socket, inside trays and between tray and manifold.',
  'cooling.quickDisconnectUsd': 'Each kind of quick-disconnect pair times its price.',
  'cooling.manifoldPorts': 'Sockets of all rack manifolds, supply and return together.',
  'cooling.manifoldPortsNeeded': 'Quick-disconnect pairs that mate with a rack manifold.',
  'cooling.cdus':
    'Heat into liquid divided by the capacity of one unit, rounded up, plus a spare under N+1; or the number the design sets.',
  'cooling.fans': 'Every fan in the bill of materials.',
  'cooling.flowLpm':
    'The maker’s printed flow in proportion to the rack’s heat where there is one, else heat over density, heat capacity and temperature rise.',
  'cooling.deltaK': 'Heat into liquid over coolant flow, density and heat capacity: the mean of all racks.',
  'cooling.airflowCfm': 'Heat into air over density, heat capacity and temperature rise of air.',
  'links.scaleUpCopperCables':
    'Accelerators times links of each times differential pairs of each link; every pair is a cable of its own.',
  'links.scaleUpTransceivers':
    'Links times their line rate over the line rate of a module, rounded up a rack, at both ends of every optical link.',
  'links.scaleOutTransceivers':
    'A module port at both ends of every optical link of the fat tree, divided by the ports that a module carries.',
  'links.transceivers': 'Scale-up and scale-out optical modules together.',
  'links.scaleOutCopperCables':
    'Links between hosts and leaf switches, where the design makes them of copper.',
  'links.fibres':
    'One cable an optical link: half the scale-up modules, plus every optical link of the fat tree.',
  'links.fibreStrands': 'Each fibre cable times the strands that a port of its module uses.',
  'links.leafSwitches':
    'Endpoints divided by the ports that a leaf gives to hosts under the chosen oversubscription, rounded up.',
  'links.spineSwitches':
    'Links from leaves divided by the ports that a spine gives them: all in two tiers, half in three.',
  'links.coreSwitches': 'Links from spines divided by the ports of a core switch; none below three tiers.',
  'links.opticsKw':
    'Each transceiver, inside and outside the racks, at its power; the loss of supplies that feed it is not in it.',
  'links.opticsUsd': 'Each transceiver, inside and outside the racks, at its price.',
  'boards.count': 'Every circuit board in the bill of materials.',
  'boards.areaM2': 'Boards times the area of each, finished size.',
  'boards.layerAreaM2': 'Boards times the area of each times its layers.',
  'boards.maxLayers': 'Layer count of the board that has the most.',
  'boards.valueUsd':
    'Printed price where there is one; else area × (half the layers × laminate × waste + layers × process) × surcharge for HDI steps ÷ yield, marked as estimate.',
  'compute.bf16Pflops': 'Accelerators times the dense BF16 rate of each.',
  'compute.fp8Pflops': 'Accelerators times the dense FP8 rate of each; one that cannot run FP8 adds nothing.',
  'compute.fp4Pflops': 'Accelerators times the dense FP4 rate of each; one that cannot run FP4 adds nothing.',
  'compute.hbmTb': 'HBM stacks times the capacity of each.',
  'compute.hbmTbps': 'HBM stacks times the bandwidth of each.',
  'compute.scaleUpTbps': 'Accelerators times links of each times payload of a link in one direction.',
  'compute.bf16PerWatt': 'Dense BF16 rate over system power.',
  'serve.tokensPerDay': 'Accelerators times the printed serving rate of each times 86,400 seconds.',
  'cost.bomUsd':
    'Every piece on the bill times its own price, contents priced on lines of their own; bare boards without a printed price by the cost model.',
  'cost.racksUsd': 'The part of the bill that stands in the racks, cables and host modules included.',
  'cost.networkUsd': 'Scale-out switches and the modules in them, outside the racks.',
  'cost.coolingPlantUsd': 'Coolant distribution units with what they contain.',
  'cost.coverage':
    'Of the distinct parts on the bill that contain nothing further, those with a price; each counts once however many pieces there are.',
  'mass.kg':
    'Mass of frames and of everything in them, each assembly weighed whole; scale-out switches and cooling plant stand elsewhere and are left out.',
  'mass.floorKgPerM2':
    'Mass of a loaded rack over the footprint of its frame, for the rack where that is highest.',
  'links.switchRacks':
    'Height of the leaf, spine and core switches over the units of a rack that they fill, rounded up.',
  'facility.supplyKw': 'System power times 1/η − 1, η being the efficiency from the grid to the rack.',
  'facility.coolingKw': 'What the PUE adds to the system power, less what the supply chain loses.',
  'facility.upsBlocks': 'System power over the power of a block, rounded up, and one block more (N+1).',
  'facility.floorM2':
    'Footprints of all racks, those of the switches too, times the floor that a hall needs for each.',
  'facility.energyMwhPerYear': 'Facility power times the typical load factor times 8,760 hours.',
  'facility.energyUsdPerYear': 'Energy in a year times the price of electricity.',
}
