import type { ActDone, FactsFile } from '../contract/record.ts'
import type { Refusal, Refused } from '../contract/refusal.ts'
import type { AnyC } from './condition.ts'
import { condition } from './condition.ts'
import { declared, linkTo, optionTitle } from './context.ts'
import { printDay, readDay } from './day.ts'
import { due } from './due.ts'
import { append, changeFact } from './file.ts'
import type { Change } from './file.ts'
import { isUnknown } from './answer.ts'
import type { AnyLifecycle } from './lifecycle.ts'
import { firstStage } from './lifecycle.ts'
import type { OnRecord, Thing } from './record.ts'
import { readFacts } from './record.ts'
import type { Rulebook } from './rulebook.ts'
import type { Settled } from './settle.ts'
import { settle } from './settle.ts'
import { factShown } from './shown.ts'
import { show } from './value.ts'
import { sayCondition } from '../reading/index.ts'

export type AnyStage = AnyLifecycle['stages'][number]
export type AnyAct = AnyStage['acts'][number]

/** What somebody wants to do: the act, on what, in which role, with the papers and facts handed in. */
export interface ToDo {
  readonly subject: string
  readonly do: string
  /** Needed only where two lifecycles of the subject have an act of this name at hand. */
  readonly in?: string
  readonly as: string
  readonly facts?: readonly unknown[]
}
/** What an act does beyond the facts it changes, for the server to carry out. */
export type ActEffect =
  | { readonly effect: 'issue'; readonly fact: string; readonly title: string }
  | { readonly effect: 'add'; readonly is: string; readonly id: string }
  | { readonly effect: 'visit'; readonly title: string }
  | { readonly effect: 'turn'; readonly role: string; readonly title: string }
  | { readonly effect: 'late'; readonly limit: string; readonly due: string }
/** What one act did: the facts it changed, the stage it led to with the last day for it, and what is to be carried out. */
export interface Advanced {
  readonly facts: readonly Change[]
  readonly stage: string
  readonly due: { readonly on: string; readonly provisional: boolean } | null
  readonly effects: readonly ActEffect[]
  /** The facts file as it stands after the act. */
  readonly next: FactsFile
}

/** Does one act on the rulebook's day, or refuses with everything that holds it back. Pure: the file given is not changed. */
export function advance(rulebook: Rulebook, file: unknown, todo: ToDo): Advanced | Refused {
  const merged = append(file, todo.facts ?? [])
  const record = readFacts(rulebook.pack, merged)
  if ('refused' in record) return record
  const before = readFacts(rulebook.pack, file)
  if ('refused' in before) return before
  const thing = record.things.get(todo.subject)
  if (!thing) return one('not-found', 'subject', show(todo.subject), '清单里没有这个编号', '改成清单里的编号')
  const settled = settle(rulebook, record)
  const at = standing(settled, thing, todo)
  if ('refused' in at) return at
  const { lifecycle, stage, act } = at
  const refused = [
    ...mayNot(settled, thing, at, todo),
    ...notAsked(settled, thing, act),
    ...notHeld(settled, thing, act),
    ...notBound(record, thing, lifecycle, act),
    ...notAdded(settled, before, thing, act),
  ]
  if (refused.length > 0) return { refused }
  return carryOut(settled, merged, thing, { lifecycle, stage, act }, todo)
}

interface At {
  readonly lifecycle: AnyLifecycle
  readonly stage: AnyStage
  readonly act: AnyAct
}
const one = (code: Refusal['code'], path: string, found: string, because: string, remedy: string): Refused => ({
  refused: [{ code, path, found, because, remedy }],
})

/** Where the subject stands in a lifecycle; null while the lifecycle has not been started. */
export function stageOf(settled: Settled, thing: Thing, lifecycle: AnyLifecycle): AnyStage | null {
  const answer = settled.fact(thing, lifecycle.lifecycle)
  const id = 'value' in answer ? (answer.value as string) : firstStage(settled.rulebook.pack, thing.is, lifecycle.lifecycle)
  return lifecycle.stages.find((s) => s.stage === id) ?? null
}

function standing(settled: Settled, thing: Thing, todo: ToDo): At | Refused {
  const { pack } = settled.rulebook
  const lifecycles = (pack.lifecycles ?? []).filter(
    (l) => l.subject === thing.is && (todo.in === undefined || l.lifecycle === todo.in),
  )
  const stages = lifecycles.map((lifecycle) => ({ lifecycle, stage: stageOf(settled, thing, lifecycle) }))
  const open = stages.flatMap(({ lifecycle, stage }) =>
    (stage?.acts ?? []).filter((a) => a.act === todo.do).map((act) => ({ lifecycle, stage: stage as AnyStage, act })),
  )
  if (open.length === 1) return open[0] as At
  if (open.length > 1)
    return one(
      'mismatch',
      'in',
      show(todo.do),
      '两个流程此刻都有这个动作',
      `指明流程：${open.map((o) => `${o.lifecycle.lifecycle}（${o.lifecycle.title}）`).join('、')}`,
    )
  const now = stages.map(({ lifecycle, stage }) => {
    const option = stage ? titleOf(settled, thing, lifecycle.lifecycle, stage.stage) : null
    if (!stage) return `“${lifecycle.title}”还没有启动`
    if (stage.acts.length === 0) return `“${lifecycle.title}”已办结，停在“${option}”`
    return `“${lifecycle.title}”在“${option}”，可办：${stage.acts.map((a) => `${a.act}（${a.title}）`).join('、')}`
  })
  return one('gate', 'do', show(todo.do), `${thing.title}现在不能办这个动作`, now.join('；') || '这种对象没有流程')
}
const titleOf = (settled: Settled, thing: Thing, fact: string, option: string): string => {
  const choice = declared(settled.rulebook.pack, thing.is, fact)
  return optionTitle(choice, option)
}

/** Acts of this stage that the parties have done since the subject came to stand here. */
function partiesSoFar(thing: Thing, lifecycle: AnyLifecycle, stage: AnyStage, act: AnyAct): readonly string[] {
  const here = thing.acts.filter((a) => a.in === lifecycle.lifecycle)
  const parties: string[] = []
  for (const done of here.toReversed()) {
    if (done.do !== act.act || !stage.acts.some((a) => a.act === done.do)) break
    if (parties.includes(done.as)) break
    parties.push(done.as)
  }
  // A full round of parties moved the subject on; what stands is a round not yet complete.
  return 'byEach' in act && act.byEach.every((r) => parties.includes(r)) ? [] : parties
}
function mayNot(settled: Settled, thing: Thing, { lifecycle, stage, act }: At, todo: ToDo): readonly Refusal[] {
  const roles = settled.rulebook.pack.words.roles
  const may = 'byEach' in act ? act.byEach : act.by
  const titles = may.map((r) => `${r}（${roles[r]}）`).join('、')
  if (!may.includes(todo.as))
    return [
      { code: 'role', path: 'as', found: show(todo.as), because: `“${act.title}”由${titles}办`, remedy: '由有权的一方来办' },
    ]
  const parties = partiesSoFar(thing, lifecycle, stage, act)
  if (!('byEach' in act) || !parties.includes(todo.as)) return []
  const waited = act.byEach.filter((r) => !parties.includes(r)).map((r) => roles[r])
  return [
    {
      code: 'duplicate',
      path: 'as',
      found: `${roles[todo.as]}已经办过“${act.title}”`,
      because: '每一方只办一次，其余各方办齐才往下走',
      remedy: `还等：${waited.join('、')}`,
    },
  ]
}
/** What the act asks and nobody has handed in; what is known already is not asked again. */
function notAsked(settled: Settled, thing: Thing, act: AnyAct): readonly Refusal[] {
  return (act.asks ?? []).flatMap((name) => {
    const answer = settled.fact(thing, name)
    if ('series' in answer || !isUnknown(answer)) return []
    const fact = declared(settled.rulebook.pack, thing.is, name)
    return [
      {
        code: 'absent' as const,
        path: `facts.${name}`,
        found: `没有“${fact.title}”`,
        because: `办理“${act.title}”要有它`,
        remedy: `随本次办理交上“${fact.title}”`,
      },
    ]
  })
}
function notHeld(settled: Settled, thing: Thing, act: AnyAct): readonly Refusal[] {
  if (act.needs === undefined) return []
  const needs: AnyC = act.needs
  const { pack } = settled.rulebook
  const parts = typeof needs === 'object' && 'all' in needs ? needs.all : [needs]
  return parts.flatMap((part) => {
    const { answer, reads } = settled.traced(null, (context) => condition(context, thing, part))
    if (!isUnknown(answer) && answer.value) return []
    const found = isUnknown(answer)
      ? `还不能判断：${answer.why}`
      : reads
          .map((r) => factShown(settled, r))
          .map((f) => `${f.of}${f.title}：${f.value === null ? (f.unknown?.why ?? '缺') : `${f.value}${f.unit}`}`)
          .join('；')
    return [
      {
        code: 'gate' as const,
        path: 'needs',
        found,
        because: `办理“${act.title}”须${sayCondition(pack, thing.is, part)}`,
        remedy: isUnknown(answer) ? '补齐所缺的事实后再办' : '条件具备后再办',
      },
    ]
  })
}
/** Something that cannot be undone touches only what was there when it was approved. */
function notBound(record: OnRecord, thing: Thing, lifecycle: AnyLifecycle, act: AnyAct): readonly Refusal[] {
  const kind = act.irreversible
  if (kind === undefined) return []
  const approved = thing.acts.filter((a) => a.in === lifecycle.lifecycle).at(-1)?.saw?.[kind]
  const now = itemIds(record, thing, kind)
  if (approved === undefined)
    return [
      {
        code: 'gate',
        path: 'irreversible',
        found: '没有上一步的办理记录',
        because: `“${act.title}”不能撤回，只对批准时的清单办`,
        remedy: '先办上一步，由系统记下清单',
      },
    ]
  const added = now.filter((id) => !approved.includes(id))
  const gone = approved.filter((id) => !now.includes(id))
  if (added.length === 0 && gone.length === 0) return []
  const found = [
    ...(added.length > 0 ? [`批准后新增：${added.join('、')}`] : []),
    ...(gone.length > 0 ? [`批准后少了：${gone.join('、')}`] : []),
  ].join('；')
  return [
    {
      code: 'gate',
      path: 'irreversible',
      found,
      because: `“${act.title}”不能撤回，清单与批准时不同`,
      remedy: '退回重新批准，或把新增的移出本次清单',
    },
  ]
}
const belonging = (record: OnRecord, thing: Thing, kind: string): readonly Thing[] =>
  (record.byKind.get(kind) ?? []).filter((t) => Object.values(t.links).includes(thing.id))
const itemIds = (record: OnRecord, thing: Thing, kind: string): readonly string[] =>
  belonging(record, thing, kind).map((t) => t.id)
/** What an act notes of the things that a later, irreversible one is bound to. */
function seen(record: OnRecord, thing: Thing, { stages }: AnyLifecycle): Pick<ActDone, 'saw'> {
  const kinds = stages.flatMap(({ acts }) => acts.flatMap(({ irreversible }) => irreversible ?? []))
  return kinds.length === 0 ? {} : { saw: Object.fromEntries(kinds.map((kind) => [kind, itemIds(record, thing, kind)])) }
}

/** The thing that the act adds must come with it, with all that is filed about such a thing. */
function notAdded(settled: Settled, before: OnRecord, thing: Thing, act: AnyAct): readonly Refusal[] {
  const kind = act.adds
  if (kind === undefined) return []
  const subject = settled.rulebook.pack.words.subjects[kind]
  const title = subject?.title ?? kind
  const added = belonging(settled.record, thing, kind).filter((t) => !before.things.has(t.id))
  const filed = Object.entries(subject?.facts ?? {}).filter(([, f]) => f.from === 'filed')
  if (added.length === 0 && filed.length === 0) return []
  if (added.length !== 1)
    return [
      {
        code: 'absent',
        path: 'facts',
        found: `随附了 ${added.length} 个${title}`,
        because: `“${act.title}”每次记一个${title}`,
        remedy: `随本次办理写明一个${title}：${filed.map(([, f]) => f.title).join('、')}`,
      },
    ]
  return filed.flatMap(([name, fact]) =>
    added[0]?.facts.has(name)
      ? []
      : [
          {
            code: 'absent' as const,
            path: `facts.${name}`,
            found: `${title}没有写“${fact.title}”`,
            because: `“${act.title}”要留下记录`,
            remedy: `写明“${fact.title}”`,
          },
        ],
  )
}

function carryOut(
  settled: Settled,
  merged: unknown,
  thing: Thing,
  { lifecycle, stage, act }: At,
  todo: ToDo,
): Advanced | Refused {
  const { pack, on } = settled.rulebook
  const day = printDay(on)
  const effects: ActEffect[] = []
  const parties = [...partiesSoFar(thing, lifecycle, stage, act), todo.as]
  const all = !('byEach' in act) || act.byEach.every((r) => parties.includes(r))
  const to = all ? act.to : stage.stage
  /** What follows only when the last party has acted. */
  const { dates, issues, adds }: Partial<AnyAct> = all ? act : {}
  const sets: [string, string][] = [[lifecycle.lifecycle, to]]
  if (dates !== undefined) sets.push([dates, day])
  if (issues !== undefined) {
    const { title } = declared(pack, thing.is, issues)
    if (!thing.facts.has(issues)) sets.push([issues, `${title}（${day}）`])
    effects.push({ effect: 'issue', fact: issues, title })
  }
  const done = { do: act.act, in: lifecycle.lifecycle, as: todo.as, on: day as ActDone['on'] }
  let next = changeFact(merged, thing.id, sets, { ...done, ...seen(settled.record, thing, lifecycle) })
  if (adds !== undefined) {
    const given = belonging(settled.record, thing, adds)
    const filed = Object.values(pack.words.subjects[adds]?.facts ?? {}).some((f) => f.from === 'filed')
    const id = filed ? (given.at(-1)?.id ?? '') : `${thing.id}-${adds}-${given.length + 1}`
    if (!filed) next = append(next, [{ is: adds, id, links: { [linkTo(pack, adds, thing.is)]: thing.id }, facts: {} }])
    effects.push({ effect: 'add', is: adds, id })
  }
  if (act.visit) effects.push({ effect: 'visit', title: act.title })
  const late = lateness(settled, thing, lifecycle, stage)
  if (late && late.due < on) effects.push({ effect: 'late', limit: late.title, due: printDay(late.due) })
  const arrived = lifecycle.stages.find((s) => s.stage === to)
  for (const role of whoseTurn(arrived, all ? [] : parties))
    effects.push({ effect: 'turn', role, title: pack.words.roles[role] ?? role })
  const after = readFacts(pack, next)
  // A day that this act settles may stand before another on record: the act is held back, not half done.
  if ('refused' in after) return after
  const limit = lateness(settle(settled.rulebook, after), after.things.get(thing.id) as Thing, lifecycle, arrived as AnyStage)
  return {
    facts: sets.map(([name, filed]) => ({
      is: thing.is,
      id: thing.id,
      fact: name,
      before: thing.facts.get(name)?.text ?? null,
      after: filed,
    })),
    stage: to,
    due: limit && { on: printDay(limit.due), provisional: limit.provisional },
    effects,
    next: next as FactsFile,
  }
}
/** Who has something to do at a stage: whom it names, and every party of an act of several that has not done it yet. */
const whoseTurn = (stage: AnyStage | undefined, acted: readonly string[]): readonly string[] => {
  const parties = (stage?.acts ?? []).flatMap((a) => ('byEach' in a ? a.byEach : []))
  const named = stage?.by === undefined || stage.acts.length === 0 ? [] : [stage.by]
  return [...new Set([...named, ...parties])].filter((role) => !acted.includes(role))
}

/** The earliest limit that runs where a subject stands: of the stage itself, or over several stages. */
export function lateness(
  settled: Settled,
  thing: Thing,
  lifecycle: AnyLifecycle,
  stage: AnyStage,
): { readonly title: string; readonly due: number; readonly provisional: boolean } | null {
  if (stage.acts.length === 0) return null
  const order = lifecycle.stages.map((s) => s.stage)
  const running = (lifecycle.limits ?? []).filter(
    (l) => order.indexOf(l.from) <= order.indexOf(stage.stage) && order.indexOf(stage.stage) <= order.indexOf(l.until),
  )
  const limits = [
    ...(stage.limit
      ? [
          {
            title: titleOf(settled, thing, lifecycle.lifecycle, stage.stage),
            since: enteredOn(thing, lifecycle, stage.stage),
            within: stage.limit,
          },
        ]
      : []),
    ...running.map((l) => ({ title: l.title, since: enteredOn(thing, lifecycle, l.from), within: l })),
  ]
  const dues = limits.flatMap(({ title, since, within }) => {
    if (since === null) return []
    const found = settled.traced(null, (context) => due(context, thing, since, within)).answer
    return 'state' in found ? [] : [{ title, due: found.due, provisional: found.provisional }]
  })
  return dues.toSorted((a, b) => a.due - b.due)[0] ?? null
}
/** The day a subject came to stand at a stage; at the first one, the day of its first act. */
function enteredOn(thing: Thing, lifecycle: AnyLifecycle, stage: string): number | null {
  const acts = thing.acts.filter((a) => a.in === lifecycle.lifecycle)
  const first = lifecycle.stages[0]?.stage
  let at = first
  let since: string | null = null
  const parties = new Map<string, Set<string>>()
  let entered: string | null = first === stage ? (acts[0]?.on ?? null) : null
  for (const done of acts) {
    const act = lifecycle.stages.find((s) => s.stage === at)?.acts.find((a) => a.act === done.do)
    if (!act) continue
    if ('byEach' in act) {
      const who = parties.get(done.do) ?? new Set()
      parties.set(done.do, who.add(done.as))
      if (!act.byEach.every((r) => who.has(r))) continue
    }
    if (at !== act.to) parties.clear()
    since = done.on
    at = act.to
    if (at === stage) entered = since
  }
  return entered === null ? null : (readDay(entered) ?? null)
}
