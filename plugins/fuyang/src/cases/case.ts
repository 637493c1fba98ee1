import type { Case, Given, LineOf } from '@wenxiao/core'
import type { evaluation } from '../scheme/evaluation.ts'
import type { loop } from '../scheme/loop.ts'
import type { siteCheck } from '../scheme/site-check.ts'
import type { W } from '../words.ts'

export type One = Case<W, LineOf<typeof evaluation | typeof loop | typeof siteCheck>>
export type FactsOf<K extends Given<W>['is']> = Extract<Given<W>, { is: K }>['facts']
/** A thing of one kind under one id. */
export const thing = <K extends Given<W>['is']>(is: K, id: string, facts: FactsOf<K>, links?: Readonly<Record<string, string>>): Extract<Given<W>, { is: K }> =>
  ({ is, id, facts, ...(links ? { links } : {}) }) as Extract<Given<W>, { is: K }>
