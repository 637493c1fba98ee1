import type { Broken } from './broken.ts'

const station = 'workings.station'
const when = 'verdicts[0].rules[2].when'

/** Names and units that do not go together in measures and conditions. */
export const units: readonly Broken[] = [
  { what: 'a misspelt fact', put: { 'workings.programme.rate.ratio.sum': 'piad' }, code: 'unknown-name', path: 'workings.programme.rate.ratio.sum', found: 'piad', remedy: '“paid”' },
  { what: 'a misspelt link', put: { 'lifecycles[0].stages[0].acts[0].needs.all[1].not': 'programm.blocked' }, code: 'unknown-name', path: 'lifecycles[0].stages[0].acts[0].needs.all[1].not', found: 'programm', remedy: '“programme”' },
  { what: 'a misspelt fact of what it belongs to', put: { 'lifecycles[0].stages[0].acts[0].needs.all[1].not': 'programme.bloked' }, code: 'unknown-name', path: 'lifecycles[0].stages[0].acts[0].needs.all[1].not', found: 'bloked', remedy: '“programme.blocked”' },
  { what: 'a fact of the wrong kind', put: { [when]: 'grade' }, code: 'mismatch', path: when, found: '「等级」是选项' },
  { what: 'a misspelt parameter', put: { [`${station}.worth.price.parameter`]: 'per-units' }, code: 'unknown-name', path: `${station}.worth.price.parameter`, found: 'per-units', remedy: '“per-unit”' },
  { what: 'a misspelt source', put: { 'verdicts[0].rules[3].cite': 'measure#1' }, code: 'unknown-name', path: 'verdicts[0].rules[3].cite', found: 'measure', remedy: '“measures”' },
  { what: 'a misspelt subject to count', put: { [`${station}.faults.count`]: 'fualt' }, code: 'unknown-name', path: `${station}.faults.count`, found: 'fualt', remedy: '“fault”', others: 1 },
  { what: 'a count of what does not belong', put: { 'metrics[2].measure.count': 'fault', 'metrics[2].by': 'fault.station' }, code: 'mismatch', path: 'metrics[2].measure.count', found: 'fault', others: 1 },
  { what: 'two links and none named', put: { 'metrics[1].measure': { mean: 'hours', over: 'visit' } }, code: 'absent', path: 'metrics[1].measure.over', found: 'via' },
  { what: 'a link by which they do not belong', put: { 'metrics[1].measure.via': 'too' }, code: 'unknown-name', path: 'metrics[1].measure.over', found: 'too', remedy: '“to”' },
  { what: 'a fact of the jurisdiction', put: { 'metrics[0].measure': 'budget' }, code: 'mismatch', path: 'metrics[0].measure', found: 'budget', others: 1 },
  { what: 'a parameter by a choice out of sight', put: { 'schemes[0].lines[6].earn.bands': { product: 'satisfaction', by: { parameter: 'cut-part' } } }, code: 'mismatch', path: 'schemes[0].lines[6].earn.bands.by.parameter', found: '核减比例' },
  { what: 'a parameter by a choice of one of two things', put: { 'words.subjects.visit.facts.cost': { title: '费用', unit: 'yuan', from: 'measure' }, 'workings.visit': { cost: { price: { parameter: 'per-unit' }, times: 'from.cores' } } }, code: 'mismatch', path: 'workings.visit.cost.price.parameter', found: '每台单价' },
  { what: 'a series for a single value', put: { 'proposals[0].when.all[0].measure': 'flow' }, code: 'mismatch', path: 'proposals[0].when.all[0].measure', found: '序列', remedy: 'last' },
  { what: 'what raters gave for a single value', put: { 'schemes[0].lines[2].earn.proportional': 'sound' }, code: 'mismatch', path: 'schemes[0].lines[2].earn.proportional', found: '序列', remedy: "mean: 'sound'" },
  { what: 'a series without its last', put: { 'proposals[0].when.all[0].measure': { most: 'flow' } }, code: 'absent', path: 'proposals[0].when.all[0].measure.most', found: '供水量' },
  { what: 'the last of what has no periods', put: { 'proposals[0].when.all[0].measure': { most: 'fields', last: '3' } }, code: 'mismatch', path: 'proposals[0].when.all[0].measure.most', found: '受益户数' },
  { what: 'the last of what raters gave', put: { 'schemes[0].lines[2].earn.proportional': { mean: 'sound', last: '3' } }, code: 'mismatch', path: 'schemes[0].lines[2].earn.proportional.mean', found: '依据充分' },
  { what: 'a sum of a single value', put: { 'workings.programme.rate.over': { sum: 'budget' } }, code: 'mismatch', path: 'workings.programme.rate.over.sum', found: '预算' },
  { what: 'the last none', put: { 'proposals[0].when.all[0].measure.last': '0' }, code: 'wrong-value', path: 'proposals[0].when.all[0].measure.last', found: '“0”' },
  { what: 'the last so many yuan', put: { 'proposals[0].when.all[0].measure.last': { parameter: 'finding' } }, code: 'mismatch', path: 'proposals[0].when.all[0].measure.last.parameter', found: '分' },

  { what: 'a difference of unlike units', put: { [`${station}.cut.product.less`]: 'fields' }, code: 'mismatch', path: `${station}.cut.product`, found: '元，一边是户' },
  { what: 'a ratio of unlike units', put: { 'workings.programme.rate.over': { count: 'station' } }, code: 'mismatch', path: 'workings.programme.rate', found: '元，一边是个泵站' },
  { what: 'a rate of like units', put: { [`${station}.per-field`]: { rate: 'upkeep', per: 'paid' } }, code: 'mismatch', path: `${station}.per-field`, found: '两边都是元' },
  { what: 'a rate for each yuan', put: { [`${station}.per-field`]: { rate: 'fields', per: 'paid' } }, code: 'mismatch', path: `${station}.per-field`, found: '户除以元' },
  { what: 'a price of other things', put: { [`${station}.worth.times`]: 'fields' }, code: 'mismatch', path: `${station}.worth.price`, found: '元/台', remedy: 'yuan per 户' },
  { what: 'a part that is an amount', put: { [`${station}.cut.by`]: 'arrived' }, code: 'mismatch', path: `${station}.cut.by`, found: '比率，一边是元' },
  { what: 'several of unlike units', put: { 'verdicts[0].rules[0].when.where.measure.most[1]': 'paid' }, code: 'mismatch', path: 'verdicts[0].rules[0].when.where.measure.most[1]', found: '个隐患，一边是元' },
  { what: 'a comparison of unlike units', put: { [`${when}.atLeast`]: 'budget' }, code: 'mismatch', path: `${when}.atLeast`, found: '分，一边是元' },
  { what: 'points in per cent', put: { [`${when}.atLeast`]: '80%' }, code: 'mismatch', path: `${when}.atLeast`, found: '80%' },
  { what: 'a ratio without per cent', put: { 'schemes[0].lines[0].earn.full': '100' }, code: 'mismatch', path: 'schemes[0].lines[0].earn.full', found: '“100”' },
  { what: 'bounds between which there is nothing', put: { [when]: { measure: 'score', atLeast: '16', under: '16' } }, code: 'mismatch', path: when, found: '下限 16' },
  { what: 'from a day to itself', put: { [`${station}.late.to`]: 'planned-finish' }, code: 'mismatch', path: `${station}.late`, found: '它自己' },
  { what: 'a rank in the midst of a rule', put: { 'verdicts[0].rules[0].when.where': { measure: { rank: 'fields', first: 'highest', as: 'place' }, over: '3' } }, code: 'mismatch', path: 'verdicts[0].rules[0].when.where.measure', found: '排名' },
  { what: 'a rank within a number', put: { [`${station}.place.within`]: 'paid' }, code: 'mismatch', path: `${station}.place.within`, found: '已支付' },

  { what: 'an answer that there is not', put: { 'workings.programme.rate.over.where.is[1]': 'samll' }, code: 'unknown-name', path: 'workings.programme.rate.over.where.is[1]', found: 'samll', remedy: '“small”' },
  { what: 'a yearly answer without its last', put: { 'verdicts[0].rules[1].when': { fact: 'grades', is: ['poor'] } }, code: 'absent', path: 'verdicts[0].rules[1].when', found: '历年等级' },
  { what: 'the last of a single answer', put: { 'proposals[1].when.last': '2' }, code: 'mismatch', path: 'proposals[1].when.last', found: '只有一个答案' },

  { what: 'workings of an unknown subject', put: { 'workings.stations': { late: 'paid' } }, code: 'unknown-name', path: 'workings.stations', found: 'stations', remedy: '“station”' },
  { what: 'a working of an unknown fact', put: { 'workings.programme.rat': { ratio: 'budget', over: 'budget' } }, code: 'unknown-name', path: 'workings.programme.rat', found: 'rat', remedy: '“rate”' },
  { what: 'a working of what is filed', put: { 'workings.programme.budget': { product: 'budget', by: '50%' } }, code: 'mismatch', path: 'workings.programme.budget', found: '预算' },
  { what: 'a number worked out by a condition', put: { 'workings.programme.rate': { known: 'plan' } }, code: 'mismatch', path: 'workings.programme.rate', found: '支付率' },
  { what: 'a yes/no worked out by a measure', put: { [`${station}.overdue`]: { count: 'fault' } }, code: 'mismatch', path: `${station}.overdue`, found: '逾期' },
  { what: 'a working of another unit', put: { [`${station}.late.in`]: 'months' }, code: 'mismatch', path: `${station}.late`, found: '天，推算得出的是个月' },

  { what: 'a fact that rests on itself', put: { [`${station}.cut.product.less`]: 'cut' }, code: 'cycle', path: 'words.subjects.station.facts.cut', found: '泵站「应核减」 → 泵站「应核减」' },
  { what: 'facts of two subjects that rest on each other', put: { 'workings.programme.rate.ratio.where': { measure: 'programme.score', over: '0' } }, code: 'cycle', path: 'words.subjects.programme.facts.rate', found: '专项资金「支付率」 → 专项资金「得分」 → 专项资金「支付率」' },
]
