import type { CountyPack } from '@wenxiao/server/api'
import type { BarRow, Bars, Part } from './charts/bars.ts'
import { amount } from './format.ts'
import { colours, keyOf, lightOf, type MapOf } from './province.ts'
import { say } from './say.ts'

const parts: Readonly<Record<MapOf, readonly Part[]>> = {
  red: colours.map((colour) => ({ id: colour, title: say(`province.${colour}`), fill: `${colour}-fill` })),
  money: [{ id: 'money', title: say('province.map.money'), fill: 'ochre-solid' }],
  examples: [{ id: 'examples', title: say('province.map.examples'), fill: 'wisteria-tint', edge: 'wisteria-line', dashed: true }],
}

/** What is looked at for each pack in use; null where it has no such figure. Money in 万元, for length only: what is written is exact. */
function figuresOf(row: CountyPack, of: MapOf): Pick<BarRow, 'values' | 'says'> | null {
  if (of === 'examples') return { values: [row.examplesWaiting], says: String(row.examplesWaiting) }
  if (of === 'money')
    return row.figures && { values: [Number(row.figures.cut) / 10_000], says: amount(row.figures.cut, 'yuan').figure }
  const [red, yellow, green] = colours.map((colour) => lightOf(row, colour))
  if (red == null || yellow == null || green == null) return null
  return { values: [red, yellow, green], says: say('province.bars.lights', { red, yellow, green }) }
}

/** A bar for each pack in use, in the order given: the share of each light, so that a county with few projects is seen beside one with many; or how much money, how many examples. */
export function provinceBars(rows: readonly CountyPack[], of: MapOf): Bars {
  const places = rows.map((row) => row.jurisdiction.code)
  const title = ({ jurisdiction, pack }: CountyPack) =>
    places.filter((code) => code === jurisdiction.code).length > 1 ? `${jurisdiction.title} ${pack.title}` : jurisdiction.title
  const shown = rows.flatMap((row): readonly BarRow[] => {
    const figures = figuresOf(row, of)
    return figures ? [{ key: keyOf(row), title: title(row), ...figures }] : []
  })
  return { parts: parts[of], rows: shown, share: of === 'red' }
}
