import type { Verdict } from '@wenxiao/core'
import type { W } from './words.ts'

const underway = { fact: 'stage', is: ['build', 'change'] } as const
const waiting = { fact: 'stage', is: ['request', 'accept'] } as const
const inUse = { fact: 'stage', is: ['settle', 'evaluate', 'running'] } as const

/** Grades, the three boards of lights with criteria of their own, and what the technical argument points to. */
export const verdicts: readonly Verdict<W>[] = [
  // CX-081; the lowest step is ours, the document names the three above it.
  {
    subject: 'project',
    verdict: 'grade',
    rules: [
      {
        give: 'fail',
        when: { some: 'problem', where: { fact: 'rectification', is: ['refused'] } },
        veto: true,
        because: '存在拒不整改的问题',
        cite: 'example',
      },
      {
        give: 'fail',
        when: { some: 'incident', where: { all: [{ fact: 'kind', is: ['security'] }, 'major'] } },
        veto: true,
        because: '发生重大安全事件',
        cite: 'example',
      },
      {
        give: 'excellent',
        when: { measure: 'score', atLeast: { parameter: 'excellent-from' } },
        because: '得分达到优等起点',
        cite: 'example',
      },
      {
        give: 'good',
        when: { measure: 'score', atLeast: { parameter: 'good-from' } },
        because: '得分达到良等起点',
        cite: 'example',
      },
      {
        give: 'pass',
        when: { measure: 'score', atLeast: { parameter: 'pass-from' } },
        because: '得分达到合格起点',
        cite: 'example',
      },
      { give: 'fail', because: '得分未达合格起点', cite: 'example' },
    ],
  },
  // CX-065, CX-066, CX-067: by stage, on progress and quality.
  {
    subject: 'project',
    verdict: 'light',
    rules: [
      { give: 'red', when: 'early-built', because: '未批先建', cite: 'example' },
      {
        give: 'red',
        when: { all: [underway, { measure: 'overdue', over: { parameter: 'red-overdue' } }] },
        because: '建设严重逾期',
        cite: 'example',
      },
      {
        give: 'red',
        when: {
          all: [
            waiting,
            { measure: { from: 'trial-end', to: 'accepted-on', in: 'days' }, over: { parameter: 'red-acceptance' } },
          ],
        },
        because: '试运行结束后长期未验收',
        cite: 'example',
      },
      {
        give: 'red',
        when: { all: [inUse, { some: 'incident', where: { all: [{ fact: 'kind', is: ['security'] }, 'major'] } }] },
        because: '运行中发生重大安全事件',
        cite: 'example',
      },
      {
        give: 'red',
        when: { some: 'problem', where: { fact: 'rectification', is: ['refused'] } },
        because: '拒不整改',
        cite: 'example',
      },
      {
        give: 'yellow',
        when: { all: [{ fact: 'stage', is: ['consult', 'review', 'approve'] }, { not: 'handled-in-time' }] },
        because: '申请手续超过时限',
        cite: 'example',
      },
      { give: 'yellow', when: { all: [underway, { measure: 'overdue', over: '0' }] }, because: '建设逾期', cite: 'example' },
      {
        give: 'yellow',
        when: { all: [underway, { measure: 'changes', atLeast: { parameter: 'yellow-changes' } }] },
        because: '变更频繁',
        cite: 'example',
      },
      {
        give: 'yellow',
        when: { all: [{ known: 'contract-amount' }, { measure: 'deviation', over: { parameter: 'deviation-limit' } }] },
        because: '立项与合同金额偏差大',
        cite: 'derived: article#一（一）',
      },
      {
        give: 'yellow',
        when: {
          all: [
            waiting,
            { measure: { from: 'trial-end', to: 'accepted-on', in: 'days' }, over: { parameter: 'yellow-acceptance' } },
          ],
        },
        because: '试运行结束后未及时验收',
        cite: 'example',
      },
      {
        give: 'yellow',
        when: {
          all: [
            inUse,
            { known: 'availability' },
            { measure: { mean: 'availability', last: '3' }, under: { parameter: 'yellow-availability' } },
          ],
        },
        because: '系统可用率偏低',
        cite: 'example',
      },
      {
        give: 'yellow',
        when: {
          any: [
            { measure: 'overdue-problems', over: '0' },
            { some: 'problem', where: { fact: 'rectification', is: ['poor'] } },
          ],
        },
        because: '问题整改不及时、不到位',
        cite: 'example',
      },
      { give: 'green', because: '推进正常', cite: 'article#四（三）' },
    ],
  },
  // CX-068: the owner is judged on how it manages its projects.
  {
    subject: 'unit',
    verdict: 'unit-light',
    rules: [
      { give: 'red', when: { measure: 'early-built-count', over: '0' }, because: '有项目未批先建', cite: 'example' },
      {
        give: 'red',
        when: { some: 'project', where: { some: 'problem', where: { fact: 'rectification', is: ['refused'] } } },
        because: '有项目拒不整改',
        cite: 'example',
      },
      {
        give: 'red',
        when: {
          all: [
            { measure: { count: 'project' }, over: '0' },
            { measure: 'undocumented-share', over: { parameter: 'red-undocumented' } },
          ],
        },
        because: '多数项目资料不齐',
        cite: 'example',
      },
      {
        give: 'yellow',
        when: {
          all: [
            { measure: { count: 'project' }, over: '0' },
            { measure: 'undocumented-share', over: { parameter: 'yellow-undocumented' } },
          ],
        },
        because: '资料不齐项目偏多',
        cite: 'example',
      },
      { give: 'yellow', when: { measure: 'late-rectification-count', over: '0' }, because: '有问题逾期未整改', cite: 'example' },
      { give: 'yellow', when: { not: 'data-officer' }, because: '未明确数据专员', cite: 'example' }, // CX-088
      { give: 'green', because: '项目管理规范', cite: 'article#四（三）' },
    ],
  },
  // CX-068: the builder is judged on speed, quality and service.
  {
    subject: 'vendor',
    verdict: 'vendor-light',
    rules: [
      {
        give: 'red',
        when: {
          all: [
            { measure: { count: 'project' }, over: '0' },
            { measure: 'late-share', over: { parameter: 'red-late-share' } },
          ],
        },
        because: '多数项目逾期',
        cite: 'example',
      },
      {
        give: 'red',
        when: {
          all: [
            { some: 'project', where: { known: 'build-quality' } },
            { measure: 'mean-quality', under: { parameter: 'red-quality' } },
          ],
        },
        because: '建设质量不达标',
        cite: 'example',
      },
      {
        give: 'red',
        when: {
          all: [
            { known: 'response-hours' },
            { measure: { mean: 'response-hours', last: '3' }, over: { parameter: 'red-response' } },
          ],
        },
        because: '服务响应严重迟缓',
        cite: 'example',
      },
      {
        give: 'yellow',
        when: {
          all: [
            { measure: { count: 'project' }, over: '0' },
            { measure: 'late-share', over: { parameter: 'yellow-late-share' } },
          ],
        },
        because: '逾期项目偏多',
        cite: 'example',
      },
      {
        give: 'yellow',
        when: {
          all: [
            { some: 'project', where: { known: 'build-quality' } },
            { measure: 'mean-quality', under: { parameter: 'yellow-quality' } },
          ],
        },
        because: '建设质量偏低',
        cite: 'example',
      },
      {
        give: 'yellow',
        when: {
          all: [
            { known: 'response-hours' },
            { measure: { mean: 'response-hours', last: '3' }, over: { parameter: 'yellow-response' } },
          ],
        },
        because: '服务响应偏慢',
        cite: 'example',
      },
      { give: 'green', because: '推进、质量和服务正常', cite: 'article#四（三）' },
    ],
  },
  // CX-029, CX-030: what the four questions point to; people decide.
  {
    subject: 'application',
    verdict: 'advice',
    rules: [
      {
        give: 'close',
        when: { measure: { mean: 'necessity', without: 'extremes' }, under: { parameter: 'argument-pass' } },
        because: '没有保留的必要',
        cite: 'example',
      },
      {
        give: 'suspend',
        when: { measure: { mean: 'safety', without: 'extremes' }, under: { parameter: 'argument-pass' } },
        because: '有必要但继续运行不安全',
        cite: 'example',
      },
      {
        give: 'merge',
        when: {
          any: [
            'functions-overlap',
            { measure: { mean: 'economy', without: 'extremes' }, under: { parameter: 'argument-pass' } },
          ],
        },
        because: '单独保留不经济或功能重复',
        cite: 'example',
      },
      {
        give: 'transform',
        when: {
          any: ['duty-moved', { measure: { mean: 'feasibility', without: 'extremes' }, under: { parameter: 'argument-pass' } }],
        },
        because: '按现有方式难以整改或职能已调整',
        cite: 'example',
      },
      { give: 'keep', because: '整改必要、可行、经济、安全，限期整改后保留', cite: 'example' },
    ],
  },
]
