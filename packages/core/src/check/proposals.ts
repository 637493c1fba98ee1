import type { Effect } from '../contract/proposal.ts'
import type { Words } from '../contract/words.ts'
import { instead } from './near.ts'
import { about, each, into, tell, type Here } from './here.ts'
import { kindOf, unitInWords } from './names.ts'
import { find, findOption, findSingle } from './facts.ts'
import { findItem, findRole, findSubject } from './things.ts'
import { takePortion } from './amounts.ts'
import { checkCondition } from './conditions.ts'
import { checkCite } from './cites.ts'
import { checkWithin } from './lifecycles.ts'
import { unitOf } from './units.ts'

/** Proposals: a reason that can be told, and effects on the subject itself. */
export function checkProposals(here: Here): void {
  each(here, 'proposals', here.names.pack.proposals, (proposal, root) => {
    if (!findSubject(into(root, 'subject'), proposal.subject)) return
    const at = about(root, proposal.subject)
    checkCondition(into(at, 'when'), proposal.when)
    each(at, 'propose', proposal.propose, (effect, there) => checkEffect(there, effect))
    findRole(into(at, 'decidedBy'), proposal.decidedBy)
    if (proposal.hearing) checkWithin(into(at, 'hearing'), proposal.hearing)
    checkCite(at, proposal.cite)
  })
}

function checkEffect(here: Here, effect: Effect<Words, string>): void {
  if ('decide' in effect) {
    for (const [name, answer] of Object.entries(effect.decide))
      if (answer !== undefined) decide(into(here, 'decide', name), name, answer)
  } else if ('cut' in effect) {
    const from = effect.from.includes('.')
      ? tell(
          into(here, 'from'),
          'mismatch',
          `“${effect.from}”`,
          '结果只落在本对象上，别处受的影响由别处来读',
          '请把这条建议写在那类对象上。',
        )
      : findSingle(into(here, 'from'), effect.from, 'number')
    if (from && from.fact.unit !== 'yuan')
      tell(
        into(here, 'from'),
        'mismatch',
        `「${from.fact.title}」的单位是${unitInWords(here.names, from.fact.unit)}`,
        '核减只能从金额里减',
        '请写一个金额事实。',
      )
    if (typeof effect.cut === 'string' && effect.cut.endsWith('%')) return takePortion(into(here, 'cut'), effect.cut, '核减比例')
    const unit = unitOf(into(here, 'cut'), effect.cut)
    if (unit === 'ratio' && typeof effect.cut === 'object' && 'parameter' in effect.cut)
      takePortion(into(here, 'cut'), effect.cut, '核减比例')
    else if (unit !== undefined && unit !== 'yuan')
      tell(
        into(here, 'cut'),
        'mismatch',
        `核减的是${unitInWords(here.names, unit)}`,
        '核减要么是比例，要么是金额',
        '请写百分数、比率参数或金额。',
      )
  } else if ('start' in effect) {
    const found = find(into(here, 'start'), effect.start, 'choice', true)
    if (found && found.fact.from !== 'lifecycle')
      tell(
        into(here, 'start'),
        'mismatch',
        `「${found.fact.title}」的来路是 ${found.fact.from}`,
        '只有流程可以启动',
        '请写一个流程的事实。',
      )
  } else if ('open' in effect) findItem(into(here, 'open'), effect.open)
  else {
    const forms = here.names.pack.forms ?? []
    const form = forms.find((f) => f.id === effect.publish)
    if (!form)
      tell(
        into(here, 'publish'),
        'unknown-name',
        `“${effect.publish}”`,
        '没有声明这份表单',
        instead(effect.publish, Object.fromEntries(forms.map((f) => [f.id, f.title]))),
      )
    else if (form.subject !== here.is)
      tell(
        into(here, 'publish'),
        'mismatch',
        `表单「${form.title}」写的是「${here.names.subject(form.subject)?.title ?? form.subject}」`,
        '公开的要是本对象的表单',
        '请换一份表单。',
      )
  }
}

function decide(here: Here, name: string, answer: string | readonly string[]): void {
  const found = find(here, name, 'any', true)
  if (!found) return
  const kind = kindOf(found.fact)
  if (found.fact.from !== 'decision')
    return tell(
      here,
      'mismatch',
      `「${found.fact.title}」的来路是 ${found.fact.from}`,
      '处理建议只能定由人决定的事实',
      '请换一个 from 为 decision 的事实。',
    )
  if (kind === 'choice' && typeof answer !== 'string')
    return answer.forEach((option, i) => findOption(into(here, i), found, option))
  if (kind === 'yes-no' && typeof answer === 'string') return
  if (kind !== 'choice' && kind !== 'yes-no')
    return tell(here, 'mismatch', `「${found.fact.title}」不是选项，也不是是否`, '决定只能定选项或是否', '请换一个事实。')
  tell(
    here,
    'mismatch',
    typeof answer === 'string' ? `“${answer}”` : '一个列表',
    kind === 'choice' ? `「${found.fact.title}」要写可选的答案` : `「${found.fact.title}」只有是与否`,
    kind === 'choice' ? '请写成列表。' : '请写 yes 或 no。',
  )
}
