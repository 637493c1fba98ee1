/** What a form says under a name; a file, or nothing, is no text. */
export const textIn = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** A path of our own, never another host: `//elsewhere` is not one. */
export const ownPath = (text: string): string => (/^\/(?![/\\])/.test(text) ? text : '/')
