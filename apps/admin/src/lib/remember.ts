import type { Attachment } from 'svelte/attachments'

const values = (form: HTMLFormElement) =>
  [...form.elements].filter(
    (element): element is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement =>
      (element instanceof HTMLInputElement && element.type !== 'file' && element.type !== 'hidden') ||
      element instanceof HTMLSelectElement ||
      element instanceof HTMLTextAreaElement,
  )

/** What was typed into a form outlives a reload: kept in this tab alone, under `key`, until it is forgotten. */
export const remember =
  (key: string, restored: (at: string) => void): Attachment<HTMLFormElement> =>
  (form) => {
    const kept = sessionStorage.getItem(key)
    if (kept) {
      const { at, entries } = JSON.parse(kept) as { at: string; entries: Record<string, string> }
      for (const element of values(form)) element.value = entries[element.name] ?? element.value
      restored(at)
    }
    const keep = () => {
      const now = new Date()
      const at = `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`
      sessionStorage.setItem(
        key,
        JSON.stringify({ at, entries: Object.fromEntries(values(form).map((element) => [element.name, element.value])) }),
      )
      restored(at)
    }
    form.addEventListener('input', keep)
    return () => form.removeEventListener('input', keep)
  }

/** Drops what was kept. */
export const forget = (key: string): void => sessionStorage.removeItem(key)
