import type { Pack } from '../../contract/pack.ts'
import { leaf, name, refFault, text } from './leaf.ts'
import { fault, shown } from '../problem.ts'
import { list, object, phrase, table } from './phrase.ts'
import { measureWords, rounding } from './measure.ts'
import { conditionWords } from './condition.ts'
import { words } from './words.ts'
import { scheme } from './scheme.ts'
import { verdict } from './verdict.ts'
import { lifecycle } from './lifecycle.ts'
import { campaign, proposal } from './proposal.ts'
import { example, form, metric } from './paper.ts'

const version = leaf((v) =>
  typeof v === 'string' && /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.test(v)
    ? undefined
    : fault('wrong-value', shown(v), '版本号是三段数字，升级时据此判断改动大小', '请写成像 "1.0.0" 这样的文字。'),
)
const jurisdiction = leaf((v) =>
  typeof v === 'string' && /^\d{6}(\d{3})?(-[a-z]+)?$/.test(v)
    ? undefined
    : fault('wrong-value', shown(v), '辖区用六位行政区划代码标明', '请写六位代码；乡镇再加三位，部门加连字符和简称。'),
)
/** The vocabulary this code knows. */
export const vocabulary = 1
const known = leaf((v) =>
  v === vocabulary
    ? undefined
    : fault(
        'unknown-word',
        `词汇表 ${shown(v)}`,
        `本系统只认识第 ${vocabulary} 版词汇表，别的版本读了会误解规则`,
        '请升级系统，或用它认识的词汇表重新生成规则包。',
      ),
)

const working = phrase('推算', { ...measureWords, ...conditionWords }, refFault)

/** A whole pack. */
export const pack = object<Pack>({
  id: name,
  version,
  jurisdiction,
  vocabulary: known,
  title: text,
  rounding,
  words,
  workings: table(table(working)),
  schemes: list(scheme).optional(),
  verdicts: list(verdict).optional(),
  lifecycles: list(lifecycle).optional(),
  proposals: list(proposal).optional(),
  campaigns: list(campaign).optional(),
  metrics: list(metric).optional(),
  forms: list(form).optional(),
  cases: list(example).optional(),
})
