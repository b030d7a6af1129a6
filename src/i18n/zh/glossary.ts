import type { glossary as english } from '../en/glossary'

export const glossary = {
  title: '术语表',
  lead: '本页所用的行业术语。',
  terms: {
    tdp: {
      name: 'TDP（热设计功耗）',
      words: ['TDP', '热设计功耗'],
      meaning: '芯片可长时间持续散出、散热系统必须带走的热量；短时峰值可能高于它。',
    },
    hbm: {
      name: 'HBM（高带宽内存）',
      words: ['HBM'],
      meaning: '与加速器同封装的堆叠内存，带宽是内存条的十倍以上。',
    },
    liquidToAir: {
      name: '液-气换热（L2A）',
      words: ['液-气', 'L2A'],
      meaning:
        '把冷却液热量排入机房空气、而非一次侧冷却水（L2L）的换热单元，使没有一次侧冷却水的机房也能采用冷板。',
    },
    sidecar: {
      name: '边柜（Sidecar）',
      words: ['边柜', '电源柜'],
      meaning: '位于计算机柜旁、容纳其供电或散热部件的机柜。',
    },
    midplane: {
      name: '中板 / 正交背板',
      words: ['中板', '正交背板'],
      meaning: '刀片从前后两侧直接插入的电路板，用以取代线缆。',
    },
    superchip: {
      name: '超级芯片（Superchip）',
      words: ['超级芯片', 'Superchip'],
      meaning: '把 CPU 与加速器合在一块板或一个封装上，例如 GB200 由一颗 Grace 与两颗 GPU 组成。',
    },
    scaleUp: {
      name: '纵向扩展（Scale-up）网络',
      words: ['Scale-up', '纵向扩展'],
      meaning: '让多颗加速器像一颗大芯片那样工作、可直接读写彼此显存的紧耦合网络，如 NVLink、UB。',
    },
    scaleOut: {
      name: '横向扩展（Scale-out）网络',
      words: ['Scale-out', '横向扩展'],
      meaning: '经网卡用以太网或 InfiniBand 把机柜和 Pod 连成集群；单卡带宽较低，但规模可以很大。',
    },
    nvlink: {
      name: 'NVLink',
      words: ['NVLink'],
      meaning: 'NVIDIA 的纵向扩展链路。NVL72 中每颗 GPU 有 18 条第五代 NVLink，每条双向合计 100 GB/s。',
    },
    leafSpine: {
      name: '叶、脊与核心交换机（Leaf / Spine / Core）',
      words: ['叶脊', '叶交换机', '脊交换机', '胖树', 'Leaf', 'Spine'],
      meaning: '分层的交换网络：端点接叶交换机，叶接脊，三层组网时脊再接核心。',
    },
    radix: {
      name: '端口基数（Radix）',
      words: ['端口基数', 'Radix'],
      meaning: '一台交换机的端口数，决定给定层数的网络最多能接多少端点。',
    },
    oversubscription: {
      name: '收敛比',
      words: ['收敛比', '超额订阅'],
      meaning: '下行带宽与上行带宽之比。1 为无阻塞；2 可省去一半上行链路及其光模块。',
    },
    rails: {
      name: '多轨（轨道优化）',
      words: ['轨道优化', '多轨'],
      meaning:
        '各托盘中同一位置的加速器共用一组叶交换机，即一条轨道；轨道内通信只经过一台交换机，叶交换机数不少于每托盘的端口数。',
    },
    transceiver: {
      name: '光模块（光收发器）',
      words: ['光模块', '光收发器'],
      meaning: '在电信号与光信号之间转换；光纤链路两端各需一个。',
    },
    dacAec: {
      name: 'DAC 与 AEC',
      words: ['DAC', 'AEC'],
      meaning:
        '主机与交换机之间的铜缆。DAC 为无源铜缆，不耗电，可达数米；AEC 两端各有 Retimer 芯片重整信号，耗电数瓦，可再远几米。',
    },
    lpo: {
      name: 'LPO（线性直驱光模块）',
      words: ['LPO', '线性直驱'],
      meaning: '不带 DSP 的光模块，功耗约为一半，由交换芯片直接驱动，对其信号质量要求高。',
    },
    osfp: {
      name: 'OSFP',
      words: ['OSFP', 'QSFP-DD', 'QSFP'],
      meaning: '八通道可插拔光模块的封装，用于 400 至 1,600 Gb/s；QSFP 是较小的同类封装。',
    },
    coldPlate: {
      name: '冷板',
      words: ['冷板'],
      meaning: '贴在芯片上、内有流道的金属板，冷却液流过并带走热量。',
    },
    uqd: {
      name: 'UQD（通用快速接头）',
      words: ['UQD', '快接头', '快速接头'],
      meaning: '断开时两端自动封闭的冷却液插头与插座，托盘可以无滴漏地插拔。',
    },
    manifold: {
      name: '分水器（Manifold）',
      words: ['分水器', 'Manifold'],
      meaning: '机柜内竖直的管路，一根向各托盘分配冷却液，另一根回收。',
    },
    cdu: {
      name: 'CDU（冷却液分配单元）',
      words: ['CDU', '冷却液分配单元'],
      meaning: '驱动冷却液在各机柜间循环，并经换热器把热量传给一次侧冷却水。',
    },
    pg25: {
      name: 'PG25',
      words: ['PG25'],
      meaning: '含 25% 丙二醇的水溶液，最常用的冷却液：抑菌防腐，载热能力略低于水。',
    },
    flowCurve: {
      name: '流量曲线',
      words: ['流量曲线'],
      meaning: '冷板在不同进液温度下所需的流量：进液越热，流量须越大，芯片才不会过温。',
    },
    busbar: {
      name: '母线（Busbar）',
      words: ['母线', '母排', '铜排', 'Busbar'],
      meaning: '机柜后部竖直的粗铜排，以直流电向各托盘供电：通常约 50 V，数百千瓦的机柜为 800 V。',
    },
    powerShelf: {
      name: '电源框（Power shelf）',
      words: ['电源框', '电源架', 'Power shelf'],
      meaning: '装有多个电源模块的框体，把机房交流电转换为母线上的直流电。',
    },
    redundancy: {
      name: 'N+1 与 N+N',
      words: ['N+N', 'N+1'],
      meaning: '可容许多少个单元失效：N 个承担负载；N+1 多备一个；N+N 为两整套，通常对应双路供电。',
    },
    pue: {
      name: 'PUE（电能利用效率）',
      words: ['PUE'],
      meaning: '整个设施的功率与其中 IT 设备功率之比。1 表示没有额外开销，液冷可接近 1.1。',
    },
    laminate: {
      name: '覆铜板（CCL）',
      words: ['覆铜板', 'CCL'],
      meaning: '压制电路板的基材。等级越高（M6、M8、M9），高速信号的损耗越小。',
    },
    hdi: {
      name: 'HDI 阶数',
      words: ['HDI 阶数', 'HDI'],
      meaning: '带激光盲孔的积层压合到板上的次数。阶数越高，布线越密，成本越高。',
    },
    blank: {
      name: '盲板',
      words: ['盲板', '挡板'],
      meaning: '空槽位的盖板，防止热风回流到机柜前部。',
    },
    hotAisle: {
      name: '冷热通道',
      words: ['热通道', '冷通道'],
      meaning: '机柜成排布置：正面相对形成冷通道，从中吸入冷风；背面相对形成热通道，向其排出热风。',
    },
    cableCartridge: {
      name: '线缆背板盒',
      words: ['线缆背板盒'],
      meaning: '机柜托盘后方的铜缆模块，托盘推入时盲插对接，承载纵向扩展链路。',
    },
    nic: {
      name: 'NIC（网卡）',
      words: ['NIC', '网卡'],
      meaning: '托盘接入横向扩展网络的端口；DPU 是自带处理器的网卡。',
    },
    footing: {
      name: '折算口径',
      words: ['折算口径', '折算'],
      meaning:
        '使规模不同的系统可比的方式：总量除以机柜数、加速器数、PFLOPS 等，或按相同功率、相同算力折算。',
    },
    range: {
      name: '数值范围',
      words: ['数值范围'],
      meaning: '数值可能所处的范围：来源不一，或未公布而由估计得出。总量带有其各部分的范围。',
    },
    tornado: {
      name: '龙卷风图',
      words: ['龙卷风图'],
      meaning: '依次取各不确定数值范围的两端，影响最大者列在最上：由此看出哪个数值最值得核实。',
    },
    monteCarlo: {
      name: '蒙特卡洛抽样',
      words: ['蒙特卡洛'],
      meaning: '所有不确定数值在各自范围内随机抽取，重复成千上万次；结果出现的频率即其可能性。',
    },
    percentile: {
      name: '百分位数',
      words: ['百分位数'],
      meaning: 'P95 即 95% 的抽样结果不超过的数值；P5 与 P95 之间包含九成结果。',
    },
    ownPart: {
      name: '自建部件',
      words: ['自建部件'],
      meaning:
        '属于某一个设计的部件：从部件库复制后修改，或从零新建。它保存在设计文件中，您填写的数值标为“自定”。',
    },
  },
} satisfies typeof english
