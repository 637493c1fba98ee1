import { callerOf, read } from '#lib/server/ask.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => ({ evaluations: await read(callerOf(event).evaluations.list({})) })
