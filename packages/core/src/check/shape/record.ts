import type { ActDone, Attested, FactsFile, Given } from '../../contract/record.ts'
import type { Words } from '../../contract/words.ts'
import { day, leaf, nameFault, oneOf, text, use, yes } from './leaf.ts'
import { fault, shown } from '../problem.ts'
import { either, list, object, phrase, table } from './phrase.ts'

const origins = ['published', 'filed', 'captured', 'derived', 'assumed']
const value = leaf((v) =>
  typeof v === 'string' && v !== ''
    ? undefined
    : fault(
        'wrong-value',
        shown(v),
        '事实的值一律用文字写',
        typeof v === 'number' ? `请写成 "${v}"。` : typeof v === 'boolean' ? `请写成 "${v ? 'yes' : 'no'}"。` : '请写成文字。',
      ),
)
const series = list(
  leaf((v) =>
    v === null || (typeof v === 'string' && v !== '')
      ? undefined
      : fault('wrong-value', shown(v), '序列里每一期是一个文字，没有就写 null', '请写成文字或 null。'),
  ),
)
const unknown = {
  pending: () => object({ pending: text }),
  excused: () => object({ excused: text, value: value.optional() }),
}
const simple = either((v) =>
  typeof v === 'object' && v !== null ? (Array.isArray(v) ? series : phrase('未知的值', unknown)) : value,
)
const attested = () =>
  object<Attested>({
    value: simple,
    unit: text.optional(),
    origin: oneOf('来源', origins).optional(),
    by: text.optional(),
    at: day.optional(),
    evidence: text.optional(),
  })
/** What stands on record for one fact. */
const filed = either((v) =>
  typeof v === 'object' && v !== null && !Array.isArray(v) ? phrase('事实的值', { ...unknown, value: attested }) : simple,
)
const facts = table(filed)

const done = object<ActDone>({ do: use, in: use, as: use, on: day, saw: table(list(text)).optional() })

/** One thing on record. */
export const given = object<Given<Words>>({
  is: use,
  id: text,
  title: text.optional(),
  classified: yes.optional(),
  links: table(text).optional(),
  facts,
  anew: table(facts, nameFault).optional(),
  acts: list(done).optional(),
})
/** A day and the things on record. */
export const factsFile = object<FactsFile>({ on: day, given: list(given, 1) })
