import { defineWords } from '@wenxiao/core'

/** The names of Changde's rules: documents, roles, what is judged with its facts, and the numbers that may be set. */
export const words = defineWords({
  sources: {
    report: { title: '2022年常德市智慧常德建设资金绩效评价报告', issuer: '常德市行政审批服务局（委托第三方评价）' },
    hunan: { title: '湖南省预算支出绩效评价管理办法', number: '湘财绩〔2020〕7号', issuer: '湖南省财政厅' }, // CD-001
    opinion: { title: '关于加快推进智慧常德建设的实施意见', number: '常政发〔2014〕6号' }, // CD-006
    measures: { title: '常德市信息化工程建设管理办法', number: '常政办发〔2017〕5号' }, // CD-005
    'measures-new': { title: '常德市市本级信息化项目建设管理办法', published: '2025-11-06' }, // CD-005: later than the year judged; whether it repeals the one of 2017 is not visible
    fund: { title: '常德市市本级智慧常德建设专项资金管理办法', number: '常财发〔2018〕6号' }, // CD-006
    plan: { title: '关于下达2022年度智慧常德专项资金项目建设计划的通知', number: '常行审发〔2022〕6号' }, // CD-006
    change: { title: '常德市信息化工程变更和竣工验收规范' }, // CD-006
    experts: { title: '常德市信息化工程项目技术评审专家管理办法' }, // CD-006
    tender: { title: '中华人民共和国招标投标法' },
    procurement: { title: '中华人民共和国政府采购法' },
  },
  // CD-002
  roles: {
    bureau: '市行政审批服务局',
    finance: '市财政局',
    government: '市政府',
    auditor: '第三方评价机构',
    unit: '项目实施单位',
    builder: '承建单位',
    supervisor: '监理单位',
    expert: '评审专家',
    tester: '第三方测评机构',
    operator: '运维服务单位',
  },
  subjects: {
    programme: {
      title: '专项资金',
      facts: {
        budget: { title: '年初预算', unit: 'yuan', from: 'filed', least: '0' },
        applied: { title: '各单位申请数', unit: 'yuan', from: 'filed', least: '0' },
        arrived: { title: '累计下达数', unit: 'yuan', from: 'filed', least: '0' },
        paid: { title: '累计支付数', unit: 'yuan', from: 'filed', least: '0' },
        'planned-continuing': { title: '计划续建项目', unit: 'project', from: 'filed', least: '0' },
        'planned-new': { title: '计划新建项目', unit: 'project', from: 'filed', least: '0' },
        'budget-approved': { title: '预算批复日', unit: 'day', from: 'filed' },
        'plan-issued': { title: '建设计划下达日', unit: 'day', from: 'lifecycle' },
        'plan-stage': {
          title: '年度建设计划环节',
          unit: 'choice',
          from: 'lifecycle',
          options: { compiling: '拟订', submitted: '报市政府', approved: '已批准', issued: '已下达' },
        },
        'plan-draft': { title: '年度建设计划稿', unit: 'paper', from: 'filed' },
        'plan-document': { title: '建设计划下达文件', unit: 'paper', from: 'lifecycle' },
        // CD-016
        'evaluation-stage': {
          title: '评价工作环节',
          unit: 'choice',
          from: 'lifecycle',
          options: {
            planning: '制定方案',
            hearing: '听取情况',
            collecting: '收集资料',
            auditing: '审核资金',
            inspecting: '现场查看',
            surveying: '问卷调查',
            exchanging: '交换意见',
            reporting: '撰写报告',
            done: '已出报告',
          },
        },
        'evaluation-plan': { title: '绩效评价方案', unit: 'paper', from: 'filed' },
        'exchange-record': { title: '交换意见记录', unit: 'paper', from: 'filed' },
        'evaluation-report': { title: '绩效评价报告', unit: 'paper', from: 'lifecycle' },
        'long-term-goal': { title: '到2025年的总目标', unit: 'text', from: 'filed' }, // CD-045
        'basis-sound': { title: '立项依据充分', unit: 'yes-no', from: 'visit' },
        'procedure-sound': { title: '决策程序规范', unit: 'yes-no', from: 'visit' },
        'goals-filed': { title: '按要求申报了绩效目标', unit: 'yes-no', from: 'visit' },
        'goals-refined': { title: '绩效目标明确、细化、量化', unit: 'yes-no', from: 'panel' },
        'budget-sound': { title: '预算编制科学', unit: 'yes-no', from: 'visit' },
        'allocation-sound': { title: '资金分配合理', unit: 'yes-no', from: 'visit' },
        'use-compliant': { title: '资金使用合规', unit: 'yes-no', from: 'visit' },
        'rules-complete': { title: '管理制度健全', unit: 'yes-no', from: 'visit' },
        answers: { title: '满意度有效问卷', unit: '份', from: 'survey', least: '0' },
        satisfaction: { title: '社会公众满意度（各份问卷的平均）', unit: 'ratio', from: 'survey', least: '0%', most: '100%' },
        'money-audited': { title: '资金审核比例', unit: 'ratio', from: 'visit', least: '0%', most: '100%' }, // CD-016
        'projects-inspected': { title: '项目审查比例', unit: 'ratio', from: 'visit', least: '0%', most: '100%' },
        'major-hazard': { title: '存在重大信息安全隐患', unit: 'yes-no', from: 'visit' }, // CD-017
        'major-violation': { title: '存在重大违纪违规行为', unit: 'yes-no', from: 'visit' },
        'execution-rate': { title: '预算执行率', unit: 'ratio', from: 'measure' },
        'arrival-rate': { title: '资金到位率', unit: 'ratio', from: 'measure' },
        'carried-over': { title: '结转数', unit: 'yuan', from: 'measure' },
        'left-to-release': { title: '预算尚可下达数', unit: 'yuan', from: 'measure' },
        'planned-projects': { title: '计划安排项目', unit: 'project', from: 'measure' },
        projects: { title: '登记项目', unit: 'project', from: 'measure' },
        'plan-lag': { title: '建设计划比预算批复晚', unit: 'months', from: 'measure' },
        'software-projects': { title: '软件平台开发项目', unit: 'project', from: 'measure' },
        'hardware-projects': { title: '信息化硬件建设项目', unit: 'project', from: 'measure' },
        'software-saving': { title: '已结算软件项目成本节约率', unit: 'ratio', from: 'measure' },
        'hardware-saving': { title: '已结算硬件项目成本节约率', unit: 'ratio', from: 'measure' },
        'urgent-waiting': { title: '储备库中有急需项目待安排', unit: 'yes-no', from: 'measure' },
        'plan-overdue': { title: '建设计划下达过晚', unit: 'yes-no', from: 'measure' },
        'decision-score': { title: '决策得分', unit: 'points', from: 'scheme' },
        'process-score': { title: '过程得分', unit: 'points', from: 'scheme' },
        'output-score': { title: '产出得分', unit: 'points', from: 'scheme' },
        'benefit-score': { title: '效益得分', unit: 'points', from: 'scheme' },
        score: { title: '综合得分', unit: 'points', from: 'scheme' },
        grade: {
          title: '评价等级',
          unit: 'choice',
          options: { excellent: '优', good: '良', fair: '中', poor: '差' },
          from: 'verdict',
        },
      },
    },
    unit: {
      title: '实施单位',
      facts: {
        assessment: { title: '智慧常德绩效评估得分', unit: 'points', from: 'scheme' },
        conclusion: { title: '绩效评估结论', unit: 'choice', options: { pass: '达标', improve: '限期改进' }, from: 'verdict' },
        'improvement-ordered': { title: '已责成限期改进', unit: 'yes-no', from: 'decision' },
      },
    },
    project: {
      title: '项目',
      links: { programme: 'programme', unit: 'unit', builds: 'platform', uses: 'platform' },
      facts: {
        category: {
          title: '类别',
          unit: 'choice',
          from: 'filed',
          options: {
            software: '软件平台开发',
            hardware: '信息化硬件建设',
            service: '运维及监测服务',
            unstated: '报告未列明类别',
          },
        }, // CD-004
        nature: { title: '性质', unit: 'choice', from: 'filed', options: { continuing: '续建', new: '新建' } },
        procurement: {
          title: '采购方式',
          unit: 'choice',
          from: 'filed',
          options: { tender: '招标采购', 'e-mall': '电子卖场', service: '政府购买服务' },
        }, // CD-007
        urgency: { title: '轻重缓急', unit: 'choice', from: 'filed', options: { urgent: '急需', normal: '一般' } }, // CD-039
        direction: {
          title: '建设方向',
          unit: 'choice',
          from: 'filed',
          options: { base: '一个底座', government: '一网通办', public: '一码通城', city: '一网统管', industry: '一数通产' },
        }, // CD-045
        framework: {
          title: '总体框架',
          unit: 'choice',
          from: 'filed',
          options: { base: '一个底座', centre: '一个中心', coordination: '四个统筹' },
        }, // CD-046
        'budget-estimate': { title: '概算金额', unit: 'yuan', from: 'filed', least: '0' },
        contracted: { title: '合同金额', unit: 'yuan', from: 'filed', least: '0' },
        settled: { title: '结算评审金额', unit: 'yuan', from: 'filed', least: '0' },
        released: { title: '已下达金额', unit: 'yuan', from: 'filed', least: '0' },
        spent: { title: '已支付金额', unit: 'yuan', from: 'filed', least: '0' },
        'planned-start': { title: '计划开工日', unit: 'day', from: 'filed', planned: true },
        'planned-finish': { title: '计划完工日', unit: 'day', from: 'filed', planned: true, notBefore: 'planned-start' },
        'scheme-reviewed': { title: '技术方案评审日', unit: 'day', from: 'lifecycle' },
        awarded: { title: '招标采购完成日', unit: 'day', from: 'lifecycle' },
        started: { title: '开工日', unit: 'day', from: 'lifecycle' },
        finished: { title: '完工日', unit: 'day', from: 'lifecycle', notBefore: 'started' },
        'trial-start': { title: '试运行开始日', unit: 'day', from: 'lifecycle', notBefore: 'started' },
        accepted: { title: '竣工验收日', unit: 'day', from: 'lifecycle', notBefore: 'finished' },
        'rectify-by': { title: '验收问题整改期限', unit: 'day', from: 'filed', planned: true },
        tested: { title: '第三方功能、性能、安全测评合格', unit: 'yes-no', from: 'filed' },
        qualified: { title: '验收合格', unit: 'yes-no', from: 'filed' },
        effect: {
          title: '主要效益',
          unit: 'choice',
          from: 'filed',
          options: { sharing: '共建共享', security: '信息安全', service: '政务服务效率', openness: '政务公开' },
        }, // CD-015
        'effect-realised': { title: '效益已实现', unit: 'yes-no', from: 'panel' },
        'protection-met': { title: '达到网络安全等级保护2.0要求', unit: 'yes-no', from: 'filed' }, // CD-047
        'storage-mirrored': { title: '数据双活存储或异地备份', unit: 'yes-no', from: 'filed' },
        goals: { title: '绩效目标申报表', unit: 'paper', from: 'filed' }, // CD-037
        'technical-plan': { title: '技术方案', unit: 'paper', from: 'filed' },
        'review-opinion': { title: '技术评审意见', unit: 'paper', from: 'lifecycle' },
        'budget-review': { title: '预算评审报告', unit: 'paper', from: 'filed' },
        'award-notice': { title: '中标（成交）通知书', unit: 'paper', from: 'filed' },
        'trial-report': { title: '试运行报告', unit: 'paper', from: 'filed' },
        'function-test': { title: '功能测试报告', unit: 'paper', from: 'filed' },
        'performance-test': { title: '性能测试报告', unit: 'paper', from: 'filed' },
        'security-test': { title: '安全测试报告', unit: 'paper', from: 'filed' },
        'tester-qualification': { title: '测评机构资质证明', unit: 'paper', from: 'filed' },
        'rectification-opinion': { title: '整改意见', unit: 'paper', from: 'lifecycle' },
        'rectification-report': { title: '整改报告', unit: 'paper', from: 'filed' },
        'acceptance-opinion': { title: '竣工验收意见', unit: 'paper', from: 'lifecycle' },
        'settlement-review': { title: '结算评审报告', unit: 'paper', from: 'filed' },
        'policy-cause': {
          title: '因政策未实施的原因',
          unit: 'choice',
          from: 'filed',
          options: { unclear: '上级政策尚不明确', changed: '政策调整、需求变化' },
        }, // CD-033
        stage: {
          title: '环节',
          unit: 'choice',
          from: 'lifecycle',
          options: {
            drafting: '申报准备',
            applied: '技术评审',
            reserve: '项目储备',
            planned: '列入年度计划',
            awarded: '签订合同',
            contracted: '待开工',
            building: '建设',
            finished: '完工',
            trial: '试运行',
            testing: '第三方测评',
            acceptance: '竣工验收',
            rectifying: '限期整改',
            accepted: '结算评审',
            settled: '已结算',
            stopped: '因政策停止',
          },
        },
        'service-stage': {
          title: '服务环节',
          unit: 'choice',
          from: 'lifecycle',
          options: { wanted: '提出需求', purchased: '已购买服务', serving: '服务中', assessed: '已考核' },
        }, // CD-007
        'service-assessment': { title: '服务质量考核表', unit: 'paper', from: 'filed' },
        'carry-on': {
          title: '未启动项目的处理',
          unit: 'choice',
          from: 'decision',
          options: { continue: '结转续建', withdraw: '退出计划' },
        },
        unfinished: { title: '未完成', unit: 'yes-no', from: 'measure' },
        'started-late': { title: '开工不及时', unit: 'yes-no', from: 'measure' },
        'finished-late': { title: '完工不及时', unit: 'yes-no', from: 'measure' },
        'plan-expired': { title: '超出技术方案有效期才开工', unit: 'yes-no', from: 'measure' },
        'released-by-flow': { title: '经申请审核下达数', unit: 'yuan', from: 'measure' },
        'procedure-score': { title: '程序规范性抽查得分', unit: 'points', from: 'scheme' },
      },
    },
    // CD-036: one project builds a platform, others are meant to use it.
    platform: {
      title: '支撑平台',
      links: { programme: 'programme' },
      facts: {
        'applications-behind': { title: '有配套应用未完成', unit: 'yes-no', from: 'measure' },
        'effect-held-back': { title: '配套应用未完成，平台效益受影响', unit: 'yes-no', from: 'measure' },
      },
    },
    contract: {
      title: '合同',
      links: { programme: 'programme', unit: 'unit', project: 'project' },
      facts: {
        amount: { title: '合同金额', unit: 'yuan', from: 'filed', least: '0' },
        awarded: { title: '中标通知书发出日', unit: 'day', from: 'lifecycle' },
        signed: { title: '合同签订日', unit: 'day', from: 'lifecycle', notBefore: 'awarded' },
        text: { title: '合同文本', unit: 'paper', from: 'filed' },
        stage: {
          title: '合同环节',
          unit: 'choice',
          from: 'lifecycle',
          options: { bidding: '招标', awarded: '待签订', signed: '已签订', filed: '已备案' },
        },
        'signing-days': { title: '中标后签约用时', unit: 'days', from: 'measure' },
        'signed-late': { title: '逾期签订', unit: 'yes-no', from: 'measure' },
      },
    },
    purchase: {
      title: '限额以下采购',
      links: { programme: 'programme', unit: 'unit', project: 'project' },
      facts: {
        amount: { title: '金额', unit: 'yuan', from: 'filed', least: '0' },
        'e-mall': {
          title: '电子卖场程序',
          unit: 'choice',
          from: 'filed',
          options: { before: '先走程序后实施', after: '先实施后补程序', none: '未通过电子卖场' },
        }, // CD-025
        ordered: { title: '电子卖场成交日', unit: 'day', from: 'lifecycle' },
        performed: { title: '服务开始日', unit: 'day', from: 'lifecycle' },
        stage: {
          title: '采购环节',
          unit: 'choice',
          from: 'lifecycle',
          options: { wanted: '提出需求', ordered: '电子卖场成交', performed: '已实施' },
        },
        irregular: { title: '未按规定通过电子卖场', unit: 'yes-no', from: 'measure' },
      },
    },
    goal: {
      title: '服务目标',
      links: { programme: 'programme' },
      facts: {
        kind: {
          title: '目标种类',
          unit: 'choice',
          from: 'filed',
          options: { quantity: '数量类', frequency: '频次类', quality: '质量考核类', rectified: '问题整改类', time: '及时类' },
        },
        target: { title: '目标值', unit: '值', from: 'filed', least: '0' },
        actual: { title: '完成值', unit: '值', from: 'filed', least: '0' },
        'counted-in': { title: '计量单位', unit: 'text', from: 'filed' },
      },
    },
    // CD-013
    monitored: {
      title: '监测对象',
      links: { programme: 'programme' },
      facts: {
        kind: {
          title: '监测对象种类',
          unit: 'choice',
          from: 'filed',
          options: { census: '普查网站', other: '非普查网站', media: '政务新媒体' },
        },
        number: { title: '应监测数', unit: '个', from: 'filed', least: '0' },
        weekly: { title: '每周监测数', unit: '个', from: 'usage-log', every: 'week', least: '0' },
        monthly: { title: '每月监测数', unit: '个', from: 'usage-log', every: 'month', least: '0' },
        'checked-as-due': { title: '按周期监测', unit: 'yes-no', from: 'measure' },
      },
    },
    // CD-008
    request: {
      title: '用款申请',
      links: { programme: 'programme', unit: 'unit', project: 'project' },
      facts: {
        amount: { title: '申请金额', unit: 'yuan', from: 'filed', least: '0' },
        progress: { title: '进度说明', unit: 'paper', from: 'filed' },
        'finance-opinion': { title: '财政审核意见', unit: 'paper', from: 'lifecycle' },
        requested: { title: '申请日', unit: 'day', from: 'lifecycle' },
        'paid-out': { title: '下达日', unit: 'day', from: 'lifecycle', notBefore: 'requested' },
        stage: {
          title: '用款环节',
          unit: 'choice',
          from: 'lifecycle',
          options: { drafting: '拟申请', reviewing: '财政审核', approved: '审核通过', released: '已下达', refused: '不予下达' },
        },
      },
    },
    // CD-031, CD-035
    problem: {
      title: '问题',
      links: { programme: 'programme', unit: 'unit', project: 'project' },
      facts: {
        aspect: {
          title: '问题方面',
          unit: 'choice',
          from: 'filed',
          options: { procedure: '程序', progress: '进度', effect: '效益', quality: '质量' },
        },
        cause: {
          title: '原因',
          unit: 'choice',
          from: 'filed',
          options: {
            'needs-changed': '需求反复修改',
            'unrealistic-schedule': '工期安排不合理',
            'thin-preparation': '前期工作不充分',
            'late-plan': '年度计划下达过晚',
            'weak-supervision': '过程监管不足',
            policy: '政策原因',
            other: '其他',
          },
        },
        found: { title: '整改意见下达日', unit: 'day', from: 'lifecycle' },
        due: { title: '整改期限', unit: 'day', from: 'filed', planned: true },
        closed: { title: '销号日', unit: 'day', from: 'lifecycle', notBefore: 'found' },
        opinion: { title: '整改意见', unit: 'paper', from: 'lifecycle' },
        report: { title: '整改报告', unit: 'paper', from: 'lifecycle' },
        stage: {
          title: '整改环节',
          unit: 'choice',
          from: 'lifecycle',
          options: { found: '已发现', ordered: '限期整改', checking: '复核', closed: '已销号' },
        },
        overdue: { title: '逾期未整改', unit: 'yes-no', from: 'measure' },
      },
    },
    // CD-048
    survey: {
      title: '问卷批次',
      links: { programme: 'programme' },
      facts: {
        channel: { title: '调查方式', unit: 'choice', from: 'filed', options: { 'on-site': '现场询问', wechat: '微信调查' } },
        answers: { title: '有效问卷', unit: '份', from: 'survey', least: '0' },
        mean: { title: '平均满意度', unit: 'ratio', from: 'survey', least: '0%', most: '100%' },
      },
    },
  },
  parameters: {
    finding: {
      title: '每项问题扣分',
      unit: 'points',
      class: 'free',
      values: [{ from: '2022-01-01', is: '0.5', cite: 'derived: report#三' }],
    },
    'satisfaction-points': {
      title: '满意度未达标扣分',
      unit: 'points',
      class: 'free',
      values: [{ from: '2022-01-01', is: '1', cite: 'report#三（四）4' }],
    },
    satisfied: {
      title: '社会公众满意度目标',
      unit: 'ratio',
      class: 'free',
      values: [{ from: '2022-01-01', is: '90%', cite: 'report#一（二）2' }],
    },
    'contract-days': {
      title: '中标后签约期限',
      unit: 'days',
      class: 'locked',
      values: [{ from: '2000-01-01', is: '30', cite: 'tender#第四十六条' }],
    }, // CD-024
    'plan-grace': {
      title: '建设计划下达宽限期',
      unit: 'months',
      class: 'bounded',
      bounds: { least: '0', most: '6', cite: 'example' },
      values: [{ from: '2018-01-01', is: '1', cite: 'example' }],
    }, // CD-023
    'plan-validity': {
      title: '技术方案有效期',
      unit: 'months',
      class: 'free',
      values: [{ from: '2017-01-01', is: '6', cite: 'derived: report#五（二）3（2）' }],
    }, // CD-026
    'trial-months': {
      title: '试运行最短期限',
      unit: 'months',
      class: 'bounded',
      bounds: { least: '1', most: '12', cite: 'example' },
      values: [{ from: '2017-01-01', is: '3', cite: 'report#五（一）3' }],
    }, // CD-028
    'rectification-days': {
      title: '验收问题整改期限',
      unit: 'days',
      class: 'free',
      values: [{ from: '2017-01-01', is: '30', cite: 'example' }],
    },
    'e-mall-below': {
      title: '电子卖场采购限额',
      unit: 'yuan',
      class: 'free',
      values: [{ from: '2017-01-01', is: '600000', cite: 'example' }],
    },
    'assessment-finding': {
      title: '绩效评估每项问题扣分',
      unit: 'points',
      class: 'free',
      values: [{ from: '2023-01-01', is: '2', cite: 'example' }],
    },
    'assessment-pass': {
      title: '绩效评估达标线',
      unit: 'points',
      class: 'free',
      values: [{ from: '2023-01-01', is: '80', cite: 'example' }],
    },
    'spot-share': {
      title: '程序抽查比例',
      unit: 'ratio',
      class: 'free',
      values: [{ from: '2023-01-01', is: '20%', cite: 'example' }],
    },
  },
})
/** Changde's names as a type, for the rules that stand in other files. */
export type W = typeof words
