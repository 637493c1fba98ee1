import type { Parameter } from '../contract/words.ts'
import type { Pack } from '../contract/pack.ts'
import { sayCite } from './cite.ts'
import type { Draft } from './draft.ts'
import { cited } from './draft.ts'
import { sayDay } from './number.ts'
import { sayName, sayTabled } from './words.ts'

const classes = { locked: '锁定，本地不得改动', bounded: '可在范围内改动', free: '可由本地自定' } as const

const sayBounds = (pack: Pack, parameter: Parameter): string => {
  if (parameter.bounds === undefined) return ''
  const { least, most } = parameter.bounds
  return typeof least === 'string' && typeof most === 'string'
    ? `，范围${sayTabled(pack, parameter, least)}至${sayTabled(pack, parameter, most)}`
    : `，下限${sayTabled(pack, parameter, least)}，上限${sayTabled(pack, parameter, most)}`
}
/** A number a jurisdiction may set: its values by day, who may change it and how far. */
export function parameterClause(pack: Pack, id: string, parameter: Parameter): Draft {
  const { values, bounds, by } = parameter
  const last = values.at(-1)
  const said = values.map(({ from, is }) => `自${sayDay(from)}起${is === null ? '停用' : sayTabled(pack, parameter, is)}`)
  const [subject = '', name = ''] = (by ?? '').split('.')
  const goes = by === undefined ? '' : `按${sayName(pack, subject, name)}分别确定：`
  const draft = cited(pack, last?.cite ?? 'example', {
    id, title: parameter.title, text: `${goes}${said.join('；')}。${classes[parameter.class]}${sayBounds(pack, parameter)}。`,
  })
  const earlier = values.slice(0, -1).filter((v) => v.cite !== last?.cite).map((v) => `${sayDay(v.from)}起的值依${sayCite(pack, v.cite)}`)
  const range = bounds === undefined || bounds.cite === last?.cite ? [] : [`范围依${sayCite(pack, bounds.cite)}`]
  return { ...draft, basis: [draft.basis, ...earlier, ...range].join('；') }
}
