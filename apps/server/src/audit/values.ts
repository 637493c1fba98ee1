import type { Pack, Tabled } from '@wenxiao/core'
import type { Work } from '../database/store.ts'
import { findPack } from '../packs/pack.queries.ts'
import { choiceOf } from '../revisions/parameter.ts'
import { unitShown } from '../revisions/unit.ts'
import type { AuditValue } from './audit.ts'
import type { Recorded } from './record.ts'

/** The values that records of revisions speak of, by the words of the pack they were proposed under; none for every other record. */
export async function valuesIn(trx: Work, records: readonly Recorded[]): Promise<(record: Recorded) => readonly AuditValue[]> {
  const revisions = records.filter(isRevision)
  if (revisions.length === 0) return () => []
  const unnamed = revisions.filter((one) => packIn(one) === null).map((one) => one.to.id)
  const sets = unnamed.length === 0 ? [] : await digestsOf(trx, unnamed)
  const digestOf = (record: Recorded): string | null =>
    packIn(record) ?? sets.find((set) => set.id === record.to.id)?.digest ?? null
  const packs = new Map<string, Pack | undefined>()
  for (const digest of new Set(revisions.map(digestOf))) if (digest !== null) packs.set(digest, await findPack(trx, digest))
  return (record) => (isRevision(record) ? valuesBy(packs.get(digestOf(record) ?? ''), record) : [])
}
const isRevision = ({ to, more }: Recorded): boolean => to.is === 'revision' && typeof more?.['values'] === 'string'
const packIn = ({ more }: Recorded): string | null => (typeof more?.['pack'] === 'string' ? more['pack'] : null)
/** Records that do not name the version were made when only the set did. */
const digestsOf = (trx: Work, sets: readonly string[]) =>
  trx.selectFrom('revision_set').select(['id', 'digest']).where('id', 'in', sets).execute()

function valuesBy(pack: Pack | undefined, { more }: Recorded): readonly AuditValue[] {
  return Object.entries(read(String(more?.['values']))).map(([parameter, is]) => {
    const declared = pack?.words.parameters[parameter]
    return {
      parameter,
      title: declared?.title ?? null,
      unit: pack && declared ? unitShown(pack, declared.unit) : '',
      by: pack && declared ? choiceOf(pack, declared) : null,
      is,
    }
  })
}
/** A record that was tampered with is shown as far as it goes; that it was, verification says. */
function read(text: string): Readonly<Record<string, Tabled | null>> {
  try {
    return (JSON.parse(text) ?? {}) as Readonly<Record<string, Tabled | null>>
  } catch {
    return {}
  }
}
