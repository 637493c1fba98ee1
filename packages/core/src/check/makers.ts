import type { Capture, Fact } from '../contract/words.ts'
import { instead } from './near.ts'
import { into, tell, type Here } from './here.ts'
import { own } from './names.ts'
import { pathText } from './path.ts'

/** Who settles which fact, and on what each of those rests. */
export interface Made {
  /** For each settled fact the rules that settle it, by path. */
  readonly by: Map<string, string[]>
  /** For each settled fact the facts it rests on. */
  readonly restsOn: Map<string, Set<string>>
}
export const nothingMade = (): Made => ({ by: new Map(), restsOn: new Map() })

/** Says that the rule read here settles a fact; what is read through the answer is what the fact rests on. Nothing when there is no such fact to settle. */
export type Make = (here: Here, subject: string, name: string, from: Capture) => Here | undefined
const sources: Readonly<Record<string, string>> = {
  measure: '推算',
  scheme: '评价方案',
  verdict: '判定',
  lifecycle: '流程',
  decision: '决定',
}

export const makerOf =
  (made: Made): Make =>
  (here, subject, name, from) => {
    const facts = here.names.subject(subject)?.facts
    if (!facts) return undefined
    const fact = own(facts, name)
    if (!fact)
      return tell(
        here,
        'unknown-name',
        `“${name}”`,
        `「${here.names.subject(subject)?.title}」没有这个事实`,
        instead(name, Object.fromEntries(Object.entries(facts).filter(([, other]) => other.from === from))),
      )
    if (fact.from !== from) {
      return tell(
        here,
        'mismatch',
        `「${fact.title}」的来路是 ${fact.from}`,
        `这里由${sources[from]}给出它，来路就应是 ${from}`,
        `请把事实的 from 写成 ${from}，或换一个事实。`,
      )
    }
    const key = `${subject}.${name}`
    const path = pathText(here.path)
    const before = made.by.get(key) ?? []
    made.by.set(key, [...before, path])
    const rests = made.restsOn.get(key) ?? new Set()
    made.restsOn.set(key, rests)
    if (before.length)
      tell(
        here,
        'duplicate',
        `「${fact.title}」在 ${before[0]} 已经定过`,
        '一个事实只能由一条规则给出，否则不知以哪个为准',
        '请删去其中一条，或另设一个事实。',
      )
    return {
      ...here,
      reads: (read) => {
        rests.add(read)
        here.reads(read)
      },
    }
  }

const fits: Readonly<Record<string, (fact: Fact) => boolean>> = {
  measure: (fact) => !['day', 'choice', 'paper', 'text'].includes(fact.unit),
  scheme: (fact) => fact.unit === 'points',
  verdict: (fact) => fact.unit === 'choice',
}
const suits: Readonly<Record<string, string>> = { measure: '数或是否', scheme: '分数（points）', verdict: '选项（choice）' }
/** Facts that rules give, of a unit that such a rule can give. */
export function checkCapture(here: Here, fact: Fact): void {
  if (fits[fact.from] && !fits[fact.from]!(fact))
    tell(
      into(here, 'unit'),
      'mismatch',
      `「${fact.title}」由${sources[fact.from]}给出，单位却是 ${fact.unit}`,
      `${sources[fact.from]}只能给出${suits[fact.from]}`,
      '请改来路或改单位。',
    )
  if ((fact.from === 'measure' || fact.from === 'scheme') && 'every' in fact)
    tell(
      into(here, 'every'),
      'mismatch',
      `「${fact.title}」由${sources[fact.from]}给出，却是序列`,
      '规则每次只给出一个值',
      '请删去 every。',
    )
}

const wanting: Readonly<Record<string, string>> = {
  measure: '请在 workings 里写它的推算。',
  scheme: '请让一个评价方案的评分环节或分组记在它上面。',
  verdict: '请写一个给出它的判定。',
  lifecycle: '请让流程的环节、办理动作定它，或把 from 改为 filed 等。',
}
/** Every fact that rules are said to give is given by one. */
export function checkMakers(here: Here, made: Made): void {
  for (const [subject, { facts }] of Object.entries(here.names.pack.words.subjects)) {
    for (const [name, fact] of Object.entries(facts)) {
      const remedy = own(wanting, fact.from)
      if (remedy === undefined || made.by.has(`${subject}.${name}`)) continue
      tell(
        into(here, 'words', 'subjects', subject, 'facts', name),
        'absent',
        `「${fact.title}」由${sources[fact.from]}给出，却没有哪条规则给出它`,
        '没有来处的事实永远是缺',
        remedy,
      )
    }
  }
}
