import { into, tell, type Here } from './here.ts'
import type { Made } from './makers.ts'

/** No fact rests on itself, however many rules lie between. */
export function checkCycles(here: Here, { restsOn }: Made): void {
  const done = new Set<string>()
  const told = new Set<string>()
  const visit = (fact: string, above: readonly string[]): void => {
    const at = above.indexOf(fact)
    if (at >= 0) return say(above.slice(at))
    if (done.has(fact)) return
    for (const read of restsOn.get(fact) ?? []) if (restsOn.has(read)) visit(read, [...above, fact])
    done.add(fact)
  }
  const say = (ring: readonly string[]): void => {
    const key = ring.toSorted().join(' ')
    if (told.has(key)) return
    told.add(key)
    const [first = ''] = ring
    const [subject = '', name = ''] = first.split('.')
    tell(
      into(here, 'words', 'subjects', subject, 'facts', name),
      'cycle',
      [...ring, first].map((fact) => inWords(here, fact)).join(' → '),
      '一个事实绕回来依据自己，谁也算不出来',
      '请断开其中一环：改读填报的、流程记下的或人决定的事实。',
    )
  }
  for (const fact of restsOn.keys()) visit(fact, [])
}

function inWords(here: Here, fact: string): string {
  const [subject = '', name = ''] = fact.split('.')
  const declared = here.names.subject(subject)
  return `${declared?.title ?? subject}「${declared?.facts[name]?.title ?? name}」`
}
