import { rowsAtOnce, saidIn } from '#lib/listing.ts'
import { callerOf, read } from '#lib/server/ask.ts'
import { evaluationsIn } from '#lib/server/lists.ts'
import type { PageServerLoad } from './$types'

/** The list stands in the address: how it is sorted, what is shown, from which row on. */
export const load: PageServerLoad = async (event) => {
  const caller = callerOf(event)
  const { wish, filter, order } = evaluationsIn(event.url.searchParams)
  const { of } = saidIn(event.url.searchParams, ['of'])
  const [counts, evaluations, spread] = await Promise.all([
    read(caller.evaluations.counts(filter)),
    read(caller.evaluations.list({ ...filter, ...order, from: wish.first, most: rowsAtOnce })),
    read(caller.evaluations.spread({ ...filter, of })),
  ])
  return { wish, counts, evaluations, spread }
}
