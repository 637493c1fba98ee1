import { error, type RequestEvent } from '@sveltejs/kit'
import type { Caller, Refusal } from '@wenxiao/server/api'
import { say } from '#lib/say.ts'

/** The procedures of the server, in process, as this request may call them. */
export const callerOf = (event: Pick<RequestEvent, 'platform'>): Caller => {
  const caller = event.platform?.req.wenxiao?.caller
  if (!caller) throw new Error('the request carries no caller: pages are served by the Wenxiao server, not by themselves')
  return caller
}

/** The refusals that a failed call carries, or null when it failed in another way. */
export const refusalsOf = (thrown: unknown): readonly Refusal[] | null => {
  const cause = thrown instanceof Error ? thrown.cause : undefined
  const refused = typeof cause === 'object' && cause !== null && 'refused' in cause ? cause.refused : undefined
  return Array.isArray(refused) && refused.length > 0 ? (refused as readonly Refusal[]) : null
}

/** A field that the procedure could not read at all: left empty, or no day where a day is wanted. */
const unreadIn = (thrown: unknown): readonly Refusal[] | null => {
  const cause = thrown instanceof Error ? thrown.cause : undefined
  const issues = typeof cause === 'object' && cause !== null && 'issues' in cause ? cause.issues : undefined
  if (codeOf(thrown) !== 'BAD_REQUEST' || !Array.isArray(issues)) return null
  return (issues as readonly { readonly path: readonly PropertyKey[] }[]).map(({ path }) => ({
    code: 'wrong-value',
    path: path.map(String).join('.'),
    found: say('unread.found'),
    because: say('unread.because'),
    remedy: say('unread.remedy'),
  }))
}
const codeOf = (thrown: unknown) =>
  thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : ''

const statuses: Readonly<Record<string, number>> = {
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  UNAUTHORIZED: 401,
  BAD_REQUEST: 404,
  PAYLOAD_TOO_LARGE: 413,
  UNPROCESSABLE_CONTENT: 422,
}

/** For reading: the answer, or an error page that says what was not found and what to do. */
export const read = async <T>(answer: Promise<T>): Promise<T> => {
  try {
    return await answer
  } catch (thrown) {
    const status = statuses[codeOf(thrown)]
    if (status === undefined) throw thrown
    const [first] = refusalsOf(thrown) ?? []
    error(status, first ? { message: first.found, because: first.because, remedy: first.remedy } : { message: '' })
  }
}

/** For doing: the answer, or every reason why not. Anything that is not a lawful “no” is thrown on. */
export const attempt = async <T>(
  answer: Promise<T>,
): Promise<{ readonly done: T } | { readonly refused: readonly Refusal[] }> => {
  try {
    return { done: await answer }
  } catch (thrown) {
    const refused = refusalsOf(thrown) ?? unreadIn(thrown)
    if (!refused) throw thrown
    return { refused }
  }
}
