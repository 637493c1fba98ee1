/** What is walked: the lines shown, which one is open, and how another is opened. */
export interface Walk {
  readonly lines: readonly string[]
  readonly open: string | null
  readonly show: (line: string | null) => void
}

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
const opener = (line: string | undefined) =>
  line === undefined ? null : document.querySelector<HTMLElement>(`[data-opens="${CSS.escape(line)}"]`)
const focused = (lines: readonly string[]) =>
  lines.findIndex((line) => opener(line)?.closest('tr')?.contains(document.activeElement))

/**
 * J and K walk the lines, W opens the focused one, Esc closes and gives the focus back.
 * Single letters are silent while somebody types and when the person has switched them off.
 */
export const walkKeys = (event: KeyboardEvent, { lines, open, show }: Walk): void => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return
  if (event.key === 'Escape' && open !== null) {
    show(null)
    opener(open)?.focus()
    return
  }
  if (document.documentElement.dataset['keys'] === 'off') return
  const key = event.key.toLowerCase()
  const at = open === null ? focused(lines) : lines.indexOf(open)
  if (key === 'w') {
    const line = lines[focused(lines)]
    if (line !== undefined) show(line)
  } else if (key === 'j' || key === 'k') {
    const next = lines[key === 'j' ? Math.min(at + 1, lines.length - 1) : Math.max(at - 1, 0)]
    if (next === undefined) return
    opener(next)?.focus()
    opener(next)?.closest('tr')?.scrollIntoView({ block: 'nearest' })
    if (open !== null) show(next)
  } else return
  event.preventDefault()
}

/** A click anywhere in a row opens it, unless it selected text or hit a control of its own. */
export const openOnClick = (tbody: HTMLElement): (() => void) => {
  const click = (event: MouseEvent) => {
    if (!(event.target instanceof Element) || event.target.closest('a, button, input') || getSelection()?.toString()) return
    event.target.closest('tr')?.querySelector<HTMLElement>('[data-opens]')?.click()
  }
  tbody.addEventListener('click', click)
  return () => tbody.removeEventListener('click', click)
}
