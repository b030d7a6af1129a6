import type { preview as english } from '../en/preview'

export const preview = {
  none: '指标和检查结果都不会变化。',
  current: '当前设置。',
  more: (n) => `另有 ${n} 项指标变化`,
  unknown: '未知',
  goes: (finding) => `已解决：${finding}`,
  comes: (finding) => `新出现：${finding}`,
  changed: (n) => `${n} 项非默认值`,
  explain: (option) => `名词解释：${option}`,
} satisfies typeof english
