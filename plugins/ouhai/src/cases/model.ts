import type { Given } from '@wenxiao/core'
import type { W } from '../words.ts'
import { thing, type FactsOf, type One } from './case.ts'

/** What may be wrong with a project that is otherwise perfect. */
type Fault = 'basis' | 'compliance' | 'execution' | 'goals' | 'satisfaction' | 'traced' | 'warnings'
export const model = '样板项目：各项都得满分'

/** A project of which everything is right except what is named. */
export function judgedProject(id: string, faults: readonly Fault[], facts: FactsOf<'project'> = {}, links?: Readonly<Record<string, string>>): readonly Given<W>[] {
  const wrong = (fault: Fault): boolean => faults.includes(fault)
  const goal = (n: number, level: 'output' | 'effect'): Given<W> =>
    thing('goal', `${id}-g${n}`, { name: '服务人次', level, direction: 'up', quantified: wrong('goals') ? 'no' : 'yes', standard: '业务系统统计', target: '100', history: '95', actual: '100' }, { project: id })
  const monitoring = (n: number): Given<W> =>
    thing('monitoring', `${id}-m${n}`, { 'as-of': '2022-07-31', expected: '58%', executed: wrong('warnings') ? '40%' : '58%', progress: '58%' }, { project: id })
  return [
    thing('project', id, {
      class: 'key', nature: 'continuing', planned: '3000000', budget: '1000000', paid: wrong('execution') ? '999000' : '1000000', 'next-year-budget': '1000000',
      'basis-clear': wrong('basis') ? 'no' : 'yes', 'use-compliant': wrong('compliance') ? 'no' : 'yes', 'serious-misuse': 'no', satisfaction: wrong('satisfaction') ? '59.99%' : '90%', ...facts,
    }, links),
    goal(1, 'output'), goal(2, 'effect'),
    monitoring(1), monitoring(2), monitoring(3),
    thing('payment', `${id}-pay`, { level: wrong('traced') ? 'user' : 'final', amount: '1000000', 'paid-on': '2022-06-30' }, { project: id }),
  ]
}

export const modelCase: One = {
  name: model,
  from: 'example',
  on: '2023-06-30',
  given: judgedProject('p1', []),
  expect: { 'self-score': '100.00', score: '100.00', grade: 'excellent', light: 'green', 'sound-goals': '100%', 'execution-rate': '100%', 'traced-rate': '100%', overrated: 'no', 'grade-cut': '0' },
  proposed: ['prefer-project'],
}

const graded = (score: string, grade: string, cut: string, faults: readonly Fault[], proposed: readonly string[]): One => ({
  name: `复评${score}分的等级和核减`, from: 'derived: report#二（一）', on: '2023-06-30', given: judgedProject('p1', faults), expect: { score, grade, 'grade-cut': cut }, proposed,
})
/** Both sides of every grade, and what each costs (OH-010). */
export const grades: readonly One[] = [
  graded('90.00', 'excellent', '0', ['basis', 'compliance'], ['prefer-project']),
  graded('89.99', 'good', '50000', ['basis', 'compliance', 'execution'], ['grade-cut']),
  graded('80.00', 'good', '50000', ['basis', 'compliance', 'goals'], ['grade-cut']),
  graded('79.99', 'fair', '100000', ['basis', 'compliance', 'goals', 'execution'], ['grade-cut']),
  graded('60.00', 'fair', '100000', ['basis', 'compliance', 'goals', 'satisfaction', 'traced', 'warnings'], ['grade-cut']),
  graded('59.99', 'poor', '1000000', ['basis', 'compliance', 'goals', 'satisfaction', 'traced', 'warnings', 'execution'], ['no-money']),
  { name: '存在截留挪用，满分也定为差', from: 'example', like: model, given: [thing('project', 'p1', { 'serious-misuse': 'yes' })], expect: { score: '100.00', grade: 'poor' }, proposed: ['no-money'] },
  { name: '已决定核减的，不再重复建议', from: 'example', like: '复评80.00分的等级和核减', given: [thing('project', 'p1', { 'next-year': 'cut' })], expect: { grade: 'good' }, proposed: [] },
]

/** Self-evaluation and re-evaluation both kept (OH-008), and single lines. */
export const lines: readonly One[] = [
  { name: '复评发现满意度不实，自评与复评两个得分都留', from: 'derived: report#二（一）', like: model,
    given: [{ ...thing('project', 'p1', {}), anew: { score: { satisfaction: '80%' } } }], expect: { 'self-score': '100.00', score: '98.89', 'score-gap': '1.11', overrated: 'no' }, lines: { satisfaction: '8.89' }, proposed: ['prefer-project'] },
  { name: '自评比复评高出10分，不算虚高', from: 'example', like: model, given: [{ ...thing('project', 'p1', {}), anew: { score: { 'basis-clear': 'no', 'use-compliant': 'no' } } }], expect: { score: '90.00', 'score-gap': '10.00', overrated: 'no' }, proposed: ['prefer-project'] },
  { name: '自评比复评高出10.01分，虚高，责令整改', from: 'example', like: model, given: [{ ...thing('project', 'p1', {}), anew: { score: { 'basis-clear': 'no', 'use-compliant': 'no', paid: '999000' } } }], expect: { score: '89.99', 'score-gap': '10.01', overrated: 'yes' }, proposed: ['grade-cut', 'overrated'] },
  { name: '满意度60%起评', from: 'example', like: model, given: [thing('project', 'p1', { satisfaction: '60%' })], lines: { satisfaction: '6.67' } },
  { name: '满意度59.99%不得分', from: 'example', like: model, given: [thing('project', 'p1', { satisfaction: '59.99%' })], lines: { satisfaction: '0.00' } },
  { name: '满意度尚未调查，分值由效益目标分担', from: 'example', like: model, given: [thing('project', 'p1', { satisfaction: { pending: '年底调查' } })], expect: { score: '100.00' }, unknown: { satisfaction: 'pending' } },
  { name: '缺少立项依据和满意度，缺的必须补报', from: 'example', on: '2023-06-30', given: judgedProject('p1', []).map((one) => (one.is === 'project' ? thing('project', 'p1', { budget: '1000000', paid: '1000000', satisfaction: '90%' }) : one)), refused: ['basis', 'compliance'] },
  { name: '一笔资金只追到用款单位', from: 'derived: report#二（一）', like: model, given: [thing('payment', 'p1-pay', { amount: '600000' }), thing('payment', 'p1-pay2', { level: 'user', amount: '400000' }, { project: 'p1' })], expect: { 'traced-rate': '60%' }, lines: { traced: '3.00' } }, // OH-005
  { name: '目标完成130%，不算畸高', from: 'example', like: model, given: [thing('goal', 'p1-g1', { actual: '130' })], lines: { 'output-goals': '35.00' } }, // OH-026
  { name: '目标完成超过130%，完成率畸高，扣产出分的五分之一', from: 'example', like: model, given: [thing('goal', 'p1-g1', { actual: '130.01' })], lines: { 'output-goals': '28.00' } },
  { name: '目标没有达到', from: 'example', like: model, given: [thing('goal', 'p1-g1', { actual: '99.99' })], lines: { 'output-goals': '21.00' } },
  { name: '目标达到八成', from: 'example', like: model, given: [thing('goal', 'p1-g1', { actual: '80' })], lines: { 'output-goals': '21.00' } },
  { name: '目标不到八成', from: 'example', like: model, given: [thing('goal', 'p1-g1', { actual: '79.99' })], lines: { 'output-goals': '7.00' } },
  { name: '越低越好的目标，等于目标值算实现', from: 'example', like: model, given: [thing('goal', 'p1-g1', { direction: 'down', history: '105' })], lines: { 'output-goals': '35.00' } },
  { name: '预警逾期一次扣2分', from: 'example', like: model, given: [thing('monitoring', 'p1-m1', { executed: '40%' })], lines: { corrected: '3.00' }, expect: { light: 'yellow', 'warning-ignored': 'yes' } },
]
