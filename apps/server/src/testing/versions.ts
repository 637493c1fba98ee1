import { definePack, defineScheme, defineWords, type Pack } from '@wenxiao/core'

/** What a version of the pack below does otherwise than the first. */
export interface Otherwise {
  readonly version?: `${number}.${number}.${number}`
  /** The red line of its own, in points. */
  readonly pass?: `${number}`
  readonly locked?: true
  readonly dropped?: true
  readonly added?: true
}
const since = '2020-01-01'

/** Versions of a pack whose numbers a county may set: half the points for completion, half for use; a red line that costs money. */
export function version({ version = '1.0.0', pass = '60', locked, dropped, added }: Otherwise = {}): Pack {
  const words = defineWords({
    sources: { rule: { title: '办法', number: '〔2020〕1号' } },
    roles: { finance: '财政局' },
    subjects: {
      unit: { title: '单位', facts: {} },
      project: {
        title: '项目',
        links: { unit: 'unit' },
        facts: {
          done: { title: '完成率', unit: 'ratio', from: 'filed' },
          used: { title: '使用率', unit: 'ratio', from: 'filed' },
          budget: { title: '预算', unit: 'yuan', from: 'filed' },
          score: { title: '得分', unit: 'points', from: 'scheme' },
          light: { title: '三色', unit: 'choice', options: { red: '红', green: '绿' }, from: 'verdict' },
        },
      },
    },
    parameters: {
      'done-weight': {
        title: '完成权重',
        unit: 'points',
        class: 'bounded',
        bounds: { least: '30', most: '70', cite: 'rule#1' },
        values: [{ from: since, is: '50', cite: 'rule#1' }],
      },
      'used-weight': {
        title: '使用权重',
        unit: 'points',
        class: 'bounded',
        bounds: { least: '30', most: '70', cite: 'rule#1' },
        values: [{ from: since, is: '50', cite: 'rule#1' }],
      },
      pass: {
        title: '红线',
        unit: 'points',
        class: locked ? 'locked' : 'free',
        values: [{ from: since, is: pass, cite: 'example' }],
      },
      'cut-part': {
        title: '压减比例',
        unit: 'ratio',
        class: 'bounded',
        bounds: { least: '5%', most: '50%', cite: 'rule#3' },
        values: [{ from: since, is: '10%', cite: 'example' }],
      },
      full: { title: '满分线', unit: 'ratio', class: 'locked', values: [{ from: since, is: '100%', cite: 'rule#2' }] },
      ...(dropped
        ? {}
        : {
            spare: {
              title: '备用',
              unit: 'points' as const,
              class: 'free' as const,
              values: [{ from: since, is: '1', cite: 'example' }],
            },
          }),
      ...(added
        ? {
            fresh: {
              title: '新设',
              unit: 'points' as const,
              class: 'free' as const,
              values: [{ from: since, is: '2', cite: 'example' }],
            },
          }
        : {}),
    },
  } as const)
  return definePack(words, {
    id: 'rules',
    version,
    jurisdiction: '330522',
    vocabulary: 1,
    title: '项目规则',
    rounding: { places: 2, mode: 'half-up' },
    workings: {},
    schemes: [
      defineScheme(words, {
        id: 'project',
        subject: 'project',
        title: '项目评价',
        outOf: '100',
        tracks: [{ title: '评价', by: 'finance', total: 'score' }],
        groups: [
          { id: 'done', title: '完成', points: { parameter: 'done-weight' } },
          { id: 'used', title: '使用', points: { parameter: 'used-weight' } },
        ],
        lines: [
          {
            id: 'done',
            title: '完成率',
            in: 'done',
            points: '1',
            earn: { proportional: 'done', full: { parameter: 'full' } },
            missing: 'refuse',
            cite: 'rule#1',
          },
          {
            id: 'used',
            title: '使用率',
            in: 'used',
            points: '1',
            earn: { proportional: 'used', full: '100%' },
            missing: 'refuse',
            cite: 'rule#1',
          },
        ],
      }),
    ],
    verdicts: [
      {
        subject: 'project',
        verdict: 'light',
        rules: [
          { give: 'red', when: { measure: 'score', under: { parameter: 'pass' } }, because: '低于红线', cite: 'rule#2' },
          { give: 'green', because: '不低于红线', cite: 'rule#2' },
        ],
      },
    ],
    proposals: [
      {
        id: 'cut',
        title: '压减',
        kind: 'cut',
        subject: 'project',
        when: { fact: 'light', is: ['red'] },
        propose: [{ cut: { parameter: 'cut-part' }, from: 'budget' }],
        decidedBy: 'finance',
        cite: 'rule#3',
      },
    ],
    cases: [],
  })
}

/** A facts file of one project: done and used in per cent, budget in yuan. */
export const project = (id: string, done: string, used: string, budget: string, on = '2024-12-31'): string =>
  JSON.stringify({
    on,
    given: [
      { is: 'project', id, title: `${id} 项目`, links: { unit: 'u1' }, facts: { done, used, budget } },
      { is: 'unit', id: 'u1', title: '一号单位', facts: {} },
    ],
  })
