import type { sceneMenu as english } from '../en/scene-menu'

export const sceneMenu = {
  canvas: '画布',
  canvases: { drawing: '机柜图', scene: '三维', both: '并排' },
  loading: '正在加载三维视图…',
  standpoints: { iso: '斜视', front: '正面', rear: '背面', side: '侧面', top: '俯视' },
  lenses: {
    look: '实物外观',
    category: '部件类别',
    power: '功率密度',
    heat: '散热去向（液/风）',
    coolant: '冷却液回路',
    links: '所选部件的链路',
    mass: '质量',
    findings: '检查结果',
  },
  keys: {
    orbit: '三维：旋转',
    pan: '三维：平移',
    home: '三维：斜视视角',
    focus: '三维：转到所选',
  },
  actions: {
    nextCanvas: '设计视图：机柜图、三维、并排轮换',
    canvas: (name: string) => `设计视图：${name}`,
    standpoint: (name: string) => `三维视角：${name}`,
    lens: (name: string) => `三维着色：${name}`,
    pulledOut: '三维：拉出所选托盘，或推回',
    walls: '三维：显示或隐藏柜门',
    labels: '三维：显示或隐藏标签',
    flow: '三维：显示或停止流动',
    measure: '三维：量取两点距离',
    explode: '三维：爆炸图开关',
    focus: '三维：转到所选',
  },
} satisfies typeof english
