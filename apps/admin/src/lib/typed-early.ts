import { isFilledIn, isTicked, type Field } from './fields.ts'

/** Whether a field says something else than the page came with; of a choice without a marked option the first counts as marked. */
const changed = (field: Field): boolean => {
  if (isTicked(field)) return field.checked !== field.defaultChecked
  if (!(field instanceof HTMLSelectElement)) return field.value !== field.defaultValue
  const marked = [...field.options].findIndex((one) => one.defaultSelected)
  return field.selectedIndex !== Math.max(0, marked)
}
const seen = (field: Field): boolean => !field.hidden && field.ariaHidden !== 'true'

/**
 * What a person typed before the scripts of a page ran: scripts that take a page over write every field as the server sent
 * it. Asked before they do; the answer, called afterwards, gives every field back what it said and lets the page hear of it.
 */
export function typedEarly(): () => void {
  const typed = [...document.querySelectorAll('input, select, textarea')]
    .filter((element) => isFilledIn(element) && seen(element) && changed(element))
    .map((element) => {
      const field = element as Field
      return { field, value: field.value, checked: isTicked(field) && field.checked }
    })
  return () => {
    for (const { field, value, checked } of typed) {
      if (isTicked(field)) field.checked = checked
      else if (field.value !== value) field.value = value
      field.dispatchEvent(new Event('input', { bubbles: true }))
      field.dispatchEvent(new Event('change', { bubbles: true }))
    }
  }
}
