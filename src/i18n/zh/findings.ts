import type { NetworkRefusal } from '../../core/links/plan-scale-out'
import type { FindingNumbers } from '../../core/rules/finding'
import type { FindingMessages } from '../en/findings'
import { formatAmount, formatNumber, formatWhole } from '../format'
import { LACKS } from './own-parts'
import { ZONES } from './zones'

const kw = (value: number) => formatAmount(value, 'kW', 'zh')
const amps = (value: number) => formatAmount(value, 'A', 'zh')
const volts = (value: number) => formatAmount(value, 'V', 'zh')
const flow = (value: number) => formatAmount(value, 'L/min', 'zh')
const celsius = (value: number) => formatAmount(value, '°C', 'zh')
const kg = (value: number) => formatAmount(value, 'kg', 'zh')
const gbps = (value: number) => formatAmount(value, 'Gb/s', 'zh')
const num = (value: number) => formatNumber(value, 'zh')
const count = (value: number) => formatWhole(value, 'zh')

const ROLES: Readonly<Record<FindingNumbers['part.unknown']['role'], string>> = {
  placed: '它仍留在机柜中，但不计入任何总计。',
  frame: '机柜尺寸未知，柜内部件均不计入。',
  link: '用到它的网络不计入。',
  cdu: 'CDU 不计入。',
  override: '该覆盖值不起作用。',
}

const REASONS: Readonly<Record<NetworkRefusal, string>> = {
  'too-many-endpoints': '端点数超过其端口容量',
  'rails-need-two-tiers': '多轨组网至少需要两层',
  'bad-endpoints': '端点数超出范围',
  'bad-radix': '交换机端口数无法均分',
  'bad-oversubscription': '收敛比超出范围',
  'bad-tiers': '层数只能为 1、2 或 3',
  'bad-endpoints-per-node': '单节点的端点无法均匀分布到各叶交换机',
  'bad-ports-per-module': '单个模块的端口数超出范围',
  'bad-host-link': '主机链路只能为光或铜',
  'unknown-part': '网络所用的部件不在部件库中',
  'no-radix': '交换机未注明端口数',
  'no-host-cable': '未指定主机侧铜缆',
}

function zone(code: string): string {
  return ZONES[code as keyof typeof ZONES] ?? '该处'
}

function reason(code: string): string {
  const known = code in REASONS ? REASONS[code as NetworkRefusal] : undefined
  return known === undefined ? '' : `：${known}`
}

export const findings: FindingMessages = {
  'part.unknown': {
    title: (p) => `未知部件 ${p.part}`,
    detail: (p) =>
      `部件库中没有“${p.part}”${p.count > 1 ? `（${count(p.count)} 处）` : ''}。${ROLES[p.role]}请替换或移除。`,
  },
  'part.own': {
    title: (p) => `自建部件${p.part}不完整`,
    detail: (p) => LACKS[p.lack](p.what),
  },
  'option.unknown': {
    title: (p) => `未知选项 ${p.lever}`,
    detail: (p) =>
      `部件库中没有“${p.lever} = ${p.choice}”。它保留在设计中，不产生影响。请在“属性”中重新选择，或将其移除。`,
  },
  'space.outside': {
    title: (p) => `${p.part}超出机柜`,
    detail: (p) =>
      `位于 U${num(p.u)}，高 ${num(p.heightU)}U，而机柜只到 U${num(p.units)}。请移回柜内或移除。`,
  },
  'space.unplaced': {
    title: (p) => `${p.part}没有槽位`,
    detail: (p) => `它占 ${num(p.heightU)}U，但没有指定 U 位。请移到空闲槽位。`,
  },
  'space.overlap': {
    title: (p) => `${p.part}与${p.by}重叠`,
    detail: (p) => `U${num(p.u)} 的${p.part}占用了 U${num(p.byU)} 的${p.by}所在的空间。请移动其中之一。`,
  },
  'space.width': {
    title: (p) => `${p.part}与机架宽度不符`,
    detail: (p) =>
      `${count(p.count)} 件按 ${formatWidth(p.widthClass)}机架设计，而本机架为 ${formatWidth(p.frameWidth)}。请换用 ${formatWidth(p.frameWidth)}型号或更换机架。`,
  },
  'space.zone-over': {
    title: (p) => `${p.part}没有安装空间`,
    detail: (p) =>
      p.lack === 'size'
        ? `它大于本机架${zone(p.zone)}的空间。请更换机架或移除。`
        : `${zone(p.zone)}已被其他部件占满，放不下它。请更换机架或移除其中之一。`,
  },
  'power.shelf-short': {
    title: (p) => (p.loadKw > p.nameplateKw ? '负载超过电源框额定功率' : `满载时没有 ${p.redundancy} 冗余`),
    detail: (p) =>
      p.loadKw > p.nameplateKw
        ? `机柜需要 ${kw(p.loadKw)}，而 ${count(p.shelves)} 个电源框最多提供 ${kw(p.nameplateKw)}。按 ${p.redundancy} 需要 ${count(p.shelvesNeeded)} 个。`
        : `${count(p.shelves)} 个电源框额定 ${kw(p.nameplateKw)}，按 ${p.redundancy} 可用 ${kw(p.usableKw)}，而机柜需要 ${kw(p.loadKw)}。请增至 ${count(p.shelvesNeeded)} 个电源框、降低冗余等级或限制功耗。`,
  },
  'power.shelf-missing': {
    title: () => '缺少电源框',
    detail: (p) => `机柜需要 ${kw(p.loadKw)}，但柜内没有供电部件。请添加电源框。`,
  },
  'power.shelf-voltage': {
    title: (p) => `${p.part}与母线电压不符`,
    detail: (p) =>
      `${count(p.count)} 个电源框输出 ${volts(p.volts)}，而${p.by}为 ${volts(p.busbarVolts)}。请换用电压相符的电源框或母线。`,
  },
  'power.feed-missing': {
    title: () => '机柜无供电来源',
    detail: (p) =>
      `该机柜设定由机柜组“${p.feeder}”供电，但该组不在设计中、没有电源框，或自身也由其他组供电。请添加电源柜或改选供电来源。`,
  },
  'power.busbar-over': {
    title: () => '母线超过额定电流',
    detail: (p) =>
      `电流 ${amps(p.amps)}，额定 ${amps(p.ratedAmps)}。请换用载流更大的母线、提高电压或减少托盘。`,
  },
  'cooling.air-over': {
    title: () => '风冷热量超过机架上限',
    detail: (p) =>
      `单柜有 ${kw(p.airKw)} 热量进入空气，超过机架上限 ${kw(p.limitKw)}${p.airKw <= p.highestKw ? `（至多 ${kw(p.highestKw)}）` : ''}。请将更多热量转为液冷或减少托盘。`,
  },
  'cooling.air-warning': {
    title: () => '风冷热量偏高',
    detail: (p) =>
      `单柜向空气散热 ${kw(p.airKw)}。超过约 ${kw(p.limitKw)} 通常改用液冷；请确认机房能提供所需风量。`,
  },
  'cooling.room-air': {
    title: () => '液冷热量最终排入机房空气',
    detail: (p) =>
      `液-气换热单元把冷板带走的 ${kw(p.heatKw)} 排入机房，除机柜自身风量外还需 ${formatAmount(p.airflowCfm, 'ft³/min', 'zh')} 的送风。设施指标按风冷计算这部分热量。若机房不应承担，请改用液-液换热单元。`,
  },
  'cooling.cdu-short': {
    title: () => 'CDU 数量不足',
    detail: (p) =>
      `现有 ${count(p.present)} 台 ${kw(p.capacityKw)} 的 CDU，热负荷 ${kw(p.heatKw)}，按所选冗余需要 ${count(p.needed)} 台。请增加 CDU 或改为自动。`,
  },
  'cooling.flow-over': {
    title: () => '冷却液流量超过机柜上限',
    detail: (p) =>
      `供液 ${celsius(p.supplyC)} 时机柜需要 ${flow(p.flowLpm)}，而液冷回路最多通过 ${flow(p.maxFlowLpm)}。请降低供液温度或放宽温升。`,
  },
  'cooling.return-hot': {
    title: () => '回液温度过高',
    detail: (p) =>
      `供液 ${celsius(p.supplyC)}，温升 ${formatAmount(p.riseK, 'K', 'zh')}，回液达 ${celsius(p.returnC)}，超过 ${celsius(p.limitC)}。请降低供液温度或加大流量。`,
  },
  'cooling.manifold-missing': {
    title: () => '缺少分水器',
    detail: (p) => `托盘共有 ${count(p.needed)} 对快接头要接到机柜分水器，但柜内没有分水器。请添加。`,
  },
  'cooling.manifold-short': {
    title: () => '分水器接口不足',
    detail: (p) =>
      `托盘共有 ${count(p.needed)} 对快接头，而分水器只有 ${count(p.ports)} 个接口。请增加分水器或减少托盘。`,
  },
  'links.switch-short': {
    title: () => '纵向扩展交换端口不足',
    detail: (p) =>
      `${p.endpoint}共有 ${count(p.asked)} 条链路，而交换芯片（${p.switch}）只提供 ${count(p.offered)} 条。需要 ${count(p.switchesNeeded)} 颗交换芯片，请增加交换托盘。`,
  },
  'links.endpoint-short': {
    title: (p) => `${p.endpoint}的链路数不足以组成该网络`,
    detail: (p) =>
      `每个端点与相邻端点之间需要 ${count(p.asked)} 条链路，而${p.endpoint}只有 ${count(p.offered)} 条。请缩小网络规模，或改用链路更多的芯片。`,
  },
  'links.shape-uneven': {
    title: () => '部分端点未能接入网络',
    detail: (p) =>
      `单个 Pod 内有 ${count(p.endpoints)} 个端点（${p.endpoint}），而每个直连网络需要 ${count(p.perNetwork)} 个；余下 ${count(p.leftOver)} 个没有连接。请增减托盘。`,
  },
  'links.uplinks-short': {
    title: (p) => `横向扩展网络收敛比 ${num(p.ratio)} : 1`,
    detail: (p) =>
      `${count(p.hostLinks)} 条主机链路共用 ${count(p.uplinks)} 条上行链路，全部主机同时通信时各得 ${num(100 / p.ratio)}% 带宽。收敛比设为 1 即为无阻塞网络。`,
  },
  'links.host-cable-short': {
    title: (p) => `${p.part}够不到所有主机`,
    detail: (p) =>
      `叶交换机位于一列机柜的中间，最远主机约需 ${num(p.lengthM)} m 线缆（至少 ${num(p.leastM)} m）；该铜缆在此速率下可达 ${num(p.reachM)} m${p.furthestM > p.reachM ? `，最多 ${num(p.furthestM)} m` : ''}。请改用有源铜缆（AEC）或光纤。`,
  },
  'links.fabric-refused': {
    title: () => '横向扩展网络无法构建',
    detail: (p) =>
      `所选交换机组成的网络无法接入 ${count(p.endpoints)} 个端点${reason(p.reason)}。请增加层数或选用端口更多的交换机；在此之前其交换机和光模块不计入。`,
  },
  'boards.laminate-below': {
    title: (p) => `${p.part}的覆铜板等级低于信号速率要求`,
    detail: (p) =>
      `单通道 ${gbps(p.signalGbps)} 要求介质损耗因子（Df）不高于 ${p.maxDissipationFactor}，而${p.laminate}为 ${p.dissipationFactor}。请将该电路板复制为自建部件，并选用更低损耗的覆铜板。`,
  },
  'boards.layers-below': {
    title: (p) => `${p.part}的层数低于信号速率惯例`,
    detail: (p) =>
      `现为 ${count(p.layers)} 层，单通道 ${gbps(p.signalGbps)} 的电路板通常不少于 ${count(p.minLayers)} 层。请核对层数，或将该电路板复制为自建部件并增加层数。`,
  },
  'mass.frame-over': {
    title: () => '整柜质量超过机架承重',
    detail: (p) =>
      `整柜 ${kg(p.massKg)}，机架承重 ${kg(p.maxMassKg)}${p.massKg <= p.highestKg ? `（至多 ${kg(p.highestKg)}）` : ''}。请换用加固机架或减少托盘。`,
  },
}

function formatWidth(widthClass: string): string {
  return widthClass.replace('in', ' 英寸')
}
