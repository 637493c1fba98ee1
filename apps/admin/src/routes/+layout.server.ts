import { callerOf, read } from '#lib/server/ask.ts'
import { readView } from '#lib/view.ts'
import type { LayoutServerLoad } from './$types'

export const load: LayoutServerLoad = async (event) => {
  const { sample } = await read(callerOf(event).home.overview())
  return { sample, view: readView(event.cookies.get('view')) }
}
