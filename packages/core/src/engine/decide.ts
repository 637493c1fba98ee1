import type { FactsFile, Filed } from '../contract/record.ts'
import type { Refused } from '../contract/refusal.ts'
import type { Day } from '../contract/words.ts'
import { linkTo } from './context.ts'
import type { DayNumber } from './day.ts'
import { readDay, printDay } from './day.ts'
import { append, changeFact } from './file.ts'
import type { Change } from './file.ts'
import type { Proposed, ProposedEffect } from './proposal.ts'
import { proposeFor } from './proposal.ts'
import type { OnRecord, Thing } from './record.ts'
import { readFacts } from './record.ts'
import { refusing, type Say } from './refusing.ts'
import type { Rulebook } from './rulebook.ts'
import { settle } from './settle.ts'
import { show } from './value.ts'

/** A decision that a person with a role takes on a proposal, by a document. */
export interface Decision {
  readonly proposal: string
  readonly subject: string
  readonly as: string
  /** Which of several answers; may be left out when there is one. */
  readonly choose?: string
  /** Number of the document it is taken by. */
  readonly by: string
  /** The day the other side was told; a decision before the end of its hearing is refused. */
  readonly proposedOn?: string
}
/** What a decision does to a line of money, decimal text in yuan to the fen: before + change = after. */
export interface LedgerLine {
  readonly line: string
  readonly before: string
  readonly change: string
  readonly after: string
}
/** What a decision did: the facts it changed, the money it moved line by line, and the facts file as it stands afterwards. */
export interface Decided {
  readonly facts: readonly Change[]
  readonly ledger: readonly LedgerLine[]
  /** Papers to publish, by form. */
  readonly publish: readonly string[]
  readonly next: FactsFile
}

/** Settles a proposal as decided, or refuses: no such proposal, no reason for it now, the wrong role, no document, an answer it does not offer, the hearing not over. Pure. */
export function decide(rulebook: Rulebook, file: unknown, decision: Decision): Decided | Refused {
  const { pack } = rulebook
  const record = readFacts(pack, file)
  if ('refused' in record) return record
  const { refused, say } = refusing()
  const proposals = pack.proposals ?? []
  const proposal = proposals.find((p) => p.id === decision.proposal)
  const thing = record.things.get(decision.subject)
  if (!proposal)
    say(
      'not-found',
      'proposal',
      show(decision.proposal),
      '规则包没有这条处理建议',
      `改成其中之一：${proposals.map((p) => `${p.id}（${p.title}）`).join('、')}`,
    )
  if (!thing) say('not-found', 'subject', show(decision.subject), '清单里没有这个编号', '改成清单里的编号')
  if (decision.by.trim() === '') say('absent', 'by', '没有文号', '决定要有依据文件', '写明文号')
  if (!proposal || !thing) return { refused }
  if (decision.as !== proposal.decidedBy)
    say(
      'role',
      'as',
      show(decision.as),
      `“${proposal.title}”由${pack.words.roles[proposal.decidedBy]}决定`,
      `由 ${proposal.decidedBy} 来决定`,
    )
  const madeOn = (on: DayNumber) => proposeFor(settle({ ...rulebook, on }, record), thing, proposal)
  const made = thing.is === proposal.subject ? madeOn(rulebook.on) : undefined
  if (!made)
    say(
      'gate',
      'proposal',
      `${thing.title}现在没有“${proposal.title}”的理由`,
      '理由成立才有处理建议，有建议才能决定',
      '核对事实；已经处理过的不再重复',
    )
  else if ('unknown' in made) say('gate', 'proposal', `还不能判断：${made.unknown.why}`, '判断不了的不提建议', '补齐所缺的事实')
  if (!made || 'unknown' in made) return { refused }
  const told = decision.proposedOn === undefined ? undefined : readDay(decision.proposedOn)
  if (decision.proposedOn !== undefined && told === undefined)
    say('wrong-value', 'proposedOn', show(decision.proposedOn), '告知日是日期', '写成 2022-12-31 这样的日期')
  if (proposal.hearing && told !== undefined) {
    const then = madeOn(told)
    const until = then && 'hearing' in then ? then.hearing?.until : undefined
    if (until !== undefined && (readDay(until) ?? 0) >= rulebook.on)
      say('gate', 'proposedOn', `对方可以陈述到 ${until}`, '期限届满才能决定', `${until} 之后再决定`)
  }
  const chosen = choices(made, decision.choose, say)
  return refused.length > 0 ? { refused } : carryOut(rulebook, record, thing, made.effects, chosen, decision)
}

/** Which answer each choice gets: the one named where it is offered, or the only one. */
function choices(made: Proposed, choose: string | undefined, say: Say): ReadonlyMap<string, string> {
  const chosen = new Map<string, string>()
  for (const effect of made.effects) {
    if (!('decide' in effect)) continue
    const [only, ...others] = effect.options
    const answer = effect.options.find((o) => o.id === choose) ?? (others.length === 0 ? only : undefined)
    if (answer) chosen.set(effect.decide, answer.id)
    else
      say(
        choose === undefined ? 'absent' : 'mismatch',
        'choose',
        show(choose),
        `“${effect.title}”有几种可选`,
        `改成其中之一：${effect.options.map((o) => `${o.id}（${o.title}）`).join('、')}`,
      )
  }
  return chosen
}

function carryOut(
  { pack, on }: Rulebook,
  record: OnRecord,
  thing: Thing,
  effects: readonly ProposedEffect[],
  chosen: ReadonlyMap<string, string>,
  decision: Decision,
): Decided {
  const facts: Change[] = []
  const ledger: LedgerLine[] = []
  const publish: string[] = []
  let next = record.file
  const attested = { by: pack.words.roles[decision.as] ?? decision.as, at: printDay(on) as Day, evidence: decision.by }
  const set = (name: string, after: string, filed: Filed) => {
    facts.push({ is: thing.is, id: thing.id, fact: name, before: thing.facts.get(name)?.text ?? null, after })
    next = changeFact(next, thing.id, [[name, filed]])
  }
  for (const effect of effects) {
    if ('decide' in effect) {
      const value = chosen.get(effect.decide) ?? ''
      set(effect.decide, value, { value, ...attested })
    } else if ('cut' in effect) {
      const change = effect.cut.startsWith('-') ? effect.cut.slice(1) : `-${effect.cut}`
      ledger.push({ line: effect.title, before: effect.before, change, after: effect.after })
    } else if ('start' in effect) {
      const lifecycle = pack.lifecycles?.find((l) => l.subject === thing.is && l.lifecycle === effect.start)
      const first = lifecycle?.stages[0]?.stage ?? ''
      set(effect.start, first, first)
    } else if ('open' in effect) {
      const id = `${thing.id}-${effect.open}-${(record.byKind.get(effect.open) ?? []).length + 1}`
      const link = linkTo(pack, effect.open, thing.is)
      next = append(next, [{ is: effect.open, id, links: { [link]: thing.id }, facts: {} }])
      facts.push({ is: effect.open, id, fact: link, before: null, after: thing.id })
    } else publish.push(effect.publish)
  }
  return { facts, ledger, publish, next: next as FactsFile }
}
