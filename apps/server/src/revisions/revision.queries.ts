import { randomUUID } from 'node:crypto'
import type { Tabled } from '@wenxiao/core'
import type { Work } from '../database/store.ts'
import type { Confirmed } from './in-force.ts'

/** A set of revisions as stored. */
export interface StoredSet {
  readonly id: string
  readonly jurisdiction: string
  readonly pack: { readonly digest: string; readonly id: string; readonly version: string; readonly title: string }
  readonly from: string
  readonly document: string
  readonly reason: string
  readonly values: readonly { readonly parameter: string; readonly is: Tabled | null }[]
  readonly proposed: { readonly by: string; readonly on: string; readonly at: string; readonly person: string }
  readonly decided: {
    readonly decision: 'confirmed' | 'withdrawn'
    readonly by: string
    readonly on: string
    readonly at: string
  } | null
}
interface Which {
  readonly jurisdiction?: string | undefined
  readonly pack?: string | undefined
  readonly id?: string | undefined
}

/** Sets of revisions that may be seen, the newest first. */
export async function listSets(trx: Work, { jurisdiction, pack, id }: Which): Promise<readonly StoredSet[]> {
  const rows = await trx
    .selectFrom('revision_set as s')
    .innerJoin('pack as p', 'p.digest', 's.digest')
    .leftJoin('revision_decision as d', (join) =>
      join.onRef('d.jurisdiction', '=', 's.jurisdiction').onRef('d.revision_set', '=', 's.id'),
    )
    .select(['s.jurisdiction', 's.id', 's.pack', 's.digest', 'p.version', 'p.title', 's.from_day', 's.document', 's.reason'])
    .select(['s.proposed_on', 's.proposed_at', 's.proposed_by', 's.proposer'])
    .select(['d.decision', 'd.decided_on', 'd.decided_at', 'd.decided_by'])
    .$if(jurisdiction !== undefined, (query) => query.where('s.jurisdiction', '=', jurisdiction ?? ''))
    .$if(pack !== undefined, (query) => query.where('s.pack', '=', pack ?? ''))
    .$if(id !== undefined, (query) => query.where('s.id', '=', id ?? ''))
    .orderBy('s.proposed_at', 'desc')
    .execute()
  const values = await trx
    .selectFrom('revision')
    .select(['jurisdiction', 'revision_set', 'parameter', 'value'])
    .$if(jurisdiction !== undefined, (query) => query.where('jurisdiction', '=', jurisdiction ?? ''))
    .$if(id !== undefined, (query) => query.where('revision_set', '=', id ?? ''))
    .orderBy('position')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    jurisdiction: row.jurisdiction,
    pack: { digest: row.digest, id: row.pack, version: row.version, title: row.title },
    from: row.from_day,
    document: row.document,
    reason: row.reason,
    values: values
      .filter((one) => one.revision_set === row.id && one.jurisdiction === row.jurisdiction)
      .map((one) => ({ parameter: one.parameter, is: one.value.is })),
    proposed: { by: row.proposed_by, on: row.proposed_on, at: row.proposed_at, person: row.proposer },
    decided:
      row.decision === null || row.decided_on === null || row.decided_at === null || row.decided_by === null
        ? null
        : { decision: row.decision, on: row.decided_on, at: row.decided_at, by: row.decided_by },
  }))
}

/** Confirmed values of one pack in a jurisdiction, in the order in which they were confirmed. */
export const confirmedIn = (sets: readonly StoredSet[]): readonly Confirmed[] =>
  sets
    .flatMap((set) => (set.decided?.decision === 'confirmed' ? [{ set, decided: set.decided }] : []))
    .toSorted((a, b) => (a.decided.at < b.decided.at ? -1 : 1))
    .flatMap(({ set, decided }) =>
      set.values.map((value) => ({
        set: set.id,
        parameter: value.parameter,
        from: set.from,
        is: value.is,
        document: set.document,
        knownSince: decided.on,
        at: decided.at,
      })),
    )

export interface NewSet {
  readonly jurisdiction: string
  readonly pack: { readonly id: string; readonly digest: string }
  readonly from: string
  readonly document: string
  readonly reason: string
  readonly values: readonly { readonly parameter: string; readonly is: Tabled | null }[]
  readonly on: string
  readonly by: { readonly person: string; readonly title: string }
}
/** Puts a proposal on record; it waits for its second person. */
export async function insertSet(trx: Work, { jurisdiction, pack, from, values, on, by, ...rest }: NewSet): Promise<string> {
  const id = randomUUID()
  await trx
    .insertInto('revision_set')
    .values({
      jurisdiction,
      id,
      pack: pack.id,
      digest: pack.digest,
      from_day: from,
      document: rest.document,
      reason: rest.reason,
      proposed_on: on,
      proposed_by: by.title,
      proposer: by.person,
    })
    .execute()
  await trx
    .insertInto('revision')
    .values(
      values.map(({ parameter, is }, position) => ({
        jurisdiction,
        revision_set: id,
        parameter,
        value: JSON.stringify({ is }),
        position,
      })),
    )
    .execute()
  return id
}

export interface NewDecision {
  readonly set: StoredSet
  readonly decision: 'confirmed' | 'withdrawn'
  readonly on: string
  readonly by: { readonly person: string; readonly title: string }
}
/** Confirms or withdraws; the database refuses a confirmation by whoever proposed, and a second decision. */
export const insertDecision = (trx: Work, { set, decision, on, by }: NewDecision): Promise<unknown> =>
  trx
    .insertInto('revision_decision')
    .values({
      jurisdiction: set.jurisdiction,
      revision_set: set.id,
      decision,
      proposer: set.proposed.person,
      decider: by.person,
      decided_on: on,
      decided_by: by.title,
    })
    .execute()
