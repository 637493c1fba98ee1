import type { Pack } from '../contract/pack.ts'
import { sayCondition } from './condition.ts'
import type { E, Worth } from './earn.ts'
import { sayItems } from './items.ts'
import { sayMeasure } from './measure.ts'
import { amount, mark } from './number.ts'
import type { M } from './unit.ts'
import { unitOf } from './unit.ts'
import { sayAmount } from './words.ts'

type Ground = Extract<E, { deduct: unknown }>['deduct'][number]

/** Each ground of a deduction, with the reason that is printed beside it where the words do not hold it already. */
function sayGround(pack: Pack, subject: string, ground: Ground): string {
  const lost = `扣${sayAmount(pack, ground.points, 'points')}`
  if ('when' in ground) return withReason(`${sayCondition(pack, subject, ground.when)}的，${lost}`, ground.because)
  const most = ground.atMost === undefined ? '' : `，最多扣${sayAmount(pack, ground.atMost, 'points')}`
  const times = ground.forEach as M
  if (typeof times === 'object' && 'count' in times)
    return withReason(`每有一个${sayItems(pack, times.count, times.where)}，${lost}${most}`, ground.because)
  return withReason(
    `${sayMeasure(pack, subject, times)}每${amount(pack, '1', unitOf(pack, subject, times))}，${lost}${most}`,
    ground.because,
  )
}
const withReason = (said: string, because: string): string =>
  because === '' || said.includes(because) ? said : `${said}，事由为“${because}”`

/** Points lost from the full ones, once or for each, until there are none left. */
export function sayDeductions(pack: Pack, subject: string, grounds: readonly Ground[], worth: Worth): string {
  const each = grounds.map((ground) => sayGround(pack, subject, ground))
  const open = grounds.length > 1 || grounds.some((ground) => 'forEach' in ground)
  const said = each.length === 1 ? each[0] : `从${worth.full}中扣减：${each.map((text, i) => `${mark(i + 1)}${text}`).join('；')}`
  return `${said}${open ? '；扣完为止' : ''}`
}
