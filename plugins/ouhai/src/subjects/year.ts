import type { Subject } from '@wenxiao/core'

/** A budget year; what the report prints only as a total stands here, and what follows from it is worked out. */
export const year = {
  title: '预算年度',
  facts: {
    'cut-on-results': { title: '根据评价结果核减的当年预算', unit: 'yuan', from: 'filed', least: '0' }, // OH-006
    'reevaluated-projects': { title: '完成复评的自评重点项目', unit: 'project', from: 'filed', least: '0' }, // OH-008
    'reevaluated-money': { title: '复评涉及资金', unit: 'yuan', from: 'filed', least: '0' },
    'reevaluated-before': { title: '上年复评涉及资金', unit: 'yuan', from: 'filed', least: '0' },
    'works-units': { title: '低效工程评价涉及单位', unit: '个单位', from: 'filed', least: '0' }, // OH-009
    'works-judged': { title: '低效工程评价的工程', unit: '项工程', from: 'filed', least: '0' },
    'graded-cut-total': { title: '等级为良、中的项目核减合计', unit: 'yuan', from: 'filed', least: '0' }, // OH-010
    'review-cut-total': { title: '预算审核核减合计', unit: 'yuan', from: 'filed', least: '0' }, // OH-011
    'topup-asked': { title: '全区申请追加合计', unit: 'yuan', from: 'filed', least: '0' }, // OH-020
    'topup-granted': { title: '全区核定追加合计', unit: 'yuan', from: 'filed', least: '0' },
    'bonds-issued': { title: '发行专项债券的项目', unit: 'bond', from: 'filed', least: '0' }, // OH-023
    'bond-money': { title: '专项债券发行额', unit: 'yuan', from: 'filed', least: '0' },
    'reevaluated-growth': { title: '复评涉及资金增幅', unit: 'ratio', from: 'measure' },
    'reevaluated-mean': { title: '平均每个复评项目资金', unit: 'yuan per project', from: 'measure' },
    'works-mean': { title: '平均每个单位被评价的工程', unit: '项工程 per 个单位', from: 'measure' },
    'topup-cut': { title: '追加核减额', unit: 'yuan', from: 'measure' },
    'topup-cut-rate': { title: '追加核减率', unit: 'ratio', from: 'measure' },
    'bond-mean': { title: '平均每个项目发行额', unit: 'yuan per bond', from: 'measure' },
    'graded-cut': { title: '登记项目中良、中两档应核减合计', unit: 'yuan', from: 'measure' },
    'review-cut': { title: '登记的预算申报核减合计', unit: 'yuan', from: 'measure' },
    coverage: { title: '绩效评价覆盖率', unit: 'ratio', from: 'measure' }, // OH-030
  },
} as const satisfies Subject
