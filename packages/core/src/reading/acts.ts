import type { Case } from '../contract/paper.ts'
import type { ActDone } from '../contract/record.ts'
import type { Words } from '../contract/words.ts'
import type { Pack } from '../contract/pack.ts'
import type { Thing } from './given.ts'
import { sayDay } from './number.ts'
import { inWords, list, optionTitle, quote, quoted, roleTitle, subjectTitle } from './words.ts'

type Flow = NonNullable<Pack['lifecycles']>[number]
const actsOf = (flow: Flow) => flow.stages.flatMap((stage) => stage.acts)
/** The lifecycle of a subject that knows this act, and what the act is called there. */
function flowOf(pack: Pack, subject: string, act: string, lifecycle?: string): { readonly flow?: Flow; readonly title: string } {
  const flow = pack.lifecycles?.find(
    (l) => l.subject === subject && (lifecycle ?? l.lifecycle) === l.lifecycle && actsOf(l).some(({ act: name }) => name === act),
  )
  const title = flow && actsOf(flow).find(({ act: name }) => name === act)?.title
  return { ...(flow ? { flow } : {}), title: title ?? '未声明的办理' }
}

/** The act a case tries, and where it leads. */
export function sayAct(pack: Pack, subject: string, act: NonNullable<Case<Words>['act']>): string {
  const { flow, title } = flowOf(pack, subject, act.do)
  const leads =
    typeof act.leads === 'string'
      ? `转入${quote(flow ? optionTitle(pack, subject, flow.lifecycle, act.leads) : '未声明的环节')}`
      : `不得办理${inWords(act.leads.refused) ? `，事由涉及“${act.leads.refused}”` : ''}`
  return `${roleTitle(pack, act.as)}办理${quoted(title)}，${leads}`
}

/** What was done with a thing before; the roles that did the same on one day are named together. */
export function sayDone(pack: Pack, { is, acts = [] }: Thing): readonly string[] {
  return Object.values(Object.groupBy(acts, (one: ActDone) => [one.in, one.do, one.on].join('\n'))).flatMap((same = []) =>
    same.slice(0, 1).map((one) => {
      const saw = Object.entries(one.saw ?? {}).map(([kind, ids]) => `${ids.length}个${subjectTitle(pack, kind)}`)
      const roles = list(same.map(({ as }) => roleTitle(pack, as)))
      const seen = saw.length === 0 ? '' : `，当时在册${list(saw)}`
      return `${sayDay(one.on)}已由${roles}办理${quoted(flowOf(pack, is, one.do, one.in).title)}${seen}`
    }),
  )
}
