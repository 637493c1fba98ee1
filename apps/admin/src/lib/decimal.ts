/** Exact decimals as text, for showing and summing; nothing here divides or rounds. */

const parts = (text: string) => {
  const negative = text.startsWith('-')
  const [whole = '0', fraction = ''] = text.replace(/^[-−]/, '').split('.')
  return { negative, whole, fraction }
}

/** Thousands commas and a true minus: `-1386.40` gives `−1,386.40`. */
export const group = (text: string): string => {
  const { negative, whole, fraction } = parts(text)
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',')
  return `${negative ? '−' : ''}${grouped}${fraction ? `.${fraction}` : ''}`
}

/** Without zeros at the end: `14.00` gives `14`, `3.50` gives `3.5`. */
export const trim = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text)

/** At least so many places: `12.5` with 2 gives `12.50`; never fewer than there are. */
export const pad = (text: string, places: number): string => {
  const { negative, whole, fraction } = parts(text)
  return `${negative ? '-' : ''}${whole}${places || fraction ? `.${fraction.padEnd(places, '0')}` : ''}`
}

/** The point moved to the left: 元 to 万元 is 4. Exact, with as many places as it takes. */
export const shift = (text: string, places: number): string => {
  const { negative, whole, fraction } = parts(text)
  const digits = whole.padStart(places + 1, '0')
  const cut = digits.length - places
  const moved = trim(`${digits.slice(0, cut)}.${digits.slice(cut)}${fraction}`)
  return `${negative ? '-' : ''}${moved}`
}

const scaled = (text: string, places: number): bigint => {
  const { negative, whole, fraction } = parts(text)
  const all = BigInt(whole + fraction.padEnd(places, '0'))
  return negative ? -all : all
}

/** The exact sum of decimals, with as many places as the longest has. */
export const sum = (texts: readonly string[]): string => {
  const places = Math.max(0, ...texts.map((text) => parts(text).fraction.length))
  const total = texts.reduce((all, text) => all + scaled(text, places), 0n)
  const digits = String(total < 0n ? -total : total).padStart(places + 1, '0')
  const cut = digits.length - places
  return `${total < 0n ? '-' : ''}${digits.slice(0, cut)}${places ? `.${digits.slice(cut)}` : ''}`
}

/** The exact difference. */
export const less = (text: string, by: string): string => sum([text, by.startsWith('-') ? by.slice(1) : `-${by}`])

/** Whether it is nothing, however it is written. */
export const isZero = (text: string): boolean => /^[-−]?0*\.?0*$/.test(text)
