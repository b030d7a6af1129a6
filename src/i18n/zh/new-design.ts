import type { LateMessages } from '../en/late-messages'

export const newDesign: LateMessages['newDesign'] = {
  title: '新建设计',
  lead: '从一个空机柜开始，用部件列表装配。',
  name: '名称',
  defaultName: '我的设计',
  frame: '机架',
  like: '网络与选项沿用',
  likeNone: '无',
  likeHint: '链路、光模块与交换机由已放置的部件推算，布局可沿用现成系统的方案。',
  create: '创建',
  cancel: '取消',
}
