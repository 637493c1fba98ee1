import type { Case, Form, Metric } from '../../contract/paper.ts'
import type { Words } from '../../contract/words.ts'
import { cite, day, leaf, name, oneOf, ref, text, use, yes } from './leaf.ts'
import { fault, shown } from '../problem.ts'
import { either, list, object, phrase, table } from './phrase.ts'
import { measure, rounding } from './measure.ts'
import { condition } from './condition.ts'
import { given } from './record.ts'

const split = leaf((v) =>
  typeof v === 'string' && /^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*){1,2}$/.test(v)
    ? undefined
    : fault('wrong-value', shown(v), '此处要写按什么分组', '请写成“对象.选项事实”或“对象.归属”，例如 project.unit。'),
)
/** A figure over many subjects. */
export const metric = object<Metric<Words>>({
  id: name,
  title: text,
  of: leaf((v) =>
    typeof v === 'string' ? undefined : fault('wrong-value', shown(v), '此处要写对象或 jurisdiction', '请写名称。'),
  ),
  measure,
  by: split.optional(),
  rounding: rounding.optional(),
  cite,
})

const part = phrase('表单的一部分', {
  fields: () => object({ title: text, fields: list(ref, 1) }),
  table: () => object({ title: text, table: use, where: condition.optional(), columns: list(ref, 1) }),
  sheet: () =>
    object({
      title: text,
      sheet: use,
      columns: list(oneOf('评分表的栏', ['title', 'points', 'earned', 'because', 'cite', 'facts']), 1),
    }),
  text: () => object({ title: text, text }),
})
/** A paper people exchange. */
export const form = object<Form<Words>>({ id: name, title: text, subject: use, parts: list(part, 1), public: yes.optional() })

const leads = either((v) => (typeof v === 'object' && v !== null ? object({ refused: text }) : use))
/** A named situation with its outcome. */
export const example = object<Case<Words>>({
  name: text,
  from: cite,
  like: text.optional(),
  on: day.optional(),
  given: list(given).optional(),
  expect: table(text).optional(),
  unknown: table(oneOf('未知的状态', ['missing', 'empty', 'pending', 'excused'])).optional(),
  lines: table(text).optional(),
  refused: list(use, 1).optional(),
  proposed: list(use).optional(),
  act: object({ do: use, as: use, with: list(given, 1).optional(), leads }).optional(),
})
