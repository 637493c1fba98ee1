import type { Thing } from './case.ts'

const projects = 50
const dropped = 10
/** Invented totals whose ratio is the published 21.78 %: the report prints no amounts. */
export const asked = 50_000_000
export const agreed = 39_110_000

/** A row of numbers that anybody can repeat from the seed. */
function numbers(seed: number, count: number, most: number): readonly number[] {
  let state = seed
  return Array.from({ length: count }, () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * most)
  })
}
/** So many amounts in thousands of yuan that sum to a total, none under the least. */
function parts(seed: number, count: number, total: number, least: number): readonly number[] {
  const raw = numbers(seed, count, 1000)
  const sum = raw.reduce((a, b) => a + b, 0)
  const free = total / 1000 - least * count
  const each = raw.map((n) => least + Math.floor((free * n) / sum))
  const rest = total / 1000 - each.reduce((a, b) => a + b, 0)
  return each.map((n, i) => (i === 0 ? n + rest : n))
}

/** Fifty operation projects drawn from a seed, of which forty were arranged: an illustration of the published totals, not what the fifty were (ZJ-017). */
export function operationRows(): readonly Thing[] {
  const granted = parts(2024, projects - dropped, agreed, 300)
  const taken = parts(50, projects, asked - agreed, 20)
  return Array.from({ length: projects }, (_, i) => {
    const out = i >= projects - dropped
    const [was, off] = [granted[i] ?? 0, taken[i] ?? 0]
    const amount = (thousands: number) => ({ value: String(thousands * 1000), origin: 'assumed' }) as const
    return {
      is: 'claim',
      id: `om-${String(i + 1).padStart(2, '0')}`,
      title: `运维项目${i + 1}`,
      links: { batch: 'b2024' },
      facts: {
        asked: amount(was + off),
        ...(out ? {} : { agreed: amount(was) }),
        arrangement: { value: out ? 'drop' : 'cut', origin: 'assumed' },
      },
    }
  })
}
