import type { Condition, Verdict } from '@wenxiao/core'
import type { W } from './words.ts'

type Of<S extends string> = Condition<W, S>
const large: Of<'project'> = { measure: 'budget', atLeast: { parameter: 'large-from' } }
const built: Of<'project'> = { fact: 'kind', is: ['build', 'renew'] }
const falsified = {
  give: 'failed',
  when: 'false-data',
  veto: true,
  because: '绩效数据弄虚作假，一票否决',
  cite: 'example',
} as const
const incident = {
  give: 'failed',
  when: 'major-incident',
  veto: true,
  because: '发生重大网络安全事件，一票否决',
  cite: 'example',
} as const
const at = <G extends string>(
  give: G,
  score: 'score' | 'score-after',
  from: 'excellent-from' | 'good-from' | 'qualified-from',
  because: string,
) => ({ give, when: { measure: score, atLeast: { parameter: from } }, because, cite: 'example' }) as const

/** Grades before and after rectification, the opinion on operation money, the strata of the spot check, and what to do with a cloud resource. */
export const verdicts: readonly Verdict<W>[] = [
  {
    subject: 'project',
    verdict: 'grade',
    rules: [
      falsified,
      incident,
      at('excellent', 'score', 'excellent-from', '复核得分达到优秀等级'),
      at('good', 'score', 'good-from', '复核得分达到良好等级'),
      at('qualified', 'score', 'qualified-from', '复核得分达到合格等级'),
      { give: 'failed', because: '复核得分未达到合格等级', cite: 'example' },
    ],
  },
  {
    subject: 'project',
    verdict: 'grade-after',
    rules: [
      {
        give: 'none',
        when: { not: { fact: 'rectification', is: ['rechecked'] } },
        because: '没有经过整改复核',
        cite: 'derived: report#成效一',
      },
      falsified,
      incident,
      at('excellent', 'score-after', 'excellent-from', '整改后得分达到优秀等级'),
      at('good', 'score-after', 'good-from', '整改后得分达到良好等级'),
      at('qualified', 'score-after', 'qualified-from', '整改后得分达到合格等级'),
      { give: 'failed', because: '整改后得分仍未达到合格等级', cite: 'example' },
    ],
  },
  {
    subject: 'claim',
    verdict: 'run-opinion', // ZJ-015, ZJ-016
    rules: [
      {
        give: 'keep',
        when: { measure: 'run-score', atLeast: { parameter: 'run-keep' } },
        because: '运行绩效较好',
        cite: 'example',
      },
      {
        give: 'cut',
        when: { measure: 'run-score', atLeast: { parameter: 'run-cut' } },
        because: '运行绩效一般',
        cite: 'example',
      },
      { give: 'drop', because: '运行绩效差', cite: 'example' },
    ],
  },
  {
    subject: 'project',
    verdict: 'stratum', // ZJ-003, ZJ-006
    rules: [
      {
        give: 'major',
        when: 'application.influential',
        because: '重大应用单列一层',
        cite: 'derived: report#主要做法',
      },
      { give: 'build-large', when: { all: [built, large] }, because: '建设类，年度预算达到金额较大的起点', cite: 'example' },
      { give: 'build-small', when: built, because: '建设类，年度预算未达到金额较大的起点', cite: 'example' },
      { give: 'operate-large', when: large, because: '运维类，年度预算达到金额较大的起点', cite: 'example' },
      { give: 'operate-small', because: '运维类，年度预算未达到金额较大的起点', cite: 'example' },
    ],
  },
  {
    subject: 'resource',
    verdict: 'advice', // ZJ-018, ZJ-019
    rules: [
      {
        give: 'none',
        when: { not: { fact: 'stage', is: ['running', 'downsizing'] } },
        because: '不在使用',
        cite: 'derived: report#成效二',
      },
      {
        give: 'release',
        when: {
          all: [
            { measure: { most: 'cpu-use', last: { parameter: 'use-months' } }, under: { parameter: 'idle-cpu' } },
            { measure: { most: 'memory-use', last: { parameter: 'use-months' } }, under: { parameter: 'idle-memory' } },
          ],
        },
        because: '长期闲置，使用率极低',
        cite: 'report#成效二',
      },
      {
        give: 'downsize',
        when: {
          all: [
            { measure: 'cpu-mean', under: { parameter: 'low-cpu' } },
            { measure: 'memory-mean', under: { parameter: 'low-memory' } },
          ],
        },
        because: '性能冗余，使用率长期偏低',
        cite: 'report#成效二',
      },
      { give: 'keep', because: '使用率正常', cite: 'derived: report#成效二' },
    ],
  },
]
