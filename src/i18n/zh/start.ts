import type { Messages } from '../en/messages'

export const start: Messages['start'] = {
  open: '新建设计…',
  frame: '机架',
  findPart: '查找要放置的部件',
  searchHint: '回车选取第一个部件并开始放置',
  addRack: '添加机柜',
  emptyRack: '点按列表中的部件，或拖到此处。',
}
