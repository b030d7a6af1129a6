import type { MetricTexts } from '../en/metrics'

export const metrics: MetricTexts = {
  'count.racks': { name: '机柜', short: '机柜' },
  'count.accelerators': {
    name: '加速器',
    short: '加速器',
  },
  'count.cpus': { name: 'CPU', short: 'CPU' },
  'count.computeTrays': {
    name: '计算托盘',
    short: '计算托盘',
  },
  'count.switchTrays': {
    name: '交换托盘',
    short: '交换托盘',
  },
  'count.switchChips': {
    name: '纵向扩展交换芯片',
    short: '交换芯片',
  },
  'power.itKw': {
    name: '机柜内功率',
    short: 'IT 功率',
  },
  'power.networkKw': {
    name: '横向扩展网络功率',
    short: '网络功率',
  },
  'power.systemKw': {
    name: '系统功率',
    short: '系统功率',
  },
  'power.peakKw': { name: '峰值功率', short: '峰值功率' },
  'power.typicalKw': { name: '典型功率', short: '典型功率' },
  'power.facilityKw': {
    name: '设施功率',
    short: '设施功率',
  },
  'power.pue': {
    name: '电能利用效率（PUE）',
    short: 'PUE',
  },
  'power.conversionLossKw': {
    name: '转换损耗',
    short: '转换损耗',
  },
  'power.shelfNameplateKw': {
    name: '单柜电源框额定功率',
    short: '电源框额定',
  },
  'power.shelfUsableKw': {
    name: '单柜电源框可用功率',
    short: '电源框可用',
  },
  'power.busbarA': {
    name: '母线电流',
    short: '母线电流',
  },
  'power.feedA': {
    name: '单柜进线电流',
    short: '进线电流',
  },
  'cooling.liquidKw': {
    name: '进入液体的热量',
    short: '液冷热量',
  },
  'cooling.airKw': {
    name: '进入空气的热量',
    short: '风冷热量',
  },
  'cooling.liquidShare': {
    name: '液冷热量占比',
    short: '液冷占比',
  },
  'cooling.coldPlates': {
    name: '冷板',
    short: '冷板',
  },
  'cooling.quickDisconnectPairs': {
    name: '快接头对数',
    short: '快接头',
  },
  'cooling.quickDisconnectUsd': {
    name: '快接头价格',
    short: '快接头价格',
  },
  'cooling.manifoldPorts': {
    name: '分水器现有接口',
    short: '分水器接口',
  },
  'cooling.manifoldPortsNeeded': {
    name: '分水器所需接口',
    short: '所需接口',
  },
  'cooling.cdus': {
    name: '冷却液分配单元（CDU）',
    short: 'CDU',
  },
  'cooling.fans': { name: '风扇', short: '风扇' },
  'cooling.flowLpm': {
    name: '冷却液流量',
    short: '冷却液流量',
  },
  'cooling.deltaK': {
    name: '冷却液温升',
    short: '冷却液温升',
  },
  'cooling.airflowCfm': {
    name: '风量',
    short: '风量',
  },
  'links.scaleUpCopperCables': {
    name: '纵向扩展铜缆',
    short: '铜缆',
  },
  'links.scaleUpTransceivers': {
    name: '纵向扩展光模块',
    short: '纵向光模块',
  },
  'links.scaleOutTransceivers': {
    name: '横向扩展光模块',
    short: '横向光模块',
  },
  'links.transceivers': {
    name: '光模块',
    short: '光模块',
  },
  'links.scaleOutCopperCables': {
    name: '横向扩展铜缆',
    short: '主机铜缆',
  },
  'links.fibres': {
    name: '光缆',
    short: '光缆',
  },
  'links.fibreStrands': {
    name: '光纤芯数',
    short: '光纤芯数',
  },
  'links.leafSwitches': {
    name: '叶交换机',
    short: '叶交换机',
  },
  'links.spineSwitches': {
    name: '脊交换机',
    short: '脊交换机',
  },
  'links.coreSwitches': {
    name: '核心交换机',
    short: '核心交换机',
  },
  'links.opticsKw': {
    name: '光模块功率',
    short: '光模块功率',
  },
  'links.opticsUsd': {
    name: '光模块价格',
    short: '光模块价格',
  },
  'boards.count': { name: '电路板', short: '电路板' },
  'boards.areaM2': {
    name: '电路板面积',
    short: '电路板面积',
  },
  'boards.layerAreaM2': {
    name: '电路板层面积',
    short: '层面积',
  },
  'boards.maxLayers': {
    name: '电路板最高层数',
    short: '最高层数',
  },
  'boards.valueUsd': {
    name: '裸板价值',
    short: '裸板价值',
  },
  'compute.bf16Pflops': {
    name: 'BF16 稠密算力',
    short: 'BF16',
  },
  'compute.fp8Pflops': {
    name: 'FP8 稠密算力',
    short: 'FP8',
  },
  'compute.fp4Pflops': {
    name: 'FP4 稠密算力',
    short: 'FP4',
  },
  'compute.hbmTb': { name: 'HBM 容量', short: 'HBM' },
  'compute.hbmTbps': { name: 'HBM 带宽', short: 'HBM 带宽' },
  'compute.scaleUpTbps': {
    name: '纵向扩展带宽',
    short: '纵向带宽',
  },
  'compute.bf16PerWatt': {
    name: '每瓦 BF16 算力',
    short: '每瓦 BF16',
  },
  'serve.tokensPerDay': {
    name: '每日推理 token 数',
    short: '每日 token 数',
  },
  'cost.bomUsd': {
    name: '物料清单总价',
    short: '物料总价',
  },
  'cost.racksUsd': {
    name: '机柜价格',
    short: '机柜价格',
  },
  'cost.networkUsd': {
    name: '横向扩展网络价格',
    short: '网络价格',
  },
  'cost.coolingPlantUsd': {
    name: '冷却设备价格',
    short: '冷却设备价格',
  },
  'cost.coverage': {
    name: '有价格的部件占比',
    short: '价格覆盖率',
  },
  'mass.kg': {
    name: '机柜总质量',
    short: '质量',
  },
  'mass.floorKgPerM2': {
    name: '机柜地面荷载',
    short: '地面荷载',
  },
  'links.switchRacks': {
    name: '横向扩展交换机机柜',
    short: '交换机机柜',
  },
  'facility.supplyKw': {
    name: '供电链路损耗',
    short: '供电损耗',
  },
  'facility.coolingKw': {
    name: '制冷及其他设施功耗',
    short: '制冷',
  },
  'facility.upsBlocks': {
    name: 'UPS 台数',
    short: 'UPS',
  },
  'facility.floorM2': {
    name: '机房面积',
    short: '机房面积',
  },
  'facility.energyMwhPerYear': {
    name: '年用电量',
    short: '年用电量',
  },
  'facility.energyUsdPerYear': {
    name: '年电费',
    short: '年电费',
  },
}
