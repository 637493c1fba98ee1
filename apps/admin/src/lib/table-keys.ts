import { tick } from 'svelte'
import { copyText } from './clipboard.ts'

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
/** The table with the focus in it, else the first of the page. */
const tableAt = (select: string): HTMLTableElement | null =>
  document.activeElement?.closest<HTMLTableElement>(select) ?? document.querySelector<HTMLTableElement>(`#main ${select}`)

/** The next or previous row that opens something gets the focus; Enter then opens it, as it does any link. */
function walk(table: HTMLTableElement, step: 1 | -1): void {
  const openers = [...table.querySelectorAll<HTMLElement>('tbody [data-opens]')]
  const at = openers.findIndex((one) => one.closest('tr')?.contains(document.activeElement))
  const next = openers[at < 0 ? 0 : Math.min(Math.max(at + step, 0), openers.length - 1)]
  next?.focus({ preventScroll: true })
  next?.closest('tr')?.scrollIntoView({ block: 'nearest' })
}

/**
 * What a cell says: its exact value in `data-copy`, else its words on one line; numbers as spreadsheets read them, and a
 * text that they would run as a formula quoted.
 */
function said(cell: HTMLTableCellElement): string {
  const text = (cell.dataset['copy'] ?? cell.innerText).replaceAll(/\s+/g, ' ').trim()
  if (/^[-−+]?\d[\d,]*(\.\d+)?$/.test(text)) return text.replace('−', '-').replaceAll(/[,+]/g, '') // as spreadsheets read numbers
  return /^[-=+@]/.test(text) ? `'${text}` : text
}
/** A table as spreadsheets take it from the clipboard: cells parted by tabs, a cell over several columns followed by empty ones. */
export const tsvOf = (table: HTMLTableElement): string =>
  [...table.rows]
    .filter((row) => row.ariaHidden !== 'true')
    .map((row) => [...row.cells].flatMap((cell) => [said(cell), ...Array<string>(cell.colSpan - 1).fill('')]).join('\t'))
    .join('\r\n')

/** Copies a table as it stands on the page; says how many rows, or null where the browser did not let it. */
export async function copyTable(table: HTMLTableElement): Promise<number | null> {
  for (const part of table.tBodies) part.dispatchEvent(new Event('whole')) // rows far from the screen are brought back
  await tick()
  const rows = [...table.tBodies].reduce((all, part) => all + part.rows.length, 0)
  return (await copyText(tsvOf(table))) ? rows : null
}

interface Told {
  /** How many rows were copied, or null where none could be. */
  readonly copied: (rows: number | null) => void
  readonly find: () => void
}
/**
 * Keys for every list: `/` to search; J and K walk the rows of a table marked `data-rows`, C copies the table with full
 * precision. Silent while somebody types, and when the person has switched single keys off; a page's own keys come first.
 */
export function tableKeys(event: KeyboardEvent, { copied, find }: Told): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return
  if (document.documentElement.dataset['keys'] === 'off') return
  const key = event.key.toLowerCase()
  if (key === '/') find()
  else if (key === 'j' || key === 'k') {
    const table = tableAt('table[data-rows]')
    if (!table) return
    walk(table, key === 'j' ? 1 : -1)
  } else if (key === 'c') {
    const table = tableAt('table.table')
    if (!table) return
    void copyTable(table).then(copied)
  } else return
  event.preventDefault()
}
