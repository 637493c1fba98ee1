import { createHash } from 'node:crypto'
import { isRefused, type Filed, type Pack, type Refused } from '@wenxiao/core'
import { readFacts } from '@wenxiao/core/engine'
import { digest } from '@wenxiao/core/manifest'
import { kindOfTable, readTables, worksheetName, type Table, type TablesRead } from '@wenxiao/core/tables'
import { readSpreadsheet } from '../spreadsheets/read.ts'
import { changedSecrecy } from '../subjects/secrecy.ts'
import { comparer } from './compare.ts'
import { bareOf, belonging, factsFiles, filedBy } from './compose.ts'
import { givenIn, readFiled, type GivenThing } from './filed.ts'
import type { ImportPreview, ThingChange } from './preview.ts'
import { factKey, standingOf, thingKey, type SheetText, type StandingThing } from './standing.ts'

/** A file to be filed by a pack, and the record that it is compared with. */
export interface Upload {
  readonly pack: Pack
  /** The day it speaks of; a facts file says its own. */
  readonly on: string
  readonly bytes: Uint8Array
  /** Kind of the rows of a CSV file, where it was said. */
  readonly is?: string | undefined
  readonly sheets: readonly SheetText[]
}
/** What it would change, and the facts files in which that is filed. */
export interface Readied {
  readonly preview: ImportPreview
  readonly files: readonly string[]
}
const mostThings = 200
const mostChanges = 40
const mostRefused = 100

/** Reads a file and compares it with the record; stores nothing. Refuses everything that is wrong with it at once. Pure. */
export function readUpload({ pack, on, bytes, is, sheets }: Upload): Readied | Refused {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const standing = standingOf(sheets)
  const seen = digest({
    bytes: createHash('sha256').update(content).digest('hex'),
    pack: [pack.id, pack.version],
    on,
    is: is ?? '',
    sheets: sheets.map(({ id }) => id),
  })
  const start = content.subarray(0, 64).toString('utf8').replace('\uFEFF', '').trimStart()
  const answer = start.startsWith('{')
    ? readFactsFile(pack, content, standing, seen)
    : readTable({ pack, on, content, is, standing, seen })
  return isRefused(answer) ? first(answer) : answer
}
function first({ refused }: Refused): Refused {
  const more = refused.length - mostRefused
  if (more <= 0) return { refused }
  const rest = {
    code: 'too-large',
    path: '',
    found: `另有 ${more} 处`,
    because: `只列出前 ${mostRefused} 处`,
    remedy: '先改正列出的，再上传一次',
  } as const
  return { refused: [...refused.slice(0, mostRefused), rest] }
}

/** A facts file is filed as it is. */
function readFactsFile(
  pack: Pack,
  content: Buffer,
  standing: ReadonlyMap<string, StandingThing>,
  seen: string,
): Readied | Refused {
  const filed = readFiled(pack, content.toString('utf8'))
  if (isRefused(filed)) return filed
  const given = givenIn(filed.text)
  const refused = changedSecrecy(given, secrets(standing))
  if (refused.length > 0) return { refused }
  const { preview } = outcome(pack, given, standing, { whole: true, place: () => null })
  return { preview: { ...preview, on: (JSON.parse(filed.text) as { on: string }).on, seen }, files: [filed.text] }
}

interface TableUpload {
  readonly pack: Pack
  readonly on: string
  readonly content: Buffer
  readonly is: string | undefined
  readonly standing: ReadonlyMap<string, StandingThing>
  readonly seen: string
}
/** Of a table only what it changes is filed: what it repeats keeps its own who, when and evidence. */
function readTable({ pack, on, content, is, standing, seen }: TableUpload): Readied | Refused {
  const sheets = readSpreadsheet(content, is)
  if (isRefused(sheets)) return sheets
  const tables = sheets.map((table) => (table.name === null && table.is === undefined ? guessed(pack, table) : table))
  const unnamed = tables.find((table) => table.name === null && kindOfTable(pack, table) === undefined)
  if (unnamed) return unknownKind(pack)
  const read = readTables(pack, tables, [...standing.values()])
  if (isRefused(read)) return read
  const incoming = new Map(read.given.map((thing) => [thingKey(thing.is, thing.id), thing]))
  const bare = bareOf(pack, incoming, standing)
  const wrong = unreadable(pack, on, read, standing, bare)
  if (wrong) return wrong
  const { preview, compared } = outcome(pack, read.given, standing, {
    whole: false,
    place: (i) => read.place(`given[${i}]`)?.replace(/ [A-Z]+列.*$/, '') ?? null,
  })
  const changed = read.given.flatMap((thing, i): readonly GivenThing[] => {
    const { becomes, facts, anew } = compared[i] ?? { becomes: 'same', facts: {}, anew: {} }
    if (becomes === 'same') return []
    const tracks = Object.entries(anew).map(([track, list]) => [track, filedBy(list)] as const)
    return [
      { ...bare(thing.is, thing.id), facts: filedBy(facts), ...(tracks.length > 0 ? { anew: Object.fromEntries(tracks) } : {}) },
    ]
  })
  return { preview: { ...preview, on, seen }, files: factsFiles(pack, on, changed, bare) }
}

/** The kind whose columns a table without a name has: the only one of which it has the most. */
function guessed(pack: Pack, table: Table): Table {
  const at = table.rows.findIndex((row) => row.some((cell) => cell.text.trim() !== ''))
  const alone: Table = { ...table, rows: table.rows.slice(0, at + 1) }
  const strange = Object.keys(pack.words.subjects).map((is) => {
    const read = readTables(pack, [{ ...alone, is }], [])
    return { is, columns: isRefused(read) ? read.refused.filter(({ path }) => path !== '').length : 0 }
  })
  const least = Math.min(...strange.map(({ columns }) => columns))
  const [only, ...others] = strange.filter(({ columns }) => columns === least)
  return only && others.length === 0 ? { ...table, is: only.is } : table
}
const unknownKind = (pack: Pack): Refused => ({
  refused: [
    {
      code: 'absent',
      path: 'is',
      found: '看不出这张表是哪一类对象',
      because: 'CSV 文件没有工作表名，按表头也认不出只属于哪一类',
      remedy: `选定是哪一类：${Object.keys(pack.words.subjects)
        .map((is) => worksheetName(pack, is))
        .join('、')}`,
    },
  ],
})

/** What a reader of the facts would not take: bounds, days in a wrong order (also beside days on record), secrets. */
function unreadable(
  pack: Pack,
  on: string,
  read: TablesRead,
  standing: ReadonlyMap<string, StandingThing>,
  bare: ReturnType<typeof bareOf>,
): Refused | undefined {
  const given = read.given.map((thing) => ({
    ...thing,
    ...bare(thing.is, thing.id),
    facts: { ...daysOf(pack, thing, standing), ...thing.facts },
  }))
  const record = readFacts(pack, { on, given: [...given, ...belonging(pack, given, bare)] })
  const secrecy = changedSecrecy(given, secrets(standing))
  // What follows of its name and its facts from a secrecy that may not change need not be said.
  const other = (path: string) => !secrecy.some((one) => path.startsWith(one.path.replace('classified', '')))
  const refused = [...secrecy, ...(isRefused(record) ? record.refused.filter(({ path }) => other(path)) : [])]
  return refused.length === 0
    ? undefined
    : { refused: refused.map((fault) => ({ ...fault, path: read.place(fault.path) ?? fault.path })) }
}
const secrets = (standing: ReadonlyMap<string, StandingThing>): ReadonlyMap<string, boolean> =>
  new Map([...standing].map(([key, { classified }]) => [key, classified]))
/** Days that stand, beside which new ones must be possible. */
export function daysOf(
  pack: Pack,
  { is, id }: { readonly is: string; readonly id: string },
  standing: ReadonlyMap<string, StandingThing>,
): Readonly<Record<string, Filed>> {
  const known = standing.get(thingKey(is, id))?.facts
  if (!known) return {}
  return Object.fromEntries(
    Object.entries(pack.words.subjects[is]?.facts ?? {}).flatMap(([name, { unit }]) => {
      const filed = unit === 'day' ? known.get(factKey(null, name))?.filed : undefined
      return filed === undefined ? [] : [[name, filed] as const]
    }),
  )
}

function outcome(
  pack: Pack,
  given: readonly GivenThing[],
  standing: ReadonlyMap<string, StandingThing>,
  { whole, place }: { readonly whole: boolean; readonly place: (index: number) => string | null },
) {
  const compare = comparer(pack, standing, whole)
  const titles = new Map(given.flatMap(({ is, id, title }) => (title === undefined ? [] : [[thingKey(is, id), title] as const])))
  const compared = given.map((thing) => compare(thing, titles))
  const count = (becomes: string) => compared.filter((one) => one.becomes === becomes).length
  const facts = compared.flatMap((one) => one.changes)
  const things = given.flatMap((thing, i): readonly ThingChange[] => {
    const { becomes, changes } = compared[i] ?? { becomes: 'same' as const, changes: [] }
    if (becomes === 'same') return []
    const classified = thing.classified ?? standing.get(thingKey(thing.is, thing.id))?.classified
    const title = thing.title ?? standing.get(thingKey(thing.is, thing.id))?.title ?? thing.id
    return [
      {
        is: thing.is,
        kind: pack.words.subjects[thing.is]?.title ?? thing.is,
        id: thing.id,
        title: classified ? null : title,
        becomes,
        place: place(i),
        changes: changes.slice(0, mostChanges),
        count: changes.length,
      },
    ]
  })
  const shown = [...things.filter((one) => one.becomes === 'changed'), ...things.filter((one) => one.becomes === 'added')].slice(
    0,
    mostThings,
  )
  return {
    compared,
    preview: {
      counts: { added: count('added'), changed: count('changed'), same: count('same') },
      facts: {
        added: facts.filter((one) => one.before === null).length,
        replaced: facts.filter((one) => one.before !== null).length,
      },
      things: shown,
    },
  }
}
