import type { fixes as english } from '../en/fixes'
import { formatWhole } from '../format'

const count = (value: number) => formatWhole(value, 'zh')

export const fixes: typeof english = {
  title: '可行的修正',
  lead: '每项都已在本设计上试算：该问题消失，且不会引出同样严重的新问题。',
  searching: '正在试算修正方案…',
  codes: {
    'add-parts': (p) => `添加 ${count(p.count)} 个${p.part}`,
    'move-part': (p) => `将${p.part}移到 U${p.u}`,
    'remove-parts': (p) => `移除 ${count(p.count)} 个${p.part}`,
    'swap-parts': (p) => `将 ${count(p.count)} 个${p.part}换为${p.by}`,
    'set-option': (p) => `将${p.option}设为 ${p.value}`,
    'set-frame': (p) => `改用机柜框架：${p.frame}`,
    'spread-rack': (p) => `分到 ${count(p.racks)} 个机柜，每柜 ${count(p.each)} 个${p.part}`,
    'clear-override': (p) => `恢复库中数值：${p.part}的${p.fact}`,
  },
}
