import type { fixes as english } from '../en/fixes'
import { formatWhole } from '../format'

const count = (value: number) => formatWhole(value, 'zh')

export const fixes: typeof english = {
  title: '可行的修正',
  lead: '每项都已在本设计上试算：该问题消失，且不会引出同样严重的新问题。',
  none: '已试算的单项改动都不能解决，请按上面的说明处理。',
  searching: '正在试算修正方案…',
  codes: {
    'add-parts': (p) => `添加 ${count(p.count)} 个${p.part}`,
    'move-part': (p) => `将${p.part}移到 U${p.u}`,
    'remove-parts': (p) => `移除 ${count(p.count)} 个${p.part}`,
    'swap-parts': (p) => `将 ${count(p.count)} 个${p.part}换为${p.by}`,
    'set-option': (p) => `将${p.option}设为 ${p.value}`,
    'set-frame': (p) => `改用机架：${p.frame}`,
    'spread-rack': (p) => `分到 ${count(p.racks)} 个机柜，每柜 ${count(p.each)} 个${p.part}`,
    'set-feed': (p) => `改由“${p.feeder}”供电`,
    'clear-feed': () => '改由本柜电源框供电',
    'drop-contents': (p) => `从${p.part}中移除${p.what}`,
    'drop-lever': (p) => `从设计中移除“${p.lever}”`,
    'set-laminate': (p) => `${p.part}改用${p.laminate}`,
    'set-layers': (p) => `在本设计中把${p.part}设为 ${count(p.layers)} 层`,
    'clear-override': (p) => `恢复部件库数值：${p.part}的${p.fact}`,
  },
}
