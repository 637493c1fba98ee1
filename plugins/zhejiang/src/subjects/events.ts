import type { Subject } from '@wenxiao/core'

/** A slot of the n auxiliary or X business indicators: what stands above and below the line is filed with the goals (ZJ-008). */
export const indicator = {
  title: '自设指标',
  links: { project: 'project' },
  facts: {
    kind: { title: '指标种类', unit: 'choice', from: 'filed', options: { auxiliary: '辅助指标', business: '业务指标' } },
    formula: { title: '分子、分母的含义', unit: 'text', from: 'filed' },
    numerator: { title: '分子', unit: '值', from: 'usage-log', least: '0' },
    denominator: { title: '分母', unit: '值', from: 'filed', least: '0' },
    weight: { title: '权重', unit: '份', from: 'filed', least: '0' },
    achieved: { title: '指标达成率', unit: 'ratio', from: 'measure' },
  },
} as const satisfies Subject

/** One evaluation of one project in twelve steps (ZJ-010). */
export const evaluation = {
  title: '评价任务',
  links: { project: 'project' },
  facts: {
    kind: {
      title: '评价方式',
      unit: 'choice',
      from: 'filed',
      options: { major: '重大应用评价', spot: '财政抽评', special: '专项评价' },
    },
    step: {
      title: '评价步骤',
      unit: 'choice',
      from: 'lifecycle',
      options: {
        select: '准备阶段第一步：确定评价对象',
        team: '准备阶段第二步：组建评价工作组',
        plan: '准备阶段第三步：制定评价方案',
        notify: '准备阶段第四步：下达评价通知',
        self: '实施阶段第五步：部门自评',
        logs: '实施阶段第六步：线上日志评价',
        visit: '实施阶段第七步：线下调研核验',
        score: '实施阶段第八步：复核评分',
        exchange: '实施阶段第九步：交换意见',
        report: '应用阶段第十步：形成评价报告',
        rectify: '应用阶段第十一步：反馈整改',
        apply: '应用阶段第十二步：应用评价结果',
        done: '评价办结',
      },
    },
    'team-list': { title: '评价工作组名单', unit: 'paper', from: 'filed' },
    plan: { title: '评价方案', unit: 'paper', from: 'filed' },
    notice: { title: '评价通知书', unit: 'paper', from: 'lifecycle' },
    notified: { title: '评价通知日', unit: 'day', from: 'lifecycle' },
    'self-report': { title: '部门自评报告', unit: 'paper', from: 'filed' },
    'log-record': { title: '线上日志评价记录', unit: 'paper', from: 'filed' },
    'visit-record': { title: '线下调研核验记录', unit: 'paper', from: 'filed' },
    visited: { title: '现场核验日', unit: 'day', from: 'lifecycle' },
    'exchange-record': { title: '交换意见记录', unit: 'paper', from: 'filed' },
    report: { title: '绩效评价报告', unit: 'paper', from: 'lifecycle' },
    reported: { title: '评价报告日', unit: 'day', from: 'lifecycle' },
    reply: { title: '整改情况回复', unit: 'paper', from: 'filed' },
    'result-paper': { title: '评价结果应用意见', unit: 'paper', from: 'lifecycle' },
    closed: { title: '评价办结日', unit: 'day', from: 'lifecycle' },
    'both-channels': { title: '线上、线下证据齐备', unit: 'yes-no', from: 'measure' },
  },
} as const satisfies Subject

/** What an operation project asks for in one year, weighed by how it runs and by several rounds of review (ZJ-015, ZJ-016). */
export const claim = {
  title: '运维经费申报',
  links: { project: 'project', batch: 'batch' },
  facts: {
    asked: { title: '运维申报金额', unit: 'yuan', from: 'filed', least: '0' },
    agreed: { title: '运维核定金额', unit: 'yuan', from: 'filed', least: '0' },
    stage: {
      title: '申报办理环节',
      unit: 'choice',
      from: 'lifecycle',
      options: { filing: '申报', reviewing: '多轮评审', arranged: '已安排', dropped: '不予安排' },
    },
    decided: { title: '安排办结日', unit: 'day', from: 'lifecycle' },
    arrangement: {
      title: '运维经费安排决定',
      unit: 'choice',
      from: 'decision',
      options: { keep: '予以安排', cut: '核减后安排', drop: '不予安排' },
    },
    'rounds-done': { title: '已办结的评审轮次', unit: 'round', from: 'measure' },
    'rounds-lowest': { title: '各轮评审审定金额中最低的', unit: 'yuan', from: 'measure' },
    'run-score': { title: '运行绩效评估得分', unit: 'points', from: 'scheme' },
    'run-opinion': {
      title: '运行绩效评估意见',
      unit: 'choice',
      from: 'verdict',
      options: { keep: '建议安排', cut: '建议核减后安排', drop: '建议不予安排' },
    },
  },
} as const satisfies Subject

/** One round of the review of what an operation project asks for (ZJ-016). */
export const round = {
  title: '评审轮次',
  links: { claim: 'claim' },
  facts: {
    kind: {
      title: '评审内容',
      unit: 'choice',
      from: 'filed',
      options: { technical: '技术评审', performance: '运行绩效评估', budget: '预算评审' },
    },
    asked: { title: '送审金额', unit: 'yuan', from: 'filed', least: '0' },
    agreed: { title: '审定金额', unit: 'yuan', from: 'panel', least: '0' },
    opinion: {
      title: '评审意见',
      unit: 'choice',
      from: 'panel',
      options: { keep: '同意', cut: '核减', drop: '不予安排' },
    },
    report: { title: '评审报告', unit: 'paper', from: 'lifecycle' },
    reviewed: { title: '评审办结日', unit: 'day', from: 'lifecycle' },
    stage: {
      title: '评审环节',
      unit: 'choice',
      from: 'lifecycle',
      options: { sent: '送审', reviewed: '评审办结', withdrawn: '撤回' },
    },
  },
} as const satisfies Subject

/** A problem found by an evaluation, an inspection, an audit or the metering of the cloud, put right one by one (ZJ-021). */
export const problem = {
  title: '问题',
  links: { project: 'project', resource: 'resource' },
  facts: {
    what: { title: '问题内容', unit: 'text', from: 'filed' },
    source: {
      title: '问题来源',
      unit: 'choice',
      from: 'filed',
      options: {
        evaluation: '绩效评价',
        inspection: '检查监督',
        audit: '专项审计',
        cloud: '云资源使用问题整治专项行动',
        acceptance: '项目验收',
      },
    },
    deadline: { title: '整改期限', unit: 'day', from: 'filed', planned: true },
    measures: { title: '整改措施', unit: 'text', from: 'lifecycle' },
    stage: {
      title: '问题整改环节',
      unit: 'choice',
      from: 'lifecycle',
      options: { found: '登记', ordered: '整改', checking: '复核', closed: '已销号', unrectified: '整改不落实' },
    },
    ordered: { title: '整改要求下达日', unit: 'day', from: 'lifecycle' },
    closed: { title: '销号日', unit: 'day', from: 'lifecycle' },
    evidence: { title: '整改佐证材料', unit: 'paper', from: 'lifecycle' },
    'check-record': { title: '整改复核记录', unit: 'paper', from: 'lifecycle' },
    overdue: { title: '逾期未销号', unit: 'yes-no', from: 'measure' },
  },
} as const satisfies Subject

/** A regular look at how a project is built or run (ZJ-024). */
export const inspection = {
  title: '检查',
  links: { project: 'project' },
  facts: {
    kind: { title: '检查内容', unit: 'choice', from: 'filed', options: { building: '建设情况', running: '运行情况' } },
    planned: { title: '计划检查日', unit: 'day', from: 'filed', planned: true },
    visited: { title: '实际检查日', unit: 'day', from: 'lifecycle' },
    record: { title: '检查记录', unit: 'paper', from: 'lifecycle' },
    found: { title: '发现问题', unit: 'yes-no', from: 'visit' },
    stage: {
      title: '检查环节',
      unit: 'choice',
      from: 'lifecycle',
      options: { planned: '列入计划', done: '检查完成', dropped: '取消' },
    },
  },
} as const satisfies Subject

/** What a project leaves behind when it ends (ZJ-025). */
export const asset = {
  title: '资产',
  links: { project: 'project' },
  facts: {
    kind: {
      title: '资产种类',
      unit: 'choice',
      from: 'filed',
      options: { hardware: '硬件设备', software: '软件和许可', data: '数据资产' },
    },
    value: { title: '账面价值', unit: 'yuan', from: 'filed', least: '0' },
    way: {
      title: '处置方式',
      unit: 'choice',
      from: 'filed',
      options: { transfer: '调剂使用', return: '上缴公物仓', scrap: '报废', archive: '归档保存' },
    },
    receipt: { title: '处置凭证', unit: 'paper', from: 'filed' },
    disposed: { title: '处置日', unit: 'day', from: 'lifecycle' },
    stage: {
      title: '资产环节',
      unit: 'choice',
      from: 'lifecycle',
      options: { held: '在账', disposed: '已处置' },
    },
  },
} as const satisfies Subject
