import { expect, test } from 'vitest'
import { definePack, defineWords } from '../contract/pack.ts'
import { read } from './read.ts'

const words = defineWords({
  sources: {},
  roles: { data: '大数据局', finance: '财政局', expert: '专家' },
  subjects: {
    project: {
      title: '项目',
      facts: {
        stage: {
          title: '环节',
          unit: 'choice',
          options: { consulted: '会商', closing: '关闭', closed: '已关闭' },
          from: 'lifecycle',
        },
        price: { title: '单价', unit: 'yuan per 人次', from: 'filed' },
        problems: { title: '平均问题数', unit: 'problem per project', from: 'filed' },
        works: { title: '平均工程', unit: '项工程 per 个单位', from: 'filed' },
      },
    },
    problem: { title: '问题', links: { project: 'project' }, facts: {} },
  },
  parameters: {},
})
const cite = 'example'
const pack = definePack(words, {
  id: 'somewhere',
  version: '1.0.0',
  jurisdiction: '000000',
  vocabulary: 1,
  title: '某市',
  rounding: { places: 2, mode: 'half-up' },
  workings: {},
  lifecycles: [
    {
      subject: 'project',
      lifecycle: 'stage',
      title: '全流程',
      stages: [
        {
          stage: 'consulted',
          by: 'data',
          acts: [{ act: 'agree', title: '“一家”会商', byEach: ['data', 'finance', 'expert'], to: 'closing', cite }],
        },
        {
          stage: 'closing',
          by: 'data',
          acts: [{ act: 'close', title: '关闭', by: ['data'], to: 'closed', irreversible: 'problem', cite }],
        },
        { stage: 'closed', acts: [] },
      ],
    },
  ],
  cases: [
    {
      name: '两方会商',
      from: 'example',
      on: '2026-03-09',
      given: [
        {
          is: 'project',
          id: 'p1',
          facts: {},
          acts: [
            { do: 'agree', in: 'stage', as: 'data', on: '2026-03-01' },
            { do: 'agree', in: 'stage', as: 'finance', on: '2026-03-01' },
          ],
        },
      ],
      act: { do: 'agree', as: 'expert', leads: 'closing' },
    },
    {
      name: '关闭',
      from: 'example',
      like: '两方会商',
      given: [
        {
          is: 'project',
          id: 'p1',
          facts: { stage: 'closing' },
          acts: [{ do: 'agree', in: 'stage', as: 'expert', on: '2026-03-02', saw: { problem: ['q1', 'q2'] } }],
        },
      ],
      act: { do: 'close', as: 'data', leads: 'closed' },
    },
  ],
})
const { chapters } = read(pack)
const said = (id: string): readonly string[] =>
  chapters
    .flatMap((chapter) => [chapter, ...chapter.sections])
    .flatMap((s) => (s.id === id ? s.clauses.map(({ text }) => text) : []))

test('what was done before is read aloud: by whom, when, and what then belonged to the subject', () => {
  expect(said('cases')).toEqual([
    '以2026年3月9日为准；一个项目；2026年3月1日已由大数据局和财政局办理“‘一家’会商”。应得出：专家办理“‘一家’会商”，转入「关闭」。',
    '同样例“两方会商”，只改下列各项：环节改为「关闭」；2026年3月2日已由专家办理“‘一家’会商”，当时在册2个问题。应得出：大数据局办理“关闭”，转入「已关闭」。',
  ])
})
test('a rate is said as so much for each', () => {
  expect(said('project').slice(1)).toEqual([
    '按每人次多少元计；来源：填报。',
    '按每个项目多少个问题计；来源：填报。',
    '按每个单位多少项工程计；来源：填报。',
  ])
})
