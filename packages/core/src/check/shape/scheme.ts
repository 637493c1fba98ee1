import type { Deduction, Group, Line, Scheme } from '../../contract/scheme.ts'
import type { Words } from '../../contract/words.ts'
import { fault } from '../problem.ts'
import { cite, decimal, leaf, name, oneOf, ref, text, use, whole } from './leaf.ts'
import { both, choose, list, object, phrase, table } from './phrase.ts'
import { amount, bound, measure, rounding } from './measure.ts'
import { condition } from './condition.ts'

const mark = choose('一档', (v) =>
  'upTo' in v ? object({ upTo: bound, share: amount }) : object({ from: bound, share: amount }),
)
const deduction = both(
  object<Deduction<Words, string>>({
    because: text,
    points: amount,
    cite: cite.optional(),
    when: condition.optional(),
    forEach: measure.optional(),
    atMost: amount.optional(),
  }),
  (v) =>
    'when' in v === 'forEach' in v
      ? fault(
          'absent',
          'when' in v ? '同时写了 when 和 forEach' : 'when 和 forEach 都没有写',
          '一项扣分要么扣一次，要么按个数扣',
          '请只写其中一个。',
        )
      : 'when' in v && 'atMost' in v
        ? fault('unknown-word', 'atMost 写在只扣一次的项上', '只扣一次不必封顶', '请删去 atMost。')
        : undefined,
)
const simple = {
  proportional: () => object({ proportional: measure, full: bound, zero: bound.optional(), nothingUnder: amount.optional() }),
  bands: () => object({ bands: measure, marks: list(mark, 1) }),
  levels: () => object({ levels: ref, worth: table(amount) }),
  checklist: () => object({ checklist: list(object({ title: text, when: condition, parts: whole(1).optional() }), 1) }),
}
const each = object({ of: use, where: condition.optional(), weight: measure.optional(), earn: phrase('逐个计分的方法', simple) })
/** How a line earns its points. */
const earn = phrase('计分方法', { ...simple, deduct: () => object({ deduct: list(deduction, 1) }), each: () => object({ each }) })

const missing = ['refuse', 'zero', 'set-aside']
const line = object<Line<Words, string>>({
  id: name,
  title: text,
  in: use,
  points: amount,
  applies: condition.optional(),
  earn,
  missing: oneOf('缺数据时的做法', missing),
  empty: oneOf('无可计时的做法', [...missing, 'full']).optional(),
  tags: table(text).optional(),
  cite,
})
const group = object<Group<Words, string>>({
  id: name,
  title: text,
  in: use.optional(),
  points: amount.optional(),
  files: use.optional(),
})
const counted = (key: string) =>
  key === 'lines' || /^[a-z][a-z0-9-]*\..+$/.test(key)
    ? undefined
    : fault('wrong-value', `“${key}”`, '数目核对只数全部指标，或带某个标签的指标', '请写 lines，或“标签.值”，例如 kind.basic。')

/** Points for one kind of subject. */
export const scheme: ReturnType<typeof leaf> = object<Scheme<Words>>({
  id: name,
  subject: use,
  title: text,
  tracks: list(object({ title: text, by: use, total: use }), 1),
  groups: list(group, 1),
  lines: list(line, 1),
  rounding: rounding.optional(),
  outOf: decimal.optional(),
  census: table(whole(0), counted).optional(),
})
