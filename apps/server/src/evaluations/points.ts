/** Exact sum of decimal texts, with as many places as the finest of them. */
export function add(...points: readonly string[]): string {
  const places = Math.max(0, ...points.map((text) => text.split('.')[1]?.length ?? 0))
  const total = points.reduce((sum, text) => {
    const [whole = '0', part = ''] = text.split('.')
    return sum + BigInt(whole + part.padEnd(places, '0'))
  }, 0n)
  const digits = String(total < 0n ? -total : total).padStart(places + 1, '0')
  const split = digits.length - places
  return `${total < 0n ? '-' : ''}${digits.slice(0, split)}${places ? `.${digits.slice(split)}` : ''}`
}
