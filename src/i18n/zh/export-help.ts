import type { exportHelp as en } from '../en/export-help'

export const exportHelp: typeof en = {
  lead: '每个文件都注明设计方案、设计格式与部件库版本、日期、数据等级和已修改的数值，并说明不可作为工程签核依据。任何内容都不会外传。',
  command: (command) => `命令行：${command}`,
  items: {
    billXlsx: {
      short: '可继续计算：改一个价格，全部合计随之变化',
      long: '共十张工作表：汇总、物料清单、供电、散热、互连、电路板、算力、检查结果、来源、参数与假设。每个价格和功率只列一次并附依据，合计均为公式。电子表格不会重新检查。',
    },
    billCsv: {
      short: '一张表，适合任何电子表格或脚本',
      long: '完整物料清单，每行一个部件，最后一列说明文件内容。在物料清单视图中导出的，是当前显示的行、列与顺序。',
    },
    billJson: {
      short: '供程序读取：含编号、区间与公开格式',
      long: '完整物料清单，以编号代替文字，并保留价格区间。JSON Schema 随源码提供：presets/schema/bill.schema.json。',
    },
    billMarkdown: {
      short: '可粘贴到工单或 wiki 的表格',
      long: '以文本表格给出完整物料清单。',
    },
    report: {
      short: '无需 Rackwright 即可阅读：图与清单，可搜索',
      long: '单个文件，可直接从磁盘打开，不访问网络。点选一行可在图中看到其位置，点选图中单元可在清单中看到其内容。打印效果与下面的报告相同。',
    },
    print: {
      short: '用于会议与存档',
      long: 'A4 纸：封面、同一比例的全部机柜、带区间的指标、物料清单、检查结果、来源、参数与假设、页码。需要 PDF 时，请在打印机中选择另存为 PDF。',
    },
    drawingSvg: {
      short: '与屏幕一致，任意放大都清晰',
      long: '按当前显示的正背面、标注与主题导出机柜；显示排列视图时，导出全部机柜及其下方的指标。不依赖外部字体或样式，可在绘图软件中编辑。',
    },
    drawingPng: {
      short: '与屏幕一致，用于幻灯片与邮件',
      long: '同一内容的图片，密度为屏幕的两倍。三维场景的图片与模型（glTF）请在场景中导出。',
    },
    netbox: {
      short: '用于在 NetBox 中登记机柜',
      long: 'ZIP 压缩包：设备类型、机柜类型、racks.csv 与 devices.csv，README 中写有导入顺序。',
    },
    design: {
      short: '继续编辑：可在 Rackwright 中再次打开',
      long: '设计方案本身，含自建部件、选项与已修改的数值。拖入页面即可打开。',
    },
    copyLink: {
      short: '整个方案都在链接中，不经过任何服务器',
      long: '打开链接的人会得到当前方案的一份副本。',
    },
    types: {
      short: '将设备与机柜类型导入为自建部件',
      long: '支持 YAML 文件、ZIP 压缩包，以及拖入页面的文件夹。文件未给出的内容保留为空缺；修正与略去之处会逐一告知。',
    },
  },
}
