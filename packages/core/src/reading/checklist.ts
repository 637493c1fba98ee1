import type { Pack } from '../contract/pack.ts'
import { fraction, multiply, printShort, readDecimal } from '../engine/fraction.ts'
import { sayCondition } from './condition.ts'
import type { E, Earned, Worth } from './earn.ts'
import { mark } from './number.ts'
import { named } from './words.ts'

type Item = Extract<E, { checklist: unknown }>['checklist'][number]

/** An item by its title, with what must hold where the title does not say it. */
function sayItem(pack: Pack, subject: string, { title, when }: Item): string {
  if (typeof when === 'string' && named(pack, subject, when).title === title) return title
  const said = sayCondition(pack, subject, when)
  return said.includes(title) ? said : `${title}（${said}）`
}
/** An equal share of the points, where hundredths say it exactly. */
function share(points: string, among: number): string | undefined {
  const each = multiply(readDecimal(points) ?? fraction(0n), fraction(1n, BigInt(among)))
  return 100n % each.d === 0n ? printShort(each, { places: 2, mode: 'half-up' }) : undefined
}
/** The part of the items that hold; one item alone is all or nothing. */
export function sayChecklist(pack: Pack, subject: string, items: readonly Item[], worth: Worth): Earned {
  const [only] = items
  if (items.length === 1 && only)
    return { how: `${sayCondition(pack, subject, only.when)}的得${worth.full}，否则不得分`, divided: false }
  const parts = items.map((item) => item.parts ?? 1)
  const total = parts.reduce((a, b) => a + b, 0)
  const even = parts.every((n) => n === 1)
  const said = items
    .map((item, i) => `${mark(i + 1)}${sayItem(pack, subject, item)}${even ? '' : `（${parts[i]}份）`}`)
    .join('；')
  const each = even && worth.points !== undefined ? share(worth.points, total) : undefined
  if (each !== undefined) return { how: `以下${items.length}项，每符合一项得${each}分`, divided: false, list: said }
  return { how: `以下${items.length}项，按符合的${even ? '项数' : '份数'}占比×${worth.full}`, divided: true, list: said }
}
