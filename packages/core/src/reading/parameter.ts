import type { Parameter } from '../contract/words.ts'
import type { Pack } from '../contract/pack.ts'
import { sayRests } from './cite.ts'
import type { Draft } from './draft.ts'
import { cited } from './draft.ts'
import { sayDay } from './number.ts'
import { sayName, sayTabled } from './words.ts'

/** Who may change it, and how far. */
function sayClass(pack: Pack, parameter: Parameter): string {
  if (parameter.class === 'locked') return '锁定，本地不得改动'
  if (parameter.bounds === undefined) return parameter.class === 'free' ? '自由，由本地确定' : '有界，由本地在范围内确定'
  const [least, most] = [sayTabled(pack, parameter, parameter.bounds.least), sayTabled(pack, parameter, parameter.bounds.most)]
  return `有界，本地可在${typeof parameter.bounds.least === 'string' ? `${least}至${most}` : `下限（${least}）和上限（${most}）`}之间确定`
}
/** A number a jurisdiction may set: its values by day, who may change it and how far. */
export function parameterClause(pack: Pack, id: string, parameter: Parameter): Draft {
  const { values, bounds, by } = parameter
  const last = values.at(-1)
  const said = values.map(({ from, is }) => `${is === null ? '停用' : sayTabled(pack, parameter, is)}（${sayDay(from)}起）`)
  const [subject = '', name = ''] = (by ?? '').split('.')
  const goes = by === undefined ? '' : `按${sayName(pack, subject, name)}分别确定：`
  const draft = cited(pack, last?.cite ?? 'example', {
    id,
    title: parameter.title,
    text: `${goes}${said.join('；')}。${sayClass(pack, parameter)}。`,
  })
  const earlier = values
    .slice(0, -1)
    .filter((v) => v.cite !== last?.cite)
    .map((v) => sayRests(pack, `${sayDay(v.from)}起的值`, v.cite))
  const range = bounds === undefined || bounds.cite === last?.cite ? [] : [sayRests(pack, '范围', bounds.cite)]
  return { ...draft, basis: [draft.basis, ...earlier, ...range].join('；') }
}
