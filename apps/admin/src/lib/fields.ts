/** A field of a form that a person fills in. */
export type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

export const isTicked = (field: Field): field is HTMLInputElement =>
  field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox')

/** Whether a person can fill it in here: no file, which a page may not keep, and nothing a page carries along unseen. */
export const isFilledIn = (element: Element): element is Field =>
  (element instanceof HTMLInputElement && element.name !== '' && element.type !== 'file' && element.type !== 'hidden') ||
  element instanceof HTMLSelectElement ||
  element instanceof HTMLTextAreaElement
