import { rowsAtOnce } from '#lib/listing.ts'
import { callerOf, read } from '#lib/server/ask.ts'
import { auditIn } from '#lib/server/lists.ts'
import type { Actions, PageServerLoad } from './$types'

/** The list stands in the address. A fault points to its record with `before`, by number: nothing else may be missing there. */
export const load: PageServerLoad = async (event) => {
  const caller = callerOf(event)
  const jurisdiction = event.params.jurisdiction
  const query = event.url.searchParams
  const before = /^[1-9]\d{0,14}$/.test(query.get('before') ?? '') ? Number(query.get('before')) : null
  const { wish, filter, order } = auditIn(query)
  const [counts, [newest], records] = await Promise.all([
    read(caller.audit.counts({ jurisdiction, ...filter })),
    read(caller.audit.list({ jurisdiction, most: 1 })),
    read(
      caller.audit.list({
        jurisdiction,
        ...filter,
        ...order,
        ...(before === null ? {} : { before }),
        from: wish.first,
        most: rowsAtOnce,
      }),
    ),
  ])
  const { places, current } = await event.parent()
  const own = current.person?.jurisdiction // an administrator reads the trail of a place whose records they do not see
  const place = [...places, ...(own ? [own] : [])].find((one) => one.code === jurisdiction)
  return {
    jurisdiction: place ?? { code: jurisdiction, title: jurisdiction },
    wish,
    counts,
    newest: newest ?? null,
    records,
    before,
  }
}

export const actions: Actions = {
  /** Reads the whole chain, from its first record on. */
  verify: async (event) => ({
    verified: await read(callerOf(event).audit.verify({ jurisdiction: event.params.jurisdiction })),
  }),
}
