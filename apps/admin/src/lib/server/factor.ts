import { fail, type RequestEvent } from '@sveltejs/kit'
import { encode } from 'uqr'
import { textIn } from '#lib/form.ts'
import { attempt, callerOf } from './ask.ts'

/** A QR code as one path of unit squares, so that it can stand in the page itself. */
export const qrOf = (text: string): { readonly size: number; readonly path: string } => {
  const { data, size } = encode(text, { border: 2 })
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return { size, path }
}

const shown = (uri: string, recovery: readonly string[]) => ({
  uri,
  recovery,
  qr: qrOf(uri),
  secret: new URL(uri).searchParams.get('secret') ?? '',
})

/** First step: the password again, then what the authenticator app is to be given. */
export const beginFactor = async (event: RequestEvent) => {
  const form = await event.request.formData()
  const begun = await attempt(callerOf(event).sessions.beginFactor({ password: textIn(form, 'password') || ' ' }))
  return 'refused' in begun ? fail(422, { refused: begun.refused }) : { factor: shown(begun.done.uri, begun.done.recovery) }
}

/** Second step: a code shows that the app has it; on a wrong one the picture stays. */
export const confirmFactor = async (event: RequestEvent) => {
  const form = await event.request.formData()
  const confirmed = await attempt(callerOf(event).sessions.confirmFactor({ code: textIn(form, 'code') || ' ' }))
  if ('done' in confirmed) return null
  const uri = textIn(form, 'uri')
  const kept = uri.startsWith('otpauth:') ? shown(uri, textIn(form, 'recovery').split(' ').filter(Boolean)) : null
  return fail(422, { refused: confirmed.refused, factor: kept })
}
