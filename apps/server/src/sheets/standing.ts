import type { Filed } from '@wenxiao/core'
import type { Work } from '../database/store.ts'
import { sheetsOnRecord } from '../impact/impact.queries.ts'
import { givenIn } from './filed.ts'

/** A fact sheet on record, with who filed it. */
export interface SheetText {
  readonly id: string
  readonly text: string
  readonly by: string
  /** ISO time. */
  readonly at: string
}
/** The fact sheets that make up the record of a jurisdiction for a pack, oldest first, and the newest day they speak of. */
export async function sheetTexts(
  trx: Work,
  jurisdiction: string,
  pack: string,
): Promise<{ readonly sheets: readonly SheetText[]; readonly day: string | null }> {
  const { ids, day } = await sheetsOnRecord(trx, jurisdiction, pack)
  const rows = await trx
    .selectFrom('sheet')
    .select(['id', 'text', 'filed_by', 'filed_at'])
    .where('jurisdiction', '=', jurisdiction)
    .where('id', 'in', ids.length > 0 ? ids : ['00000000-0000-0000-0000-000000000000'])
    .execute()
  const found = new Map(rows.map((row) => [row.id, { id: row.id, text: row.text, by: row.filed_by, at: row.filed_at }]))
  return { sheets: ids.flatMap((id) => found.get(id) ?? []), day }
}

/** A fact that stands, with who filed it and when. */
export interface StandingFact {
  readonly filed: Filed
  readonly by: string
  readonly at: string
}
/** A thing as it stands on record. */
export interface StandingThing {
  readonly is: string
  readonly id: string
  readonly title: string | null
  readonly classified: boolean
  readonly links: Readonly<Record<string, string>>
  /** By `factKey`. */
  readonly facts: ReadonlyMap<string, StandingFact>
}
export const thingKey = (is: string, id: string): string => `${is}\n${id}`
export const factKey = (anew: string | null, fact: string): string => `${anew ?? ''}\n${fact}`

/** What stands: every thing as it was called and linked last, every fact as it was filed last. */
export function standingOf(sheets: readonly SheetText[]): ReadonlyMap<string, StandingThing> {
  const things = new Map<string, StandingThing & { readonly facts: Map<string, StandingFact> }>()
  for (const { text, by, at } of sheets)
    for (const { is, id, title, classified, links = {}, facts, anew = {} } of givenIn(text)) {
      const before = things.get(thingKey(is, id))
      const all = before?.facts ?? new Map<string, StandingFact>()
      for (const [name, filed] of Object.entries(facts)) all.set(factKey(null, name), { filed, by, at })
      for (const [track, list] of Object.entries(anew))
        for (const [name, filed] of Object.entries(list)) all.set(factKey(track, name), { filed, by, at })
      things.set(thingKey(is, id), { is, id, title: title ?? null, classified: classified === true, links, facts: all })
    }
  return things
}
