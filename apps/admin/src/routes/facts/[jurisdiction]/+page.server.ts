import { rowsAtOnce } from '#lib/listing.ts'
import { callerOf, read } from '#lib/server/ask.ts'
import { subjectsIn } from '#lib/server/lists.ts'
import type { PageServerLoad } from './$types'

/** The newest fact sheets stand under the things they speak of. */
const newest = 20

export const load: PageServerLoad = async (event) => {
  const caller = callerOf(event)
  const code = event.params.jurisdiction
  const { wish, filter, order } = subjectsIn(event.url.searchParams)
  const [counts, subjects, sheets, jurisdictions] = await Promise.all([
    read(caller.subjects.counts({ jurisdiction: code, ...filter })),
    read(caller.subjects.list({ jurisdiction: code, ...filter, ...order, from: wish.first, most: rowsAtOnce })),
    read(caller.sheets.list({ jurisdiction: code, most: newest })),
    read(caller.jurisdictions.list()),
  ])
  const jurisdiction = jurisdictions.find((one) => one.code === code)
  return {
    wish,
    filter,
    counts,
    subjects,
    sheets,
    sheetsOf: jurisdiction?.sheets ?? sheets.length,
    jurisdiction: jurisdiction ?? { code, title: code },
  }
}
