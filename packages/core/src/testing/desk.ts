import type { Pack } from '../contract/pack.ts'
import type { FactsFile } from '../contract/record.ts'
import { isRefused } from '../contract/refusal.ts'
import type { Refused } from '../contract/refusal.ts'
import type { Advanced } from '../engine/advance.ts'
import { advance } from '../engine/advance.ts'
import type { Decided } from '../engine/decide.ts'
import { decide } from '../engine/decide.ts'
import type { Proposed } from '../engine/proposal.ts'
import { propose } from '../engine/proposal.ts'
import type { Rulebook } from '../engine/rulebook.ts'
import { rulebook } from '../engine/rulebook.ts'
import { readFacts } from '../engine/record.ts'
import type { Settled } from '../engine/settle.ts'
import { settle } from '../engine/settle.ts'

type Facts = Readonly<Record<string, unknown>>
/** Who does what on a day, with the facts of the subject and the other things handed in with it. */
export type Step = readonly [on: string, act: string, as: string, facts?: Facts, more?: readonly unknown[]]

/** What a pack's tests need to try its lifecycles: the rulebook of a day, one act, a row of acts. What must not be refused throws when it is. */
export interface Desk {
  readonly book: (on: string) => Rulebook
  readonly settledOn: (on: string, file: unknown) => Settled
  readonly act: (file: FactsFile, subject: string, ...step: Step) => Advanced | Refused
  /** Acts that must go through, one after the other: the file after them, where the subject stood after each, and by when the next is due. */
  readonly walk: (
    file: FactsFile,
    subject: string,
    steps: readonly Step[],
  ) => { readonly file: FactsFile; readonly stages: readonly string[]; readonly dues: readonly (string | undefined)[] }
  /** What is proposed on a day. */
  readonly proposed: (file: object, on: string) => readonly Proposed[]
  /** A proposal settled by a decision that must go through. */
  readonly decided: (file: object, on: string, proposal: string, subject: string, as: string, choose?: string) => Decided
}
/** Codes of a refusal, or `done`. */
export const codes = (answer: Advanced | Refused): readonly string[] =>
  isRefused(answer) ? answer.refused.map((r) => r.code) : ['done']

/** A desk at which the acts of a pack can be tried; a rulebook or a facts file that is refused throws. */
export function deskOf(pack: Pack): Desk {
  const must = <T extends object>(answer: T | Refused, what: string): T => {
    if (isRefused(answer)) throw new Error(`${what}: ${JSON.stringify(answer.refused)}`)
    return answer
  }
  const book = (on: string): Rulebook => must(rulebook(pack, { on }), on)
  const act: Desk['act'] = (file, subject, on, doing, as, facts = {}, more = []) => {
    const thing = file.given.find((t) => t.id === subject)
    const handedIn = Object.keys(facts).length > 0 ? [{ is: thing?.is, id: subject, facts }] : []
    return advance(book(on), { ...file, on }, { subject, do: doing, as, facts: [...handedIn, ...more] })
  }
  const settledOn: Desk['settledOn'] = (on, file) => settle(book(on), must(readFacts(pack, file), 'facts'))
  return {
    book,
    settledOn,
    act,
    proposed: (file, on) => propose(settledOn(on, { ...file, on })).proposals,
    decided(file, on, proposal, subject, as, choose) {
      const decision = { proposal, subject, as, by: '试例〔2026〕1号', ...(choose === undefined ? {} : { choose }) }
      return must(decide(book(on), { ...file, on }, decision), proposal)
    },
    walk(from, subject, steps) {
      let file = from
      const stages: string[] = []
      const dues: (string | undefined)[] = []
      for (const step of steps) {
        const next = must(act(file, subject, ...step), step[1])
        file = next.next
        stages.push(next.stage)
        dues.push(next.due?.on)
      }
      return { file, stages, dues }
    },
  }
}
