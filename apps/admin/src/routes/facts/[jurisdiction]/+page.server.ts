import { callerOf, read } from '#lib/server/ask.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const caller = callerOf(event)
  const code = event.params.jurisdiction
  const [subjects, sheets, jurisdictions] = await Promise.all([
    read(caller.subjects.list({ jurisdiction: code })),
    read(caller.sheets.list({ jurisdiction: code })),
    read(caller.jurisdictions.list()),
  ])
  const jurisdiction = jurisdictions.find((one) => one.code === code) ?? { code, title: code }
  return { subjects, sheets, jurisdiction }
}
