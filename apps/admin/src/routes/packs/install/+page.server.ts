import { fail, redirect } from '@sveltejs/kit'
import { attempt, callerOf } from '#lib/server/ask.ts'
import { textOf } from '#lib/server/upload.ts'
import type { Actions } from './$types'

export const actions: Actions = {
  default: async (event) => {
    const file = await textOf(await event.request.formData(), 'file')
    if ('refused' in file) return fail(422, { refused: file.refused })
    const answer = await attempt(callerOf(event).packs.install({ file: file.text }))
    if ('refused' in answer) return fail(422, { refused: answer.refused })
    const { pack, already } = answer.done
    redirect(303, `/packs/${pack.digest.replace('sha256:', '')}?installed=${already ? 'already' : 'now'}`)
  },
}
