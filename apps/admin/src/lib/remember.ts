import type { Attachment } from 'svelte/attachments'
import { isFilledIn, isTicked, type Field } from './fields.ts'

const elementsOf = (form: HTMLFormElement): readonly Field[] => [...form.elements].filter(isFilledIn)
type Entries = Readonly<Record<string, readonly string[]>>
const entriesOf = (form: HTMLFormElement): Entries => {
  const entries: Record<string, string[]> = {}
  for (const element of elementsOf(form)) {
    const entered = (entries[element.name] ??= [])
    if (!isTicked(element) || element.checked) entered.push(element.value)
  }
  return entries
}
const restore = (form: HTMLFormElement, entries: Entries) => {
  for (const element of elementsOf(form)) {
    const entered = entries[element.name]
    if (!entered) continue
    if (!isTicked(element)) element.value = entered[0] ?? element.value
    else if (element.checked !== entered.includes(element.value)) {
      element.checked = entered.includes(element.value)
      element.dispatchEvent(new Event('change', { bubbles: true })) // what listens to a tick must hear of it
    }
  }
}

/** What was typed into a form outlives a reload: kept in this tab alone, under `key`, until it is forgotten. */
export const remember =
  (key: string, restored: (at: string) => void): Attachment<HTMLFormElement> =>
  (form) => {
    const kept = sessionStorage.getItem(key)
    if (kept) {
      const { at, entries } = JSON.parse(kept) as { at: string; entries: Entries }
      restore(form, entries)
      restored(at)
    }
    const keep = () => {
      const now = new Date()
      const at = `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`
      sessionStorage.setItem(key, JSON.stringify({ at, entries: entriesOf(form) }))
      restored(at)
    }
    form.addEventListener('input', keep)
    form.addEventListener('change', keep)
    return () => {
      form.removeEventListener('input', keep)
      form.removeEventListener('change', keep)
    }
  }

/** Drops what was kept. */
export const forget = (key: string): void => sessionStorage.removeItem(key)
