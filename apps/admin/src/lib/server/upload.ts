import type { Refusal } from '@wenxiao/server/api'
import { say } from '#lib/say.ts'

const refuse = (found: string, because: string, remedy: string): { refused: readonly Refusal[] } => ({
  refused: [{ code: 'absent', path: '', found, because, remedy }],
})

/** The text of an uploaded file, or why there is none. Bytes that are no text are refused, not guessed at. */
export const textOf = async (
  form: FormData,
  name: string,
): Promise<{ readonly text: string } | { readonly refused: readonly Refusal[] }> => {
  const file = form.get(name)
  if (!(file instanceof File) || file.size === 0)
    return refuse(say('upload.none'), say('upload.none.because'), say('upload.none.remedy'))
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()) }
  } catch {
    return refuse(say('upload.binary', { name: file.name }), say('upload.binary.because'), say('upload.binary.remedy'))
  }
}

/** The bytes of an uploaded file in base64, or why there are none. */
export const bytesOf = async (
  form: FormData,
  name: string,
): Promise<{ readonly base64: string; readonly name: string } | { readonly refused: readonly Refusal[] }> => {
  const file = form.get(name)
  if (!(file instanceof File) || file.size === 0)
    return refuse(say('upload.none'), say('upload.none.because'), say('upload.none.remedy'))
  return { base64: Buffer.from(await file.arrayBuffer()).toString('base64'), name: file.name }
}
