/** Columns a character takes on a terminal: two for Chinese and full-width signs, one for the rest. */
const widthOf = (text: string): number => {
  let width = 0
  for (const c of text)
    width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/.test(c) ? 2 : 1
  return width
}

/** Rows under a head, columns lined up; `right` names the columns of numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], right: readonly number[] = []): string {
  const all = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...all.map((row) => widthOf(row[column] ?? ''))))
  const line = (row: readonly string[]): string =>
    head
      .map((_, column) => {
        const cell = row[column] ?? ''
        const pad = ' '.repeat((widths[column] ?? 0) - widthOf(cell))
        return right.includes(column) ? pad + cell : cell + pad
      })
      .join('  ')
      .trimEnd()
  return [line(head), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)].join('\n')
}
