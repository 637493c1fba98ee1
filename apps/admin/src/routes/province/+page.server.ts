import { callerOf, read } from '#lib/server/ask.ts'
import { keyOf, wishIn } from '#lib/province.ts'
import type { PageServerLoad } from './$types'

/** The table stands in the address: how it is sorted, what is shown, which row is open. */
export const load: PageServerLoad = async (event) => {
  const overview = await read(callerOf(event).province.overview())
  const wish = wishIn(event.url.searchParams)
  const open = overview.rows.find((row) => keyOf(row) === wish.open) ?? null
  return { overview, wish, open, rail: true }
}
