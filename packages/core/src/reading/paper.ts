import type { Form, Metric } from '../contract/paper.ts'
import type { Words } from '../contract/words.ts'
import type { Pack } from '../contract/pack.ts'
import type { Draft } from './draft.ts'
import { cited, declared } from './draft.ts'
import { sayBelow } from './items.ts'
import type { M } from './unit.ts'
import { unitOf } from './unit.ts'
import { sayMeasure } from './measure.ts'
import { sayRounding, unitWord } from './number.ts'
import { everything, list, sayName, saySplit, subjectTitle } from './words.ts'

/** A figure over many subjects, and by what it is shown apart. */
export function metricClause(pack: Pack, metric: Metric<Words>): Draft {
  const { of, by, rounding } = metric
  const measure = metric.measure as M
  const rounded = rounding === undefined ? '' : `，${sayRounding(rounding, unitWord(pack, unitOf(pack, of, measure)))}`
  return cited(pack, metric.cite, {
    id: metric.id,
    title: metric.title,
    text: `${of === everything ? '' : `每个${subjectTitle(pack, of)}：`}${sayMeasure(pack, of, measure)}${by === undefined ? '' : `，按${saySplit(pack, by)}分列`}${rounded}。`,
  })
}
const columns = { title: '指标', points: '分值', earned: '得分', because: '扣分事由', cite: '依据', facts: '事实' } as const
/** A paper people exchange: whose it is, whether it is public, and its parts. */
export function formClause(pack: Pack, form: Form<Words>): Draft {
  const { subject } = form
  const parts = form.parts.map((part) => {
    if ('fields' in part) return `“${part.title}”填列${list(part.fields.map((f) => sayName(pack, subject, f)))}`
    if ('table' in part)
      return `“${part.title}”逐行列出${sayBelow(pack, subject, part.table, part.where)}的${list(part.columns.map((c) => sayName(pack, part.table, c)))}`
    if ('sheet' in part)
      return `“${part.title}”附${sayName(pack, subject, part.sheet)}的评分表，列${list(part.columns.map((c) => columns[c]))}`
    return `“${part.title}”固定文字：${part.text.replace(/[。；]$/, '')}`
  })
  return declared({
    id: form.id,
    title: form.title,
    text: `每个${subjectTitle(pack, subject)}一份${form.public ? '，对外公开' : ''}。${parts.join('；')}。`,
  })
}
