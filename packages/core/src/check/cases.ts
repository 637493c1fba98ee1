import type { Case } from '../contract/paper.ts'
import { isRefused, type Refusal } from '../contract/refusal.ts'
import type { Words } from '../contract/words.ts'
import { readFacts } from '../engine/record.ts'
import { readValue } from '../engine/value.ts'
import { situationOf, type Situation } from '../testing/situation.ts'
import { instead } from './near.ts'
import { about, each, into, tell, type Here } from './here.ts'
import { own } from './names.ts'
import { pathText } from './path.ts'
import { checkCite } from './cites.ts'
import { find } from './facts.ts'
import { findRole } from './things.ts'
import { findStage, type AnyLifecycle } from './lifecycles.ts'
import { isDecimal } from './shape/leaf.ts'

type AnyCase = Case<Words>
const outcomes = ['expect', 'unknown', 'lines', 'refused', 'proposed', 'act'] as const

/** Cases: facts that can be on record, and outcomes that the first thing given can have. */
export function checkCases(here: Here): void {
  each(here, 'cases', here.names.pack.cases, (one, at) => {
    checkCite(at, one.from, 'from')
    // An empty list of proposals says that there must be none.
    if (outcomes.every((key) => one[key] === undefined || (key !== 'proposed' && Object.keys(one[key]).length === 0)))
      tell(
        at,
        'absent',
        `样例「${one.name}」没有写应得的结果`,
        '什么都不核对的样例永远通过',
        '请写 expect、unknown、lines、refused、proposed 或 act。',
      )
    const names = (here.names.pack.cases ?? []).map((other) => other.name)
    if (one.like !== undefined && !names.includes(one.like))
      return tell(into(at, 'like'), 'unknown-name', `“${one.like}”`, '没有这个名称的样例', instead(one.like, names))
    const situation = situationOf(here.names.pack, one, pathText(at.path))
    // A case that the base is like, and that is not there, is told where the base says so.
    if (!('given' in situation)) return situation.code === 'unknown-name' ? undefined : here.say(situation)
    const record = readFacts(here.names.pack, situation)
    if (isRefused(record)) for (const refusal of record.refused) ownFault(at, one, situation, refusal)
    const first = situation.given[0]?.is
    if (first !== undefined && here.names.subject(first)) outcome(about(at, first), one)
  })
}

/** A fault of what stands on record, told once: by the case that wrote it, not by those that are like it. */
function ownFault(here: Here, one: AnyCase, { given }: Situation, refusal: Refusal): void {
  const [, index, rest = ''] = /^given\[(\d+)\](.*)$/.exec(refusal.path) ?? []
  if (index === undefined)
    return here.say({ ...refusal, path: pathText([...here.path, ...(refusal.path === '' ? [] : [refusal.path])]) })
  const thing = given[Number(index)]
  const mine = one.given?.findIndex((g) => g.is === thing?.is && g.id === thing?.id) ?? -1
  if (mine < 0) return
  const [, part, name] = /^\.(facts|links)\.([^.[]+)/.exec(rest) ?? []
  if (
    part !== undefined &&
    name !== undefined &&
    own<unknown>(part === 'links' ? one.given?.[mine]?.links : one.given?.[mine]?.facts, name) === undefined
  )
    return
  here.say({ ...refusal, path: `${pathText([...here.path, 'given', mine])}${rest}` })
}

function outcome(here: Here, one: AnyCase): void {
  const { pack } = here.names
  const lines = (pack.schemes ?? [])
    .filter((scheme) => scheme.subject === here.is)
    .flatMap((scheme) => scheme.lines.map((line) => line.id))
  const line = (at: Here, id: string): void => {
    if (!lines.includes(id))
      tell(at, 'unknown-name', `“${id}”`, `评「${here.names.subject(here.is)?.title}」的方案没有这个指标`, instead(id, lines))
  }
  for (const [name, text] of Object.entries(one.expect ?? {})) {
    const at = into(here, 'expect', name)
    const found = find(at, name, 'any', true)
    if (found)
      readValue(found.fact, text, pathText(at.path), (code, path, what, because, remedy) =>
        here.say({ code, path, found: what, because, remedy }),
      )
  }
  for (const name of Object.keys(one.unknown ?? {})) {
    if (!lines.includes(name) && own(here.names.subject(here.is)?.facts, name) === undefined)
      tell(
        into(here, 'unknown', name),
        'unknown-name',
        `“${name}”`,
        '首个对象没有这个事实，评它的方案也没有这个指标',
        instead(name, [...Object.keys(here.names.subject(here.is)?.facts ?? {}), ...lines]),
      )
  }
  for (const [id, points] of Object.entries(one.lines ?? {})) {
    line(into(here, 'lines', id), id)
    if (points === undefined || !isDecimal(points))
      tell(into(here, 'lines', id), 'wrong-value', `“${points}”`, '指标的得分是分数', '请写成像 "3.50" 这样的文字。')
  }
  one.refused?.forEach((id, i) => line(into(here, 'refused', i), id))
  const proposals = (pack.proposals ?? []).map((proposal) => proposal.id)
  one.proposed?.forEach((id, i) => {
    if (!proposals.includes(id))
      tell(into(here, 'proposed', i), 'unknown-name', `“${id}”`, '没有声明这条处理建议', instead(id, proposals))
  })
  if (one.act) act(into(here, 'act'), one.act)
}

const actsOf = (lifecycle: AnyLifecycle): string[] => lifecycle.stages.flatMap((stage) => stage.acts.map((one) => one.act))
function act(here: Here, { do: name, as, leads }: NonNullable<AnyCase['act']>): void {
  findRole(into(here, 'as'), as)
  const all: readonly AnyLifecycle[] = here.names.pack.lifecycles ?? []
  const lifecycles = all.filter((lifecycle) => lifecycle.subject === here.is)
  const having = lifecycles.filter((lifecycle) => actsOf(lifecycle).includes(name))
  if (having.length === 0)
    tell(
      into(here, 'do'),
      'unknown-name',
      `“${name}”`,
      `「${here.names.subject(here.is)?.title}」的流程没有这个动作`,
      instead(name, lifecycles.flatMap(actsOf)),
    )
  else if (typeof leads === 'string')
    findStage(
      into(here, 'leads'),
      having.flatMap((lifecycle) => lifecycle.stages.map((stage): string => stage.stage)),
      leads,
    )
}
