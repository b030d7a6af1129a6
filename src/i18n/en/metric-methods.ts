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
    'Draw of every part in the racks at thermal design power, including optics, divided by the efficiency of the power supplies that feed it.',
  'power.networkKw':
    'Draw of the scale-out switches outside the racks and the modules in them, at thermal design power.',
  'power.systemKw': 'Power in the racks plus power of the scale-out network outside them.',
  'power.peakKw': 'System power times the assumed short-term peak factor.',
  'power.typicalKw': 'System power times the assumed share drawn under typical load.',
  'power.facilityKw':
    'System power plus the facility overhead for cooling and conversion: that of the liquid PUE for heat in liquid, that of the air PUE for all other heat.',
  'power.pue': 'One plus the overheads of the liquid and air PUE, each weighted by its share of the heat.',
  'power.conversionLossKw':
    'For each assembly with power supplies or converters: its load divided by their efficiency, minus the load.',
  'power.shelfNameplateKw':
    'Rated output of all supplies in the power shelves, for the rack with the most heavily loaded shelves.',
  'power.shelfUsableKw':
    'Nameplate power of the same rack minus the shelves held in reserve under the chosen redundancy.',
  'power.busbarA':
    'Load on the output of the power shelves divided by the busbar voltage, for the rack with the highest current.',
  'power.feedA':
    'Inlet power of the rack with the highest draw, divided by √3, the line-to-line voltage and the power factor: current per phase, all feeds together.',
  'cooling.liquidKw':
    'Draw of every part in the racks that is under a cold plate, plus the loss of liquid-cooled converters.',
  'cooling.airKw': 'Draw of every air-cooled part in the racks, plus the loss of air-cooled converters.',
  'cooling.liquidShare': 'Heat into liquid divided by all heat of the racks.',
  'cooling.coldPlates': 'Every cold plate in the bill of materials with the chosen plate layout.',
  'cooling.quickDisconnectPairs': 'Every plug with its socket, inside trays and between trays and manifold.',
  'cooling.quickDisconnectUsd': 'Each kind of quick-disconnect pair times its price.',
  'cooling.manifoldPorts': 'Sockets of all rack manifolds, supply and return together.',
  'cooling.manifoldPortsNeeded': 'Quick-disconnect pairs that mate with a rack manifold.',
  'cooling.cdus':
    'Heat into liquid divided by the capacity of one unit, rounded up, plus one spare with N+1; or the number set in the design.',
  'cooling.fans': 'Every fan in the bill of materials.',
  'cooling.flowLpm':
    'The published flow, scaled to the heat of the rack, where there is one; otherwise heat divided by density, heat capacity and temperature rise.',
  'cooling.deltaK':
    'Heat into liquid divided by coolant flow, density and heat capacity: the mean of all racks.',
  'cooling.airflowCfm': 'Heat into air divided by density, heat capacity and temperature rise of air.',
  'links.scaleUpCopperCables':
    'Accelerators times links of each times differential pairs per link; every pair is one cable.',
  'links.scaleUpTransceivers':
    'Links times their line rate divided by the line rate of a module, rounded up per rack, at both ends of every optical link.',
  'links.scaleOutTransceivers':
    'One module port at both ends of every optical link of the network, divided by the ports per module.',
  'links.transceivers': 'Scale-up and scale-out optical modules together.',
  'links.scaleOutCopperCables':
    'Links between hosts and leaf switches, where the design uses copper for them.',
  'links.fibres':
    'One cable per optical link: half the number of scale-up modules, plus every optical link of the scale-out network.',
  'links.fibreStrands': 'Each fibre cable times the strands per port of its module.',
  'links.leafSwitches':
    'Endpoints divided by the host-facing ports of a leaf at the chosen oversubscription, rounded up.',
  'links.spineSwitches':
    'Links from leaves divided by the leaf-facing ports of a spine: all of them with two tiers, half with three.',
  'links.coreSwitches':
    'Links from spines divided by the ports of a core switch; zero with fewer than three tiers.',
  'links.opticsKw':
    'Each transceiver, inside and outside the racks, at its power; losses of the supplies that feed it are not included.',
  'links.opticsUsd': 'Each transceiver, inside and outside the racks, at its price.',
  'boards.count': 'Every circuit board in the bill of materials.',
  'boards.areaM2': 'Boards times the finished area of each.',
  'boards.layerAreaM2': 'Boards times the area of each times its layers.',
  'boards.maxLayers': 'Layer count of the board with the most layers.',
  'boards.valueUsd':
    'Published price where there is one; otherwise area × (half the layers × laminate × waste + layers × process) × surcharge for HDI steps ÷ yield, marked as an estimate.',
  'compute.bf16Pflops': 'Accelerators times the dense BF16 rate of each.',
  'compute.fp8Pflops': 'Accelerators times the dense FP8 rate of each; one that cannot run FP8 adds nothing.',
  'compute.fp4Pflops': 'Accelerators times the dense FP4 rate of each; one that cannot run FP4 adds nothing.',
  'compute.hbmTb': 'HBM stacks times the capacity of each.',
  'compute.hbmTbps': 'HBM stacks times the bandwidth of each.',
  'compute.scaleUpTbps':
    'Accelerators times links of each times payload bandwidth per link in one direction.',
  'compute.bf16PerWatt': 'Dense BF16 rate divided by system power.',
  'serve.tokensPerDay': 'Accelerators times the published serving rate of each times 86,400 seconds.',
  'cost.bomUsd':
    'Every piece on the bill times its own price; contents are priced on their own lines. Bare boards without a published price are priced by the cost model.',
  'cost.racksUsd': 'The part of the bill inside the racks, including cables and host modules.',
  'cost.networkUsd': 'Scale-out switches and the modules in them, outside the racks.',
  'cost.coolingPlantUsd': 'Coolant distribution units with their contents.',
  'cost.coverage':
    'Share of the distinct parts on the bill without contents that have a price; each counts once, whatever its number of pieces.',
  'mass.kg':
    'Mass of the frames and everything in them, each assembly as a whole. Scale-out switches and cooling plant are outside the racks and not included.',
  'mass.floorKgPerM2':
    'Mass of a loaded rack divided by the footprint of its frame, for the rack with the highest value.',
  'links.switchRacks':
    'Height of the leaf, spine and core switches divided by the usable units per rack, rounded up.',
  'facility.supplyKw': 'System power × (1/η − 1), where η is the efficiency from the grid to the rack.',
  'facility.coolingKw': 'What the PUE adds to the system power, minus the loss of the supply chain.',
  'facility.upsBlocks': 'System power divided by the power of a block, rounded up, plus one block (N+1).',
  'facility.floorM2':
    'Footprint of all racks, including switch racks, times the ratio of hall floor to rack footprint.',
  'facility.energyMwhPerYear': 'Facility power times the typical load factor times 8,760 hours.',
  'facility.energyUsdPerYear': 'Energy per year times the price of electricity.',
}
