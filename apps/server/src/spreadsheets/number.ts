/** A number of a spreadsheet as it is shown there: at most 15 digits, never with an exponent. Null when it is none, or has lost digits. */
export function shownNumber(raw: string, percent = false): string | null {
  const value = Number(raw)
  if (raw.trim() === '' || !Number.isFinite(value) || Math.abs(value) >= 1e15) return null
  const text = plainDecimal(String(Number(value.toPrecision(15))))
  return percent ? `${shifted(text)}%` : text
}
/** `1.5e-7` as `0.00000015`. */
export function plainDecimal(text: string): string {
  const [, sign = '', whole = '', part = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? []
  return whole === '' ? text : `${sign}${moved(whole, part, Number(exponent))}`
}
/** A hundred times as much, digit for digit. */
function shifted(text: string): string {
  const [, sign = '', whole = '0', part = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? []
  return `${sign}${moved(whole, part, 2)}`
}
function moved(whole: string, part: string, places: number): string {
  const digits = `${whole}${part}`
  const point = whole.length + places
  const padded = point <= 0 ? `${'0'.repeat(1 - point)}${digits}` : digits.padEnd(point, '0')
  const cut = Math.max(point, 1)
  const [before, after] = [padded.slice(0, cut).replace(/^0+(?=\d)/, ''), padded.slice(cut).replace(/0+$/, '')]
  return after === '' ? before : `${before}.${after}`
}

const perDay = 86_400_000
/** The day that a serial number of a spreadsheet stands for, with its time where it has one; null when there is no such day. */
export function shownDay(raw: string, from1904: boolean): string | null {
  const serial = Number(raw) + (from1904 ? 1462 : 0)
  if (!Number.isFinite(serial) || serial < 1 || serial >= 2_958_466) return null
  // Spreadsheets count a 29 February 1900 that never was.
  const days = serial < 60 ? serial + 1 : serial
  const moment = new Date(Math.round((days - 25_569) * 86_400) * 1000)
  const text = moment.toISOString()
  return moment.getTime() % perDay === 0 ? text.slice(0, 10) : text.slice(0, 16).replace('T', ' ')
}

const builtInDays = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58])
/** What numbers in this format are: days, per cents, or just numbers. */
export function formatKind(id: number, code: string | undefined): 'day' | 'percent' | 'number' {
  if (code === undefined) return builtInDays.has(id) ? 'day' : id === 9 || id === 10 ? 'percent' : 'number'
  const bare = code.replaceAll(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').split(';')[0] ?? ''
  if (bare.includes('%')) return 'percent'
  return /[yd年日]|e{1,4}(?![+-])|^[^hs]*m[^hs]*$/i.test(bare.replaceAll(/general/gi, '')) ? 'day' : 'number'
}
