import type { boardClasses as english } from '../en/board-classes'

export const boardClasses = {
  lead: (name) =>
    `从 PCIe 3.0 到 224G，各级通道速率对电路板的要求，以及 ${name} 的电路板各属哪一级。每块板按其最快通道归级。`,
  columns: {
    name: '等级',
    rate: '单通道速率上限',
    layers: '层数',
    loss: '覆铜板损耗',
    boards: '本设计的电路板',
    source: '来源',
  },
  names: {
    pcie3: 'PCIe 3.0',
    pcie4: 'PCIe 4.0',
    pcie5: 'PCIe 5.0',
    'birch-stream': 'PCIe 5.0（Birch Stream）',
    'pam4-64': 'PCIe 6.0、56G PAM4',
    'serdes-112': '112G PAM4',
    'serdes-224': '224G PAM4',
  } as Readonly<Record<string, string>>,
  losses: {
    mid: '中损耗',
    low: '低损耗',
    'very-low': '甚低损耗',
    'ultra-low': '超低损耗',
    'extreme-low': '极低损耗',
  },
  df: (range) => `Df ${range}`,
  atLeast: (n) => `${n} 层及以上`,
  board: (p) => `${p.layers} 层，${p.laminate}，Df ${p.df}`,
  fewLayers: '层数低于常见值',
  highLoss: '损耗高于该级要求',
  none: '无',
  unclassed: (n) => `另有 ${n} 种电路板未标明通道速率，不归级。`,
} satisfies typeof english
