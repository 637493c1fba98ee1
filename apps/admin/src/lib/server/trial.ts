import type { RequestEvent } from '@sveltejs/kit'
import type { Caller, KindFields, Refusal } from '@wenxiao/server/api'
import { firstOf, submitted, withEntries } from '#lib/facts-form.ts'
import { textIn } from '#lib/form.ts'
import { attempt, callerOf } from './ask.ts'
import { textOf } from './upload.ts'

/** What a person asks to be scored: a facts file, by a pack. */
export interface Asked {
  readonly pack: string
  readonly file: string
  readonly scheme?: string
  readonly subject?: string
}
type Read = { readonly asked: Asked; readonly form: FormData } | { readonly refused: readonly Refusal[]; readonly form: FormData }

const given = (form: FormData, name: string) => textIn(form, name) || undefined
export const packOf = (form: FormData): string => `sha256:${textIn(form, 'pack')}`

/** The kind of thing that stands first in a facts file, as a pack declares it. */
export const kindOf = (kinds: readonly KindFields[], text: string): KindFields | undefined => {
  const is = firstOf(text)?.is
  return kinds.find((kind) => kind.is === is)
}

/** What was handed in, whichever way: fields over a file, an uploaded file, or the text itself. */
export const readAsked = async (event: RequestEvent, caller: Caller = callerOf(event)): Promise<Read> => {
  const form = await event.request.formData()
  const pack = packOf(form)
  const scheme = given(form, 'scheme')
  const subject = given(form, 'subject')
  const rest = { ...(scheme ? { scheme } : {}), ...(subject ? { subject } : {}) }
  if (form.get('way') === 'upload') {
    const file = await textOf(form, 'file')
    return 'refused' in file ? { ...file, form } : { asked: { pack, file: file.text, ...rest }, form }
  }
  const text = textIn(form, 'text')
  if (form.get('way') !== 'fields') return { asked: { pack, file: text, ...rest }, form }
  const template = await attempt(caller.trial.template({ pack }))
  if ('refused' in template) return { ...template, form }
  const kind = kindOf(template.done.kinds, text)
  const merged = kind ? withEntries(text, kind, submitted(form, kind), given(form, 'on') ?? '') : text
  return { asked: { pack, file: merged, ...rest }, form }
}
