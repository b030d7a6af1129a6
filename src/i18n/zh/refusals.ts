import type { RefusalMessages } from '../en/refusals'
import { formatNumber, formatWhole } from '../format'
import { partInUse } from './own-parts'
import { ZONES } from './zones'

const u = (value: number) => formatNumber(value, 'zh')
const count = (value: number) => formatWhole(value, 'zh')

const MEASURES = { width: '宽', depth: '深', height: '高' }

export const refusals: RefusalMessages = {
  edit: {
    'no-group': (p) => `本设计中没有机柜“${p.group}”。`,
    'no-part': (p) => `部件库中没有部件“${p.part}”。`,
    'no-tray': () => '该托盘已不在机柜中。',
    'not-mountable': (p) => `${p.part}不能单独装入机柜。`,
    'needs-slot': (p) => `${p.part}需要一个槽位。`,
    outside: (p) => `${p.part}放不进 U${u(p.u)}：高 ${u(p.heightU)}U，而机柜为 U1 至 U${u(p.units)}。`,
    occupied: (p) =>
      `U${u(p.u)} 已被${p.byPart}${p.by.length > 1 ? `等 ${count(p.by.length)} 件` : ''}占用。`,
    width: (p) =>
      `${p.part}按 ${formatWidth(p.widthClass)}机架设计，而本机架为 ${formatWidth(p.frameWidth)}。`,
    'too-deep': (p) => `${p.part}深 ${count(p.depthMm)} mm，本机架立柱后只有 ${count(p.roomMm)} mm。`,
    'zone-size': (p) =>
      `${p.part}${MEASURES[p.measure]} ${count(p.sizeMm)} mm，本机架${ZONES[p.zone]}只有 ${count(p.roomMm)} mm。`,
    'zone-full': (p) =>
      `${ZONES[p.zone]}已装有${p.byPart}${p.by.length > 1 ? `等 ${count(p.by.length)} 件` : ''}，放不下${p.part}。`,
    'half-unit': (p) => `${p.frame}只能按整 U 安装，不能放在 U${u(p.u)}。`,
    'too-heavy': (p) => `加入${p.part}后机柜重 ${count(p.massKg)} kg，而机架承重至多 ${count(p.mostKg)} kg。`,
    'no-room': (p) => `没有可容纳${p.part}的 ${u(p.heightU)}U 空闲槽位。`,
    'too-many': (p) => `一个机柜最多放 ${count(p.most)} 个部件。`,
    'out-of-range': (p) => `请输入 ${count(p.least)} 至 ${count(p.most)} 的整数。`,
    'bad-option': (p) => `“${p.option}”不能取该值。`,
    'bad-name': (p) => `名称须为 1 至 ${count(p.most)} 个字符。`,
    'takes-no-slot': (p) => `${p.part}不占槽位。`,
    'too-few-slots': (p) =>
      `该方向只剩 ${count(p.free)} 个可放${p.part}的空闲槽位，不足 ${count(p.wanted)} 个。`,
    'no-room-together': (p) => `本机柜放不下这组部件：按原间距共需 ${u(p.heightU)}U。`,
    'not-a-frame': (p) => `${p.part}不是机架。`,
    'last-group': () => '设计中至少保留一个机柜。',
    'too-many-groups': (p) => `一个设计最多有 ${count(p.most)} 个机柜组。`,
    'no-fact': (p) => `${p.part}没有可修改的数值“${p.fact}”。`,
    'bad-value': (p) =>
      p.least > 0 && p.least < 1
        ? `请输入大于 0 且不超过 ${count(p.most)} 的${p.whole ? '整数' : '数'}。`
        : `请输入 ${u(p.least)} 至 ${count(p.most)} 的${p.whole ? '整数' : '数'}。`,
    'bad-reason': (p) => `理由最多 ${count(p.most)} 个字符。`,
    'too-many-overrides': (p) => `一个设计最多改写 ${count(p.most)} 个数值。`,
    'no-override': (p) => `${p.part}的该数值本来就是部件库数值。`,
    'too-many-own-parts': (p) => `一个设计最多有 ${count(p.most)} 个自建部件。`,
    'no-own-part': (p) => `本设计中没有自建部件“${p.part}”。`,
    'part-in-use': partInUse,
    'contains-itself': (p) => `${p.part}将包含其自身。`,
    'too-nested': (p) => `自建部件最多嵌套 ${count(p.depth)} 层，合计最多 ${count(p.lines)} 行。`,
    'too-many-contents': (p) => `一个部件最多列出 ${count(p.most)} 种组成件。`,
    'bad-range': () => '范围须包含该值，且在允许的界限之内。',
    'no-choice': (p) => `“${p.value}”不在可选项之中。`,
    'bad-height': (p) => `高度须为 0 至 ${count(p.most)} U，以半 U 为步长。`,
    'bad-clip': () => '剪贴板中没有可放入机柜的部件。',
    'newer-clip': () => '这些部件是从更新版本的 Rackwright 复制的。请刷新页面后再试。',
  },
  file: {
    'not-json': ({ detail }) => `这不是 JSON 文档：${detail}。`,
    'not-a-design': () => '这不是 Rackwright 设计文件。',
    'schema-missing': () => '这不是 Rackwright 设计文件：缺少 格式（schema）版本号。',
    'schema-newer': (p) => `该设计由更新版本的 Rackwright 保存（schema ${p.detail}）。请升级后再打开。`,
    'too-large': () => '文件过大或嵌套过深，不是正常的设计文件。',
    'duplicate-id': (p) => `${p.path}：标识“${p.detail}”重复。`,
    'contains-itself': (p) => `${p.path}：部件包含其自身（${p.detail}）。`,
    'too-nested': (p) => `${p.path}：部件嵌套过深或过多（上限 ${p.detail}）。`,
    'outside-range': (p) => `${p.path}：数值超出其范围（${p.detail}）。`,
    missing: (p) => `${p.path}：缺失（应为 ${p.detail}）。`,
    'wrong-type': (p) => `${p.path}：类型应为 ${p.detail}。`,
    'too-small': (p) => `${p.path}：低于下限 ${p.detail}。`,
    'too-big': (p) => `${p.path}：超过上限 ${p.detail}。`,
    'not-one-of': (p) => `${p.path}：只能取 ${p.detail} 之一。`,
    invalid: (p) => `${p.path}：无效（${p.detail}）。`,
  },
}

function formatWidth(widthClass: string): string {
  return widthClass.replace('in', ' 英寸')
}
