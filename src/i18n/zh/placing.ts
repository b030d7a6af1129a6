import type { Messages } from '../en/messages'
import { formatNumber, formatWhole } from '../format'

export const placing: Messages['placing'] = {
  halves: '半 U',
  several: '多选',
  severalHint: '每次点按将一个托盘加入选择或移出',
  halvesHint: '按半 U 选择位置，与按住 Alt 相同',
  lowest: '起始 U 位',
  lowestHint: '所选部件中最低一件所在的 U 位；其余保持间距',
  side: '朝向',
  sideHint: '半深部件可前后共用一个槽位',
  halfUp: '上移半 U',
  halfDown: '下移半 U',
  row: {
    show: '整排',
    showTitle: '整排显示全部机柜，每柜下方一项数值（W）',
    label: '机柜整排视图',
  },
  heavy: (p) =>
    `放入后机柜重 ${formatWhole(p.massKg, 'zh')} kg，机架承重按 ${formatNumber(p.limitKg, 'zh')} kg 计`,
}
