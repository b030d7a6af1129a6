import type { MetricTexts } from '../en/metrics'

export const metrics: MetricTexts = {
  'count.racks': { name: '机柜', short: '机柜', method: '各组机柜数之和乘以 Pod 数。' },
  'count.accelerators': {
    name: '加速器',
    short: '加速器',
    method: '物料清单中的全部 GPU、NPU 或 TPU，数量自机柜逐级相乘。',
  },
  'count.cpus': { name: 'CPU', short: 'CPU', method: '物料清单中的全部 CPU，数量自机柜逐级相乘。' },
  'count.computeTrays': {
    name: '计算托盘',
    short: '计算托盘',
    method: '所放置的计算托盘乘以机柜数与 Pod 数。',
  },
  'count.switchTrays': {
    name: '交换托盘',
    short: '交换托盘',
    method: '所放置的交换托盘乘以机柜数与 Pod 数。',
  },
  'count.switchChips': {
    name: '纵向扩展交换芯片',
    short: '交换芯片',
    method: '物料清单中的全部交换芯片，含板上与交换托盘内的。',
  },
  'power.itKw': {
    name: '机柜内功率',
    short: 'IT 功率',
    method: '柜内全部部件（含光模块）按热设计功率求和，再除以为其供电的电源效率。',
  },
  'power.networkKw': {
    name: '横向扩展网络功率',
    short: '网络功率',
    method: '柜外横向扩展交换机及其光模块，按热设计功率求和。',
  },
  'power.systemKw': {
    name: '系统功率',
    short: '系统功率',
    method: '机柜内功率加上柜外横向扩展网络功率。',
  },
  'power.peakKw': { name: '峰值功率', short: '峰值功率', method: '系统功率乘以假定的瞬时峰值系数。' },
  'power.typicalKw': { name: '典型功率', short: '典型功率', method: '系统功率乘以假定的常规负载系数。' },
  'power.facilityKw': {
    name: '设施功率',
    short: '设施功率',
    method: '系统功率加上机房散热与配电开销：进入液体的热量按液冷 PUE 计，其余按风冷 PUE 计。',
  },
  'power.pue': {
    name: '电能使用效率（PUE）',
    short: 'PUE',
    method: '1 加上液冷与风冷 PUE 的开销部分，各按所带走热量的占比加权。',
  },
  'power.conversionLossKw': {
    name: '转换损耗',
    short: '转换损耗',
    method: '对每个含电源或变换器的组件，以其负载除以效率，再减去负载。',
  },
  'power.shelfNameplateKw': {
    name: '单柜电源框标称功率',
    short: '电源框标称',
    method: '电源框负载率最高的机柜中，框内全部电源模块额定输出之和。',
  },
  'power.shelfUsableKw': {
    name: '单柜电源框可用功率',
    short: '电源框可用',
    method: '同一机柜的标称功率减去所选冗余保留的备用电源框。',
  },
  'power.busbarA': {
    name: '母线排电流',
    short: '母线排电流',
    method: '电源框之后的负载除以母线排电压，取电流最高的机柜。',
  },
  'power.feedA': {
    name: '单柜进线电流',
    short: '进线电流',
    method: '功率最高的机柜，其进线功率除以 √3、线电压与功率因数；为每相电流，各路进线合计。',
  },
  'cooling.liquidKw': {
    name: '进入液体的热量',
    short: '液冷热量',
    method: '柜内冷板覆盖部件的功率，加上液冷变换器的损耗。',
  },
  'cooling.airKw': {
    name: '进入空气的热量',
    short: '风冷热量',
    method: '柜内风冷部件的功率，加上风冷变换器的损耗。',
  },
  'cooling.liquidShare': {
    name: '液冷热量占比',
    short: '液冷占比',
    method: '进入液体的热量除以机柜总热量。',
  },
  'cooling.coldPlates': {
    name: '冷板',
    short: '冷板',
    method: '在所选冷板方案下，物料清单中的全部冷板。',
  },
  'cooling.quickDisconnectPairs': {
    name: '快接头对数',
    short: '快接头',
    method: '公母头合为一对，含托盘内部以及托盘与分水器之间的。',
  },
  'cooling.quickDisconnectUsd': {
    name: '快接头价格',
    short: '快接头价格',
    method: '各型快接头的对数乘以单价。',
  },
  'cooling.manifoldPorts': {
    name: '分水器现有接口',
    short: '分水器接口',
    method: '全部机柜分水器的接口数，供液与回液合计。',
  },
  'cooling.manifoldPortsNeeded': {
    name: '分水器所需接口',
    short: '所需接口',
    method: '与机柜分水器对接的快接头对数。',
  },
  'cooling.cdus': {
    name: '冷量分配单元（CDU）',
    short: 'CDU',
    method: '液冷热量除以单台容量并向上取整，N+1 时加一台备用；或取设计中指定的台数。',
  },
  'cooling.fans': { name: '风扇', short: '风扇', method: '物料清单中的全部风扇。' },
  'cooling.flowLpm': {
    name: '冷却液流量',
    short: '冷却液流量',
    method: '有厂商流量数据的机柜按热量比例取用，否则以热量除以密度、比热与温升。',
  },
  'cooling.deltaK': {
    name: '冷却液温升',
    short: '冷却液温升',
    method: '液冷热量除以流量、密度与比热，为全部机柜的平均值。',
  },
  'cooling.airflowCfm': {
    name: '风量',
    short: '风量',
    method: '风冷热量除以空气的密度、比热与温升。',
  },
  'links.scaleUpCopperCables': {
    name: '纵向扩展铜缆',
    short: '铜缆',
    method: '加速器数 × 每颗链路数 × 每条链路差分对数；每对一根线缆。',
  },
  'links.scaleUpTransceivers': {
    name: '纵向扩展光模块',
    short: '纵向光模块',
    method: '链路总线速率除以单个光模块线速率，按机柜向上取整，每条光链路两端均计。',
  },
  'links.scaleOutTransceivers': {
    name: '横向扩展光模块',
    short: '横向光模块',
    method: '胖树中每条光链路两端各占一个模块端口，再除以单个模块的端口数。',
  },
  'links.transceivers': {
    name: '光模块',
    short: '光模块',
    method: '纵向扩展与横向扩展光模块之和。',
  },
  'links.scaleOutCopperCables': {
    name: '横向扩展铜缆',
    short: '主机铜缆',
    method: '设计选用铜缆时，主机与叶交换机之间的链路数。',
  },
  'links.fibres': {
    name: '光纤跳线',
    short: '光纤跳线',
    method: '每条光链路一根：纵向扩展光模块数的一半，加上胖树中的全部光链路。',
  },
  'links.fibreStrands': {
    name: '光纤芯数',
    short: '光纤芯数',
    method: '每根跳线乘以其模块单端口所用的芯数。',
  },
  'links.leafSwitches': {
    name: '叶交换机',
    short: '叶交换机',
    method: '端点数除以叶交换机在所选收敛比下的下行端口数，向上取整。',
  },
  'links.spineSwitches': {
    name: '脊交换机',
    short: '脊交换机',
    method: '叶交换机上行链路数除以脊交换机的下行端口数：两层时为全部端口，三层时为一半。',
  },
  'links.coreSwitches': {
    name: '核心交换机',
    short: '核心交换机',
    method: '脊交换机上行链路数除以核心交换机端口数；不足三层时为零。',
  },
  'links.opticsKw': {
    name: '光模块功率',
    short: '光模块功率',
    method: '柜内外全部光模块功率之和，不含为其供电的电源损耗。',
  },
  'links.opticsUsd': {
    name: '光模块价格',
    short: '光模块价格',
    method: '柜内外全部光模块乘以单价。',
  },
  'boards.count': { name: '电路板', short: '电路板', method: '物料清单中的全部电路板。' },
  'boards.areaM2': {
    name: '电路板面积',
    short: '电路板面积',
    method: '电路板数量乘以单板成品面积。',
  },
  'boards.layerAreaM2': {
    name: '电路板层面积',
    short: '层面积',
    method: '电路板数量 × 单板面积 × 层数。',
  },
  'boards.maxLayers': {
    name: '电路板最高层数',
    short: '最高层数',
    method: '层数最多的电路板的层数。',
  },
  'boards.valueUsd': {
    name: '裸板价值',
    short: '裸板价值',
    method:
      '有公布价格的取公布价；否则按 面积 ×（层数的一半 × 覆铜板价 × 损耗系数 + 层数 × 加工费）× HDI 阶数加价 ÷ 良率，并标为估计。',
  },
  'compute.bf16Pflops': {
    name: 'BF16 稠密算力',
    short: 'BF16',
    method: '加速器数量乘以单颗 BF16 稠密算力。',
  },
  'compute.fp8Pflops': {
    name: 'FP8 稠密算力',
    short: 'FP8',
    method: '加速器数量乘以单颗 FP8 稠密算力；不支持 FP8 的不计入。',
  },
  'compute.fp4Pflops': {
    name: 'FP4 稠密算力',
    short: 'FP4',
    method: '加速器数量乘以单颗 FP4 稠密算力；不支持 FP4 的不计入。',
  },
  'compute.hbmTb': { name: 'HBM 容量', short: 'HBM', method: 'HBM 堆叠数乘以单个容量。' },
  'compute.hbmTbps': { name: 'HBM 带宽', short: 'HBM 带宽', method: 'HBM 堆叠数乘以单个带宽。' },
  'compute.scaleUpTbps': {
    name: '纵向扩展带宽',
    short: '纵向带宽',
    method: '加速器数 × 每颗链路数 × 单条链路单向净荷带宽。',
  },
  'compute.bf16PerWatt': {
    name: '每瓦 BF16 算力',
    short: '每瓦 BF16',
    method: 'BF16 稠密算力除以系统功率。',
  },
  'serve.tokensPerDay': {
    name: '每天推理 token 数',
    short: '每天 token',
    method: '加速器数 × 已公布的单颗推理吞吐量 × 86,400 秒。',
  },
  'cost.bomUsd': {
    name: '物料清单总价',
    short: '物料总价',
    method: '清单中每件乘以自身单价，所含部件另行计价；无公布价格的裸板按成本模型估算。',
  },
  'cost.racksUsd': {
    name: '机柜价格',
    short: '机柜价格',
    method: '清单中位于机柜内的部分，含线缆与主机侧光模块。',
  },
  'cost.networkUsd': {
    name: '横向扩展网络价格',
    short: '网络价格',
    method: '柜外横向扩展交换机及其光模块。',
  },
  'cost.coolingPlantUsd': {
    name: '冷却设备价格',
    short: '冷却设备价格',
    method: '冷量分配单元及其所含部件。',
  },
  'cost.coverage': {
    name: '有价格的零部件占比',
    short: '价格覆盖率',
    method: '清单中不再含下级的零部件里，有价格的种类所占比例；每种只计一次，与件数无关。',
  },
  'mass.kg': {
    name: '机柜总重',
    short: '重量',
    method: '框架及柜内全部部件之和，组件按整件重量计；横向扩展交换机与冷却设备位于别处，不计入。',
  },
  'mass.floorKgPerM2': {
    name: '机柜地面荷载',
    short: '地面荷载',
    method: '整柜重量除以框架占地面积，取最高的机柜。',
  },
  'links.switchRacks': {
    name: 'Scale-out 交换机机柜',
    short: '交换机机柜',
    method: 'leaf、spine、core 交换机总高度除以每个机柜可装高度，向上取整。',
  },
  'facility.supplyKw': {
    name: '供电链路损耗',
    short: '供电损耗',
    method: '系统功率 ×（1/η − 1），η 为电网到机柜的效率。',
  },
  'facility.coolingKw': {
    name: '制冷及其他设施功耗',
    short: '制冷',
    method: 'PUE 在系统功率之上增加的部分，减去供电链路损耗。',
  },
  'facility.upsBlocks': {
    name: 'UPS 台数',
    short: 'UPS',
    method: '系统功率除以单台容量，向上取整，另加一台备用（N+1）。',
  },
  'facility.floorM2': {
    name: '机房面积',
    short: '面积',
    method: '所有机柜（含交换机机柜）占地面积乘以机房面积系数。',
  },
  'facility.energyMwhPerYear': {
    name: '年用电量',
    short: '年用电',
    method: '设施功率 × 典型负载系数 × 8760 小时。',
  },
  'facility.energyUsdPerYear': {
    name: '年电费',
    short: '年电费',
    method: '年用电量 × 电价。',
  },
}
