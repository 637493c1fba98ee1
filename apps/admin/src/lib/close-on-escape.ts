/** A menu that opens from the bar closes on Esc and when something else is clicked, and gives the focus back. */
export const closeOnEscape = (details: HTMLDetailsElement): (() => void) => {
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !details.open) return
    details.open = false
    details.querySelector('summary')?.focus()
    event.stopPropagation()
  }
  const outside = (event: MouseEvent) => {
    if (event.target instanceof Node && !details.contains(event.target)) details.open = false
  }
  const followed = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest('a')) details.open = false
  }
  details.addEventListener('keydown', escape)
  details.addEventListener('click', followed)
  document.addEventListener('click', outside)
  return () => {
    details.removeEventListener('keydown', escape)
    details.removeEventListener('click', followed)
    document.removeEventListener('click', outside)
  }
}
