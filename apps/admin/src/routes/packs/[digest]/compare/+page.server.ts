import { error } from '@sveltejs/kit'
import { say } from '#lib/say.ts'
import { callerOf, read } from '#lib/server/ask.ts'
import type { PageServerLoad } from './$types'

/** This version beside another of the same pack: the one an address names, else the one before it. */
export const load: PageServerLoad = async (event) => {
  const caller = callerOf(event)
  const digest = `sha256:${event.params.digest}`
  const { meta } = await read(caller.packs.get({ digest }))
  const versions = (await read(caller.packs.list())).filter((one) => one.id === meta.id)
  const others = versions.filter((one) => one.digest !== digest)
  const named = others.find((one) => one.digest === `sha256:${event.url.searchParams.get('with') ?? ''}`)
  const other = named ?? others.toSorted((a, b) => (a.installed < b.installed ? 1 : -1))[0]
  if (!other) error(404, { message: say('error.404'), remedy: say('error.404.remedy') })
  return { meta, others, other, comparison: await read(caller.packs.compare({ from: other.digest, to: digest })) }
}
