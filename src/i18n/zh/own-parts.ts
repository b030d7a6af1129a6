import type { Refusal } from '../../core/design/refusal'
import type { FindingNumbers } from '../../core/rules/finding'
import type { ownParts as english } from '../en/own-parts'
import { localise } from '../language'
import { inspector } from './inspector'

type InUse = Extract<Refusal, { code: 'part-in-use' }>

const more = (n: number) => (n === 0 ? '' : `，另有 ${n} 处`)

const USES: Readonly<Record<InUse['use'], (where: string) => string>> = {
  placed: (where) => `仍装在${where}中`,
  frame: (where) => `是${where}的机架`,
  contained: (where) => `仍包含在${where}中`,
  link: (where) => `被网络“${where}”引用`,
  cdu: () => '是本设计的 CDU',
}

export const partInUse = (p: InUse) =>
  `${p.part}${USES[p.use](localise(p.where, 'zh'))}${more(p.more)}。请先在该处移除或替换。`

const factNames: Readonly<Record<string, string>> = inspector.factNames

type Lacking = FindingNumbers['part.own']

export const LACKS: Readonly<Record<Lacking['lack'], (what: string) => string>> = {
  contents: (what) => `其中包含“${what}”，部件库和自建部件中都没有，因此不计入任何总计。请替换或移除。`,
  fact: (what) => `此类部件必须给出“${factNames[what] ?? what}”，否则总计偏小。请填写。`,
  choice: (what) => `有一个数值取“${what}”，部件库中没有这一项。请另选。`,
  source: (what) =>
    `有一个数值引用了文档“${what}”，来源列表中没有该文档。请在部件编辑器中自行给出数值，或保留原样。`,
  'unknown-fact': (what) => `其中的“${what}”是本版本不认识的数值，已保留，但不起作用，无须处理。`,
}

export const ownParts: typeof english = {
  title: '自建部件',
  add: '新建部件',
  none: '暂无。可以从零新建，也可以复制下方相近的部件再修改。',
  copy: '复制为自建部件',
  copyOf: (name) => `将${name}复制为自建部件`,
  edit: '编辑部件',
  editOf: (name) => `编辑${name}`,
  copyName: (name) => `${name}（自建）`,
}
