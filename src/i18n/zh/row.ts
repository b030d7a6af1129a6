import type { LateMessages } from '../en/late-messages'

export const row: LateMessages['row'] = {
  groups: '设计中的机柜组，按顺序排列',
  metric: '机柜下方显示的数值',
  metrics: {
    itKw: '功率',
    liquidKw: '液冷热量',
    airKw: '风冷热量',
    massKg: '质量',
    usedU: '已用 U 数',
    'cost.racksUsd': '价格',
    'count.accelerators': '加速器',
    'cooling.quickDisconnectPairs': '快接头对数',
  },
  each: (value) => `单柜 ${value}`,
  all: (value, count) => `${count} 柜合计 ${value}`,
  pods: (pods) => `共 ${pods} 个 Pod，此处为一个`,
  unknown: '未知',
  totals: (racks, value) => `${racks} 柜，合计 ${value}`,
  open: '打开此机柜',
  rename: '所选机柜的名称',
  count: '机柜数',
  earlier: '前移',
  later: '后移',
  unique: '拆出一柜',
  remove: '移除',
  keys: '方向键切换，按住 Alt 移动机柜；回车打开，Delete 移除。也可拖动机柜到目标位置。',
}
