import type { migrations as english } from '../en/migrations'

export const migrations: typeof english = {
  climbed: (from, to, steps) => `该设计由旧版本生成，已从 schema ${from} 升级到 ${to}：${steps.join('；')}。`,
  steps: {
    1: '连接主机的铜缆现区分为无源铜缆（DAC）与带 Retimer 的有源铜缆（AEC），原有铜缆记为 DAC',
  },
}
