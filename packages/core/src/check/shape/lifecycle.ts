import type { Act, Lifecycle, Stage } from '../../contract/lifecycle.ts'
import type { Words } from '../../contract/words.ts'
import { fault } from '../problem.ts'
import { cite, name, oneOf, text, use, yes } from './leaf.ts'
import { both, list, object } from './phrase.ts'
import { amount, spans } from './measure.ts'
import { condition } from './condition.ts'

const so = { within: amount, in: oneOf('时间的数法', spans) }
/** So long, counted in working days, days or months. */
export const within = object(so)

const act = both(
  object<Act<Words, string, string>>({
    act: name,
    title: text,
    to: use,
    by: list(use, 1).optional(),
    byEach: list(use, 1).optional(),
    asks: list(use).optional(),
    needs: condition.optional(),
    dates: use.optional(),
    issues: use.optional(),
    adds: use.optional(),
    irreversible: use.optional(),
    visit: yes.optional(),
    cite,
  }),
  (v) =>
    'by' in v === 'byEach' in v
      ? fault(
          'absent',
          'by' in v ? '同时写了 by 和 byEach' : '没有写由谁办理',
          '每个办理动作都要有办理人',
          '请写 by（其中一方即可）或 byEach（各方都要办）。',
        )
      : undefined,
)

/** Stages, acts and limits of one kind of subject. */
export const lifecycle = object<Lifecycle<Words>>({
  subject: use,
  lifecycle: use,
  title: text,
  stages: list(
    object<Stage<Words, string, string>>({ stage: use, by: use.optional(), limit: within.optional(), acts: list(act) }),
    1,
  ),
  limits: list(object({ title: text, from: use, until: use, ...so, cite })).optional(),
})
