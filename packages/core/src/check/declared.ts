import type { Fact } from '../contract/words.ts'
import { about, into, tell, type Here } from './here.ts'
import { kindOf, own } from './names.ts'
import { find } from './facts.ts'
import { findSubject } from './things.ts'
import { fits } from './units.ts'
import { less } from './decimals.ts'
import { checkCapture } from './makers.ts'

/** Sources, subjects, links and facts, each for itself. */
export function checkDeclared(here: Here): void {
  for (const [id, { inForce }] of Object.entries(here.names.pack.words.sources)) {
    if (inForce?.to !== undefined && inForce.to < inForce.from)
      tell(
        into(here, 'words', 'sources', id, 'inForce'),
        'order',
        `自 ${inForce.from} 至 ${inForce.to}`,
        '失效日早于生效日',
        '请核对两个日期。',
      )
  }
  for (const [id, subject] of Object.entries(here.names.pack.words.subjects)) {
    const at = about(here, id, 'words', 'subjects', id)
    for (const [link, target] of Object.entries(subject.links ?? {})) {
      const there = into(at, 'links', link)
      findSubject(there, target)
      if (own(subject.facts, link))
        tell(there, 'duplicate', `“${link}”既是归属又是事实`, '同一个名称有两个意思', '请改其中一个的名称。')
    }
    for (const [name, fact] of Object.entries(subject.facts)) checkFact(into(at, 'facts', name), fact, name)
  }
}

function checkFact(here: Here, fact: Fact, name: string): void {
  checkCapture(here, fact)
  if ('options' in fact && Object.keys(fact.options).length === 0)
    tell(into(here, 'options'), 'absent', `「${fact.title}」没有可选的答案`, '没有答案就无从选起', '请写上各个答案。')
  if ('notBefore' in fact && fact.notBefore !== undefined && fact.notBefore !== name)
    find(into(here, 'notBefore'), fact.notBefore, 'day', true)
  if ('notBefore' in fact && fact.notBefore === name)
    tell(into(here, 'notBefore'), 'mismatch', `「${fact.title}」不早于它自己`, '这句话没有限制任何事', '请写另一个日期。')
  if (kindOf(fact) !== 'number') return
  const least = 'least' in fact ? fact.least : undefined
  const most = 'most' in fact ? fact.most : undefined
  if (least !== undefined) fits(into(here, 'least'), least, fact.unit)
  if (most !== undefined) fits(into(here, 'most'), most, fact.unit)
  if (least !== undefined && most !== undefined && less(most, least))
    tell(into(here, 'most'), 'order', `最小 ${least}，最大 ${most}`, '没有一个数能在这中间', '请核对上下限。')
}
