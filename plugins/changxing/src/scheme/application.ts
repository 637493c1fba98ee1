import { defineScheme } from '@wenxiao/core'
import { words } from '../words.ts'

/** Input, output and effect of one application, as the ground for keeping or closing it; it never reaches a unit or a person (CX-005). */
export const applicationScheme = defineScheme(words, {
  id: 'application',
  subject: 'application',
  title: '应用投入产出成效研判',
  tracks: [{ title: '系统自动研判', by: 'data', total: 'value-score' }],
  groups: [
    { id: 'input', title: '投入', points: '30' },
    { id: 'output', title: '产出', points: '30' },
    { id: 'effect', title: '成效', points: '40' },
  ],
  lines: [
    {
      id: 'running-cost',
      title: '运行成本控制',
      in: 'input',
      points: '15',
      earn: {
        bands: { ratio: 'running-cost', over: 'running-cost-planned' },
        marks: [
          { upTo: '100%', share: '100%' },
          { upTo: '120%', share: '50%' },
        ],
      },
      missing: 'zero',
      empty: 'zero',
      cite: 'example',
    },
    {
      id: 'resource-use',
      title: '云资源利用率',
      in: 'input',
      points: '15',
      earn: {
        proportional: { mean: { mean: 'cpu-use', last: '3' }, over: 'resource', where: { not: 'released' } },
        full: '40%',
        zero: '5%',
      },
      missing: 'set-aside',
      empty: 'set-aside',
      cite: 'example',
    },
    {
      id: 'functions-used',
      title: '功能使用率',
      in: 'output',
      points: '30',
      earn: { proportional: { ratio: 'functions-used', over: 'functions-built' }, full: '80%' },
      missing: 'set-aside',
      empty: 'zero',
      cite: 'example',
    },
    {
      id: 'monthly-use',
      title: '近三个月月均使用人次',
      in: 'effect',
      points: '25',
      earn: { proportional: { mean: 'monthly-use', last: '3' }, full: '500', nothingUnder: { parameter: 'low-use' } },
      missing: 'set-aside',
      cite: 'example',
    },
    {
      id: 'still-needed',
      title: '职能和功能仍有需要',
      in: 'effect',
      points: '15',
      earn: {
        checklist: [
          { title: '业务未停用', when: { not: 'service-stopped' } },
          { title: '职能未调整划转', when: { not: 'duty-moved' } },
          { title: '与其他应用不重复', when: { not: 'functions-overlap' } },
        ],
      },
      missing: 'refuse',
      cite: 'example',
    },
  ],
  census: { lines: 5 },
})
