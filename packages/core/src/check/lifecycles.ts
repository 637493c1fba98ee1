import type { Lifecycle, Within } from '../contract/lifecycle.ts'
import type { Words } from '../contract/words.ts'
import { instead } from './near.ts'
import { about, each, into, tell, type Here } from './here.ts'
import { optionsOf, own } from './names.ts'
import { find } from './facts.ts'
import { findItem, findRole, findRoles, findSubject } from './things.ts'
import { everyValue, take } from './amounts.ts'
import { checkCondition } from './conditions.ts'
import { checkCite } from './cites.ts'
import { checkStages } from './stages.ts'
import { warnOfRelease } from './release.ts'
import { less } from './decimals.ts'
import type { Made, Make } from './makers.ts'

export type AnyLifecycle = Lifecycle<Words>
type AnyAct = AnyLifecycle['stages'][number]['acts'][number]

/** Lifecycles: stages that are the answers of the choice, acts by roles, facts that acts settle, and ways to an end. */
export function checkLifecycles(here: Here, make: Make, made: Made): void {
  const settled = new Map<string, number>()
  each(here, 'lifecycles', here.names.pack.lifecycles, (lifecycle, root, i) => {
    if (!findSubject(into(root, 'subject'), lifecycle.subject)) return
    const at = about(root, lifecycle.subject)
    make(into(at, 'lifecycle'), lifecycle.subject, lifecycle.lifecycle, 'lifecycle')
    const fact = own(here.names.subject(lifecycle.subject)?.facts, lifecycle.lifecycle)
    checkStages(at, lifecycle, fact ? optionsOf(fact) : {})
    warnOfRelease(at, lifecycle)
    each(at, 'stages', lifecycle.stages, (stage, there) => {
      if (stage.by !== undefined) findRole(into(there, 'by'), stage.by)
      if (stage.limit) checkWithin(into(there, 'limit'), stage.limit)
      each(there, 'acts', stage.acts, (act, inner) =>
        checkAct(inner, act, (name, path) => settle(inner, lifecycle.subject, name, path, settled, i, make, made)),
      )
    })
    each(at, 'limits', lifecycle.limits, (limit, there) => {
      checkWithin(there, limit)
      checkCite(there, limit.cite)
    })
  })
  // What no act dates or issues is settled by the acts that ask for it.
  each(here, 'lifecycles', here.names.pack.lifecycles, ({ subject, stages }) => {
    for (const name of stages.flatMap((stage) => stage.acts.flatMap((act) => act.asks ?? []))) {
      const key = `${subject}.${name}`
      if (own(here.names.subject(subject)?.facts, name)?.from === 'lifecycle' && !made.by.has(key)) made.by.set(key, ['asks'])
    }
  })
}

/** Several acts of one lifecycle may settle a fact, each on its own way; two lifecycles may not. */
function settle(
  here: Here,
  subject: string,
  name: string,
  key: string,
  settled: Map<string, number>,
  lifecycle: number,
  make: Make,
  made: Made,
): void {
  const fact = `${subject}.${name}`
  if (settled.get(fact) === lifecycle && made.by.has(fact)) return
  settled.set(fact, lifecycle)
  make(into(here, key), subject, name, 'lifecycle')
}

function checkAct(here: Here, act: AnyAct, settles: (name: string, key: string) => void): void {
  findRoles(here, 'by', 'by' in act ? act.by : undefined)
  findRoles(here, 'byEach', 'byEach' in act ? act.byEach : undefined)
  act.asks?.forEach((name, i) => {
    const found = find(into(here, 'asks', i), name, 'any', true)
    if (found && ['measure', 'scheme', 'verdict', 'decision'].includes(found.fact.from))
      tell(
        into(here, 'asks', i),
        'mismatch',
        `「${found.fact.title}」由规则或决定给出`,
        '办理时只能要人填报、提交的东西',
        '请改为它所依据的事实；要它成立的写进 needs。',
      )
  })
  if (act.needs !== undefined) checkCondition(into(here, 'needs'), act.needs)
  if (act.dates !== undefined && find(into(here, 'dates'), act.dates, 'day', true)) settles(act.dates, 'dates')
  if (act.issues !== undefined && find(into(here, 'issues'), act.issues, 'paper', true)) settles(act.issues, 'issues')
  if (act.adds !== undefined) findItem(into(here, 'adds'), act.adds)
  if (act.irreversible !== undefined) findItem(into(here, 'irreversible'), act.irreversible)
  checkCite(here, act.cite)
}

/** A length of time: in its own unit, above nothing. */
export function checkWithin(here: Here, { within, in: span }: Within<Words>): void {
  take(into(here, 'within'), within, [span], '时限')
  const wrong = everyValue(here, within).find((text) => !less('0', text))
  if (wrong !== undefined) tell(into(here, 'within'), 'mismatch', wrong, '时限要大于零', '请改正。')
}

/** One of the stages of a lifecycle. */
export function findStage(here: Here, stages: readonly string[], stage: string): void {
  if (!stages.includes(stage)) tell(here, 'unknown-name', `“${stage}”`, '这个流程没有这个环节', instead(stage, stages))
}
