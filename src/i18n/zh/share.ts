import type { share as english } from '../en/share'

export const share = {
  copyLink: '复制链接',
  copied: '链接已复制。其中包含完整设计，不会发送到任何服务器。',
  tooLarge: '该设计过大，无法放入链接，请改存为文件。',
  failed: '无法生成链接，请将设计保存为文件。',
  outgoing: {
    title: '本设计的链接',
    lead: '浏览器不允许写入剪贴板，请从此处复制：',
    field: '链接',
  },
  incoming: {
    title: (name) => `打开“${name}”？`,
    lead: (mine) => `该设计来自链接。您的设计“${mine}”会保留在“我的设计”中。`,
    leadNotKept: (mine) => `该设计来自链接。此浏览器无法保存设计，请先将“${mine}”存为文件。`,
    open: '打开',
    keep: '保留我的设计',
  },
  opened: (name) => `已从链接打开“${name}”。`,
  refused: {
    broken: '链接损坏或不完整，未打开任何内容；请重新索取链接或设计文件。',
    'too-large': '链接内容超出设计的上限，未打开任何内容。',
    newer: '该链接由更新版本的 Rackwright 生成，未打开任何内容；请更新 Rackwright 后再试。',
    design: (reason) => `链接中没有有效的设计，未打开任何内容：${reason}`,
  },
  saveFile: '保存为文件',
  file: {
    save: '保存设计文件',
    saveAs: '设计文件另存为…',
    changed: (name: string) => `${name} 已在别处改动，未予覆盖。请选择保存位置。`,
  },
  drop: {
    hint: '松开即可打开设计文件，或导入 NetBox 类型',
    mixed: '请拖入一个设计文件，或 NetBox 类型：YAML 文件、ZIP 压缩包或含有它们的文件夹。',
  },
  kept: {
    blocked: '浏览器存储空间已满或被禁用，无法保存设计。请将设计保存为文件。',
    deleted: (name) => `已删除“${name}”。`,
    bringBack: '撤销',
    twoTabs: '该设计也在另一个标签页中打开，那里的修改会同步到此处。',
    conflict: '另一个标签页同时修改了该设计。此处的版本已另存为副本，两者均已保留。',
  },
} satisfies typeof english
