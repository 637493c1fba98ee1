const id = /\b(CX|ZJ|HZ|WZ|CS|OH|FY|CD|DC|G)-(\d+)\b(?: to (?:\1)-(\d+)\b)?/g

/** Ids of the checklist that a text names, `ZJ-018 to ZJ-020` in full. */
export function idsIn(text: string): string[] {
  const found = [...text.matchAll(id)].flatMap(([, prefix = '', from = '', to = from]) =>
    Array.from({ length: Math.max(Number(to) - Number(from), 0) + 1 }, (_, i) => {
      return `${prefix}-${String(Number(from) + i).padStart(from.length, '0')}`
    }),
  )
  return [...new Set(found)]
}
