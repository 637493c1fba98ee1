import type { Cited } from '../engine/sheet.ts'

/** One rule read aloud: 第几条, what it is called, what it is worth, the rule as sentences, and where it stands. */
export interface Clause {
  /** Id of the line, parameter, verdict rule or other rule; for links, never for people. */
  readonly id: string
  /** Runs through the whole pack: 1, 2, 3, … */
  readonly number: number
  readonly title: string
  /** What it is worth, decimal text, when it is a line of a scheme. */
  readonly points?: string
  readonly text: string
  readonly cite: Cited
  /** The citation in words: 《…》第三条（据文推得）. */
  readonly basis: string
}
/** A level of the reading; the levels of an indicator tree are sections of sections. */
export interface Section {
  readonly id: string
  readonly title: string
  /** What it is worth together, decimal text, when it is a group. */
  readonly points?: string
  readonly clauses: readonly Clause[]
  readonly sections: readonly Section[]
}
/** A pack in plain words: what an official could review. */
export interface Reading {
  readonly title: string
  /** Version, jurisdiction, what it holds, in one or two sentences. */
  readonly foreword: string
  readonly chapters: readonly Section[]
  /** How many clauses the documents state, how many follow from them, how many are examples of ours. */
  readonly standing: { readonly official: number; readonly derived: number; readonly example: number }
}
