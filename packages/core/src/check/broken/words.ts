import { gone, type Broken } from './broken.ts'

const facts = 'words.subjects.programme.facts'
const parameters = 'words.parameters'

/** Words that do not go together. */
export const words: readonly Broken[] = [
  { what: 'a source out of force before it is in force', put: { 'words.sources.measures.inForce.to': '2019-01-01' }, code: 'order', path: 'words.sources.measures.inForce', found: '2019-01-01' },
  { what: 'a link to nothing', put: { 'words.subjects.fault.links.owner': 'owner' }, code: 'unknown-name', path: 'words.subjects.fault.links.owner', found: 'owner' },
  { what: 'a link and a fact of one name', put: { 'words.subjects.fault.links.found': 'programme' }, code: 'duplicate', path: 'words.subjects.fault.links.found', found: 'found' },
  { what: 'a choice without answers', put: { [`${facts}.extra`]: { title: '类别', unit: 'choice', options: {}, from: 'filed' } }, code: 'absent', path: `${facts}.extra.options`, found: '类别' },
  { what: 'a day not before something unknown', put: { [`${facts}.issued.notBefore`]: 'aproved' }, code: 'unknown-name', path: `${facts}.issued.notBefore`, found: 'aproved', remedy: '“approved”' },
  { what: 'a day not before something that is no day', put: { [`${facts}.issued.notBefore`]: 'budget' }, code: 'mismatch', path: `${facts}.issued.notBefore`, found: '预算' },
  { what: 'a day not before itself', put: { [`${facts}.issued.notBefore`]: 'issued' }, code: 'mismatch', path: `${facts}.issued.notBefore`, found: '它自己' },
  { what: 'a bound of a ratio not in per cent', put: { [`${facts}.satisfaction.most`]: '1' }, code: 'mismatch', path: `${facts}.satisfaction.most`, found: '“1”', remedy: '100%' },
  { what: 'a bound of money in per cent', put: { [`${facts}.budget.least`]: '0%' }, code: 'mismatch', path: `${facts}.budget.least`, found: '0%' },
  { what: 'least above most', put: { [`${facts}.satisfaction.least`]: '100.5%' }, code: 'order', path: `${facts}.satisfaction.most`, found: '100.5%', others: 2 },
  { what: 'points that are said to be worked out as a paper', put: { [`${facts}.plan.from`]: 'measure' }, code: 'mismatch', path: `${facts}.plan.unit`, found: '计划书', others: 2 },
  { what: 'a total that is no points', put: { [`${facts}.score.unit`]: '个' }, code: 'mismatch', path: `${facts}.score.unit`, found: '得分' },
  { what: 'a grade that is no choice', put: { [`${facts}.blocked.from`]: 'verdict', 'proposals[1].propose[0]': { open: 'station' } }, code: 'mismatch', path: `${facts}.blocked.unit`, found: '暂停新建', others: 1 },
  { what: 'a total for every month', put: { [`${facts}.output-score.every`]: 'month' }, code: 'mismatch', path: `${facts}.output-score.every`, found: '序列' },

  { what: 'a fact that nothing works out', put: { [`${facts}.extra`]: { title: '余额', unit: 'yuan', from: 'measure' } }, code: 'absent', path: `${facts}.extra`, found: '余额', remedy: 'workings' },
  { what: 'a total that nobody keeps', put: { [`${facts}.extra`]: { title: '另一得分', unit: 'points', from: 'scheme' } }, code: 'absent', path: `${facts}.extra`, found: '另一得分' },
  { what: 'a grade that nobody gives', put: { [`${facts}.extra`]: { title: '颜色', unit: 'choice', options: { red: '红' }, from: 'verdict' } }, code: 'absent', path: `${facts}.extra`, found: '颜色' },
  { what: 'a lifecycle that there is not', put: { [`${facts}.extra`]: { title: '资金环节', unit: 'choice', options: { open: '办理' }, from: 'lifecycle' } }, code: 'absent', path: `${facts}.extra`, found: '资金环节' },

  { what: 'a parameter that is a day', put: { [`${parameters}.extra`]: { title: '起算日', unit: 'day', class: 'free', values: [{ from: '2020-01-01', is: '1', cite: 'example' }] } }, code: 'mismatch', path: `${parameters}.extra.unit`, found: 'day' },
  { what: 'a parameter by an unknown subject', put: { [`${parameters}.per-unit.by`]: 'stations.size' }, code: 'unknown-name', path: `${parameters}.per-unit.by`, found: 'stations', remedy: '“station”' },
  { what: 'a parameter by something that is no choice', put: { [`${parameters}.per-unit.by`]: 'station.paid' }, code: 'mismatch', path: `${parameters}.per-unit.by`, found: '已支付', others: 1 },
  { what: 'an option without a value', put: { [`${parameters}.per-unit.values[0].is.small`]: gone }, code: 'absent', path: `${parameters}.per-unit.values[0].is`, found: '小型' },
  { what: 'a value for an option that there is not', put: { [`${parameters}.per-unit.values[0].is.smal`]: '1' }, code: 'unknown-name', path: `${parameters}.per-unit.values[0].is.smal`, found: 'smal', remedy: '“small”' },
  { what: 'one value where each option has its own', put: { [`${parameters}.per-unit.values[0].is`]: '1' }, code: 'mismatch', path: `${parameters}.per-unit.values[0].is`, found: '只有一个值' },
  { what: 'a table where there is one value', put: { [`${parameters}.finding.values[0].is`]: { large: '1' } }, code: 'mismatch', path: `${parameters}.finding.values[0].is`, found: '一张表' },
  { what: 'a ratio not in per cent', put: { [`${parameters}.satisfied.values[0].is`]: '90' }, code: 'mismatch', path: `${parameters}.satisfied.values[0].is`, found: '“90”' },
  { what: 'a value out of bounds', put: { [`${parameters}.handling.values[0].is`]: '31' }, code: 'mismatch', path: `${parameters}.handling.values[0].is`, found: '31' },
  { what: 'a value out of bounds for one option', put: { [`${parameters}.cut-part.values[0].is.small`]: '25%' }, code: 'mismatch', path: `${parameters}.cut-part.values[0].is.small`, found: '25%' },
  { what: 'bounds the wrong way round', put: { [`${parameters}.cut-part.bounds.least.small`]: '21%' }, code: 'order', path: `${parameters}.cut-part.bounds.most.small`, found: '21%', others: 1 },
  { what: 'bounds without bounds', put: { [`${parameters}.handling.bounds`]: gone }, code: 'absent', path: `${parameters}.handling`, found: '办理时限' },
  { what: 'bounds of a locked parameter', put: { [`${parameters}.handling.class`]: 'locked' }, code: 'mismatch', path: `${parameters}.handling.bounds`, found: '办理时限' },
  { what: 'bounds of a free parameter', put: { [`${parameters}.handling.class`]: 'free' }, code: 'mismatch', path: `${parameters}.handling.bounds`, found: '自由' },
  { what: 'values not oldest first', put: { [`${parameters}.satisfied.values[1].from`]: '2019-01-01' }, code: 'order', path: `${parameters}.satisfied.values[1].from`, found: '2019-01-01' },
  { what: 'two values from one day', put: { [`${parameters}.satisfied.values[1].from`]: '2020-01-01' }, code: 'order', path: `${parameters}.satisfied.values[1].from`, found: '2020-01-01' },
  { what: 'an end before a beginning', put: { [`${parameters}.satisfied.values[0].is`]: null }, code: 'order', path: `${parameters}.satisfied.values[0].is`, found: '一开始就终止' },
  { what: 'an end after an end', put: { [`${parameters}.satisfied.values[1].is`]: null }, code: 'order', path: `${parameters}.satisfied.values[2].is`, found: '终止之后又终止' },
  { what: 'a bound that cites nothing', put: { [`${parameters}.handling.bounds.cite`]: 'measure#1' }, code: 'unknown-name', path: `${parameters}.handling.bounds.cite`, found: '“measure”', remedy: '“measures”' },
  { what: 'a value that cites nothing', put: { [`${parameters}.finding.values[0].cite`]: 'derived: law#1' }, code: 'unknown-name', path: `${parameters}.finding.values[0].cite`, found: 'law' },
]
