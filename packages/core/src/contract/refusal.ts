/** What kind of lawful “no” it is. The list is closed; a reader needs the sentence, a program the code. */
export type RefusalCode =
  /** A name that nothing declares. */
  | 'unknown-name'
  /** A word that the vocabulary does not have. */
  | 'unknown-word'
  /** A value of the wrong kind or form. */
  | 'wrong-value'
  /** Two things that do not go together: units, kinds, a part outside its bounds. */
  | 'mismatch'
  /** Something that must be there and is not. */
  | 'absent'
  /** Something there twice, or made by two rules. */
  | 'duplicate'
  /** Parts that do not add up to their whole. */
  | 'sum'
  /** Something that rests on itself. */
  | 'cycle'
  /** Days in an order that cannot be. */
  | 'order'
  /** A stage that cannot be reached, or leads nowhere. */
  | 'unreachable'
  /** A fact that nobody filed, where the rule refuses to judge without it. */
  | 'missing'
  /** Nothing to divide by or to count, where the rule refuses to judge without it. */
  | 'empty'
  /** A published case that does not come out as it says. */
  | 'case'
  /** A signature or digest that does not hold. */
  | 'signature'
  /** Larger than is accepted. */
  | 'too-large'
  /** A condition of an act that does not hold or cannot be told. */
  | 'gate'
  /** A person who may not do this. */
  | 'role'
  /** Something that is not there to be asked for. */
  | 'not-found'

/** A lawful “no”: what was found where, why it matters, what can be done now. Returned, never thrown. */
export interface Refusal {
  readonly code: RefusalCode
  /** Key path in the pack or facts file, as `given[3].facts.paid`; empty for the whole. */
  readonly path: string
  readonly found: string
  readonly because: string
  readonly remedy: string
}
/** All refusals at once, at least one. */
export interface Refused {
  readonly refused: readonly Refusal[]
}
/** Whether an answer is a lawful “no”; of anything that is not, it is the answer that was asked for. */
export const isRefused = (answer: unknown): answer is Refused =>
  typeof answer === 'object' && answer !== null && Array.isArray((answer as Refused).refused)
