import type { Day, OwnName, SubjectId, Words } from './words.ts'

/** The four ways of not being known; where several meet, the first in this order wins. */
export type State = 'missing' | 'empty' | 'pending' | 'excused'

/** Where a value on record comes from: published 公布, filed 填报, captured 采集, derived 推算, assumed 示例数据. */
export type Origin = 'published' | 'filed' | 'captured' | 'derived' | 'assumed'

/** A value as text, one for each period or rater (`null` for none), or why there is none yet. */
export type Plain =
  | string
  | readonly (string | null)[]
  | { readonly pending: string }
  | { readonly excused: string; readonly value?: string }

/** A value with what is known about it: the unit it was written in, who gave it, when and on what evidence. */
export interface Attested {
  readonly value: Plain
  /** 元, 万元 or 亿元 for money; for anything else the unit of the fact. */
  readonly unit?: string
  readonly origin?: Origin
  readonly by?: string
  readonly at?: Day
  readonly evidence?: string
}
/** What stands in a facts file, a case or an import for one fact. */
export type Filed = Plain | Attested

/** An act that was done: which, in which lifecycle, by whom, when, and what then belonged to the subject. */
export interface ActDone {
  readonly do: string
  readonly in: string
  readonly as: string
  readonly on: Day
  /** Ids of the things that an irreversible act will be bound to, by kind. */
  readonly saw?: Readonly<Record<string, readonly string[]>>
}

/** One thing on record: its kind, its name, what it belongs to and what is known about it. */
export type Given<W extends Words> = {
  [S in SubjectId<W>]: {
    readonly is: S
    readonly id: string
    readonly title?: string
    /** A nameless stub: only its money may be on record. */
    readonly classified?: true
    readonly links?: Readonly<Record<string, string>>
    readonly facts: { readonly [N in OwnName<W, S>]?: Filed }
    /** Facts filed anew for a track of a scheme, under the name of the total that the track keeps. */
    readonly anew?: Readonly<Record<string, { readonly [N in OwnName<W, S>]?: Filed }>>
    /** What was done so far, oldest first; where the subject stands is the lifecycle's own fact. */
    readonly acts?: readonly ActDone[]
  }
}[SubjectId<W>]

/** A day and the things on record; the first thing given is the one asked about. */
export interface FactsFile<W extends Words = Words> {
  readonly on: Day
  readonly given: readonly Given<W>[]
}
