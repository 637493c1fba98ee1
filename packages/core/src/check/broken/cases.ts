import { gone, type Broken } from './broken.ts'

/** Cases that could not be run, or that check nothing. */
export const cases: readonly Broken[] = [
  { what: 'two cases of one name', put: { 'cases[3].name': '验收', 'cases[3].like': '正常', 'cases[3].act': gone, 'cases[3].expect': { grade: 'poor' } }, code: 'duplicate', path: 'cases[3].name', found: 'cases[2].name' },
  { what: 'like nothing', put: { 'cases[1].like': '正常的' }, code: 'unknown-name', path: 'cases[1].like', found: '正常的', remedy: '“正常”' },
  { what: 'like itself', put: { 'cases[1].like': '没有计划书' }, code: 'cycle', path: 'cases[1].like', found: '没有计划书' },
  { what: 'from nothing', put: { 'cases[0].from': 'guid#1' }, code: 'unknown-name', path: 'cases[0].from', found: 'guid', remedy: '“guide”' },
  { what: 'without a day', put: { 'cases[2].on': gone }, code: 'absent', path: 'cases[2].on', found: '没有写日期', others: 1 },
  { what: 'without an outcome', put: { 'cases[1].refused': gone }, code: 'absent', path: 'cases[1]', found: '没有计划书' },
  { what: 'an unknown fact on record', put: { 'cases[0].given[1].facts.piad': '1' }, code: 'unknown-name', path: 'cases[0].given[1].facts.piad', found: 'piad' },
  { what: 'a value of another kind on record', put: { 'cases[0].given[1].facts.accepted': 'maybe' }, code: 'wrong-value', path: 'cases[0].given[1].facts.accepted', found: 'maybe' },
  { what: 'a fact on record that rules give', put: { 'cases[0].given[1].facts.late': '3' }, code: 'mismatch', path: 'cases[0].given[1].facts.late', found: '逾期天数' },
  { what: 'a thing of an unknown kind', put: { 'cases[0].given[1].is': 'pump' }, code: 'unknown-name', path: 'cases[0].given[1].is', found: 'pump' },
  { what: 'a link to nothing', put: { 'cases[0].given[1].links.programme': 'q' }, code: 'not-found', path: 'cases[0].given[1].links.programme', found: 'q' },
  { what: 'an unknown outcome', put: { 'cases[0].expect.rat': '100%' }, code: 'unknown-name', path: 'cases[0].expect.rat', found: 'rat', remedy: '“rate”' },
  { what: 'an outcome of another kind', put: { 'cases[0].expect.rate': '100' }, code: 'mismatch', path: 'cases[0].expect.rate', found: '100' },
  { what: 'an outcome that is no answer', put: { 'cases[0].expect.grade': 'excellent' }, code: 'unknown-name', path: 'cases[0].expect.grade', found: 'excellent' },
  { what: 'an unknown that there is not', put: { 'cases[0].unknown.bloked': 'missing' }, code: 'unknown-name', path: 'cases[0].unknown.bloked', found: 'bloked', remedy: '“blocked”' },
  { what: 'a line that there is not', put: { 'cases[0].lines.pay': '1' }, code: 'unknown-name', path: 'cases[0].lines.pay', found: 'pay' },
  { what: 'points that are no points', put: { 'cases[0].lines.paying': '100%' }, code: 'wrong-value', path: 'cases[0].lines.paying', found: '100%' },
  { what: 'a refusal for want of nothing', put: { 'cases[1].refused[0]': 'paper' }, code: 'unknown-name', path: 'cases[1].refused[0]', found: 'paper', remedy: '“papers”' },
  { what: 'a proposal that there is not', put: { 'cases[0].proposed[0]': 'blocked' }, code: 'unknown-name', path: 'cases[0].proposed[0]', found: 'blocked', remedy: '“block”' },
  { what: 'an act that there is not', put: { 'cases[2].act.do': 'acept' }, code: 'unknown-name', path: 'cases[2].act.do', found: 'acept', remedy: '“accept”' },
  { what: 'an act by nobody', put: { 'cases[2].act.as': 'experts' }, code: 'unknown-name', path: 'cases[2].act.as', found: 'experts', remedy: '“expert”' },
  { what: 'an act that leads nowhere', put: { 'cases[3].act.leads': 'close' }, code: 'unknown-name', path: 'cases[3].act.leads', found: 'close', remedy: '“closed”' },
]
