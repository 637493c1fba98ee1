import type { Filed, Plain } from '../contract/record.ts'
import type { Pack } from '../contract/pack.ts'
import { columnsOf, type Column } from './columns.ts'
import { callThing, linkTarget, naming, type FindThing } from './links.ts'
import { worksheetName, type Cell, type Table } from './table.ts'
import { writeCell } from './value.ts'

/** A thing as it stands on record. */
export interface ThingStanding {
  readonly is: string
  readonly id: string
  readonly title?: string
  readonly classified?: true
  readonly links?: Readonly<Record<string, string>>
  readonly facts: Readonly<Record<string, Filed | undefined>>
  readonly anew?: Readonly<Record<string, Readonly<Record<string, Filed | undefined>>>>
}
const blank: Cell = { text: '' }

/**
 * The tables of things, one for each kind that a pack knows, in the shape in which they are read back; without things the
 * tables to fill in. What stands behind a value on record is left out: those columns speak of what is filed next.
 */
export function writeTables(pack: Pack, things: readonly ThingStanding[]): readonly (Table & { readonly is: string })[] {
  const find = naming(things.map(({ is, id, title }) => ({ is, id, title: title ?? null })))
  const byKey = new Map(things.map((thing) => [`${thing.is}\n${thing.id}`, thing]))
  return Object.keys(pack.words.subjects).map((is) => {
    const own = things.filter((thing) => thing.is === is)
    const tracks = [...new Set(own.flatMap((thing) => Object.keys(thing.anew ?? {})))]
    const columns = columnsOf(pack, is, tracks)
    const rows = own.map((thing) => columns.map((column) => cellOf(pack, thing, column, find, byKey)))
    return { name: worksheetName(pack, is), is, rows: [columns.map(({ header }) => ({ text: header })), ...rows] }
  })
}

function cellOf(
  pack: Pack,
  thing: ThingStanding,
  column: Column,
  find: FindThing,
  byKey: ReadonlyMap<string, ThingStanding>,
): Cell {
  switch (column.as) {
    case 'id':
      return { text: thing.id }
    case 'title':
      return { text: thing.title ?? '' }
    case 'classified':
      return thing.classified ? { text: '是' } : blank
    case 'link': {
      const id = thing.links?.[column.link]
      if (id === undefined) return blank
      const to = linkTarget(pack, thing.is, column.link)
      return { text: callThing(find, { is: to, id, title: byKey.get(`${to}\n${id}`)?.title ?? null }) }
    }
    case 'fact': {
      const filed = (column.anew === null ? thing.facts : thing.anew?.[column.anew])?.[column.name]
      if (filed === undefined) return blank
      const { plain, unit } = partsOf(filed)
      return writeCell(column.fact, plain, unit, column.unit)
    }
    default:
      return blank
  }
}
const isSeries = (filed: Filed): filed is readonly (string | null)[] => Array.isArray(filed)
function partsOf(filed: Filed): { readonly plain: Plain; readonly unit?: string } {
  if (typeof filed === 'string' || isSeries(filed) || !('value' in filed) || 'excused' in filed) return { plain: filed }
  return { plain: filed.value, ...(filed.unit === undefined ? {} : { unit: filed.unit }) }
}
