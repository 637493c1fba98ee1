import { callerOf, read } from '#lib/server/ask.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const caller = callerOf(event)
  const [jurisdictions, sheets] = await Promise.all([read(caller.jurisdictions.list()), read(caller.sheets.list({ most: 50 }))])
  return { jurisdictions, sheets }
}
