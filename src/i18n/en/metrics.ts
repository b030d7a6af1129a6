import type { MetricId } from '../../core/metrics/registry'

export interface MetricText {
  /** In full, as a heading. */
  readonly name: string
  /** For a tile. */
  readonly short: string
}

export type MetricTexts = Readonly<Record<MetricId, MetricText>>

export const metrics: MetricTexts = {
  'count.racks': {
    name: 'Racks',
    short: 'Racks',
  },
  'count.accelerators': {
    name: 'Accelerators',
    short: 'Accelerators',
  },
  'count.cpus': {
    name: 'CPUs',
    short: 'CPUs',
  },
  'count.computeTrays': {
    name: 'Compute trays',
    short: 'Compute trays',
  },
  'count.switchTrays': {
    name: 'Switch trays',
    short: 'Switch trays',
  },
  'count.switchChips': {
    name: 'Scale-up switch chips',
    short: 'Switch chips',
  },
  'power.itKw': {
    name: 'Power in the racks',
    short: 'IT power',
  },
  'power.networkKw': {
    name: 'Power of the scale-out network',
    short: 'Network power',
  },
  'power.systemKw': {
    name: 'System power',
    short: 'System power',
  },
  'power.peakKw': {
    name: 'Peak power',
    short: 'Peak power',
  },
  'power.typicalKw': {
    name: 'Typical power',
    short: 'Typical power',
  },
  'power.facilityKw': {
    name: 'Facility power',
    short: 'Facility power',
  },
  'power.pue': {
    name: 'Power usage effectiveness (PUE)',
    short: 'PUE',
  },
  'power.conversionLossKw': {
    name: 'Conversion loss',
    short: 'Conversion loss',
  },
  'power.shelfNameplateKw': {
    name: 'Power shelves per rack, nameplate',
    short: 'Shelf nameplate',
  },
  'power.shelfUsableKw': {
    name: 'Power shelves per rack, usable',
    short: 'Shelf usable',
  },
  'power.busbarA': {
    name: 'Busbar current',
    short: 'Busbar current',
  },
  'power.feedA': {
    name: 'Feed current per rack',
    short: 'Feed current',
  },
  'cooling.liquidKw': {
    name: 'Heat into liquid',
    short: 'Heat to liquid',
  },
  'cooling.airKw': {
    name: 'Heat into air',
    short: 'Heat to air',
  },
  'cooling.liquidShare': {
    name: 'Share of heat into liquid',
    short: 'Liquid share',
  },
  'cooling.coldPlates': {
    name: 'Cold plates',
    short: 'Cold plates',
  },
  'cooling.quickDisconnectPairs': {
    name: 'Quick-disconnect pairs',
    short: 'QD pairs',
  },
  'cooling.quickDisconnectUsd': {
    name: 'Price of the quick disconnects',
    short: 'QD price',
  },
  'cooling.manifoldPorts': {
    name: 'Manifold ports present',
    short: 'Manifold ports',
  },
  'cooling.manifoldPortsNeeded': {
    name: 'Manifold ports needed',
    short: 'Ports needed',
  },
  'cooling.cdus': {
    name: 'Coolant distribution units',
    short: 'CDUs',
  },
  'cooling.fans': {
    name: 'Fans',
    short: 'Fans',
  },
  'cooling.flowLpm': {
    name: 'Coolant flow',
    short: 'Coolant flow',
  },
  'cooling.deltaK': {
    name: 'Coolant temperature rise',
    short: 'Coolant rise',
  },
  'cooling.airflowCfm': {
    name: 'Airflow',
    short: 'Airflow',
  },
  'links.scaleUpCopperCables': {
    name: 'Scale-up copper cables',
    short: 'Copper cables',
  },
  'links.scaleUpTransceivers': {
    name: 'Scale-up transceivers',
    short: 'Scale-up optics',
  },
  'links.scaleOutTransceivers': {
    name: 'Scale-out transceivers',
    short: 'Scale-out optics',
  },
  'links.transceivers': {
    name: 'Transceivers',
    short: 'Transceivers',
  },
  'links.scaleOutCopperCables': {
    name: 'Scale-out copper cables',
    short: 'Host cables',
  },
  'links.fibres': {
    name: 'Fibre cables',
    short: 'Fibre cables',
  },
  'links.fibreStrands': {
    name: 'Fibre strands',
    short: 'Fibre strands',
  },
  'links.leafSwitches': {
    name: 'Leaf switches',
    short: 'Leaf switches',
  },
  'links.spineSwitches': {
    name: 'Spine switches',
    short: 'Spine switches',
  },
  'links.coreSwitches': {
    name: 'Core switches',
    short: 'Core switches',
  },
  'links.opticsKw': {
    name: 'Power of the optics',
    short: 'Optics power',
  },
  'links.opticsUsd': {
    name: 'Price of the optics',
    short: 'Optics price',
  },
  'boards.count': {
    name: 'Circuit boards',
    short: 'Boards',
  },
  'boards.areaM2': {
    name: 'Circuit board area',
    short: 'Board area',
  },
  'boards.layerAreaM2': {
    name: 'Circuit board layer-area',
    short: 'Layer-area',
  },
  'boards.maxLayers': {
    name: 'Highest layer count of a board',
    short: 'Max. layers',
  },
  'boards.valueUsd': {
    name: 'Value of the bare boards',
    short: 'Board value',
  },
  'compute.bf16Pflops': {
    name: 'Compute, BF16 dense',
    short: 'BF16',
  },
  'compute.fp8Pflops': {
    name: 'Compute, FP8 dense',
    short: 'FP8',
  },
  'compute.fp4Pflops': {
    name: 'Compute, FP4 dense',
    short: 'FP4',
  },
  'compute.hbmTb': {
    name: 'HBM capacity',
    short: 'HBM',
  },
  'compute.hbmTbps': {
    name: 'HBM bandwidth',
    short: 'HBM bandwidth',
  },
  'compute.scaleUpTbps': {
    name: 'Scale-up bandwidth',
    short: 'Scale-up',
  },
  'compute.bf16PerWatt': {
    name: 'BF16 per watt',
    short: 'BF16 per watt',
  },
  'serve.tokensPerDay': {
    name: 'Tokens served per day',
    short: 'Tokens per day',
  },
  'cost.bomUsd': {
    name: 'Price of the bill of materials',
    short: 'Bill price',
  },
  'cost.racksUsd': {
    name: 'Price of the racks',
    short: 'Rack price',
  },
  'cost.networkUsd': {
    name: 'Price of the scale-out network',
    short: 'Network price',
  },
  'cost.coolingPlantUsd': {
    name: 'Price of the cooling plant',
    short: 'Cooling plant',
  },
  'cost.coverage': {
    name: 'Share of parts with a price',
    short: 'Price coverage',
  },
  'mass.kg': {
    name: 'Mass of the racks',
    short: 'Mass',
  },
  'mass.floorKgPerM2': {
    name: 'Floor load under a rack',
    short: 'Floor load',
  },
  'links.switchRacks': {
    name: 'Racks for scale-out switches',
    short: 'Switch racks',
  },
  'facility.supplyKw': {
    name: 'Loss in the power supply chain',
    short: 'Supply loss',
  },
  'facility.coolingKw': {
    name: 'Cooling and other facility loads',
    short: 'Cooling',
  },
  'facility.upsBlocks': {
    name: 'UPS blocks',
    short: 'UPS blocks',
  },
  'facility.floorM2': {
    name: 'Hall floor area',
    short: 'Floor',
  },
  'facility.energyMwhPerYear': {
    name: 'Energy per year',
    short: 'Energy per year',
  },
  'facility.energyUsdPerYear': {
    name: 'Energy cost per year',
    short: 'Energy cost',
  },
}
