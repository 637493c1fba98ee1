import type { Filed, Pack, Refused } from '@wenxiao/core'
import {
  choicesOf,
  columnsOf,
  howToFill,
  notesName,
  notesOf,
  originTitles,
  writeTables,
  type Cell,
  type Table,
  type ThingStanding,
} from '@wenxiao/core/tables'
import { writeCsv } from '../spreadsheets/csv.ts'
import { writeWorkbook, type Written } from '../spreadsheets/write-xlsx.ts'
import { factKey, standingOf, thingKey, type SheetText } from './standing.ts'

/** The tables of a pack to fill in, or filled with what is on record. */
export interface Writing {
  readonly pack: Pack
  readonly format: 'csv' | 'xlsx'
  /** The kind of a CSV file. */
  readonly is?: string | undefined
  readonly sheets: readonly SheetText[]
}

/** A workbook with one worksheet for each kind and one of notes, or the CSV file of one kind. Pure but for the packing. */
export async function writeOut({ pack, format, is, sheets }: Writing): Promise<Uint8Array | Refused> {
  const tables = writeTables(pack, thingsOf(pack, sheets))
  if (format === 'xlsx') return writeWorkbook([notesSheet(pack), ...tables.map((table) => worksheet(pack, table))])
  const table = tables.find((one) => one.is === is)
  if (table) return writeCsv(table.rows)
  return {
    refused: [
      {
        code: 'unknown-name',
        path: 'is',
        found: is === undefined ? '没有说是哪一类对象' : `“${is}”`,
        because: '一个 CSV 文件只有一类对象',
        remedy: `选其中之一：${tables.map(({ name }) => name).join('、')}`,
      },
    ],
  }
}

function thingsOf(pack: Pack, sheets: readonly SheetText[]): readonly ThingStanding[] {
  const standing = standingOf(sheets)
  return [...standing.values()].map(({ is, id, title, classified, links, facts }) => {
    const list = (track: string): Readonly<Record<string, Filed>> => {
      const prefix = factKey(track, '')
      return Object.fromEntries(
        [...facts].flatMap(([key, { filed }]) => (key.startsWith(prefix) ? [[key.slice(prefix.length), filed] as const] : [])),
      )
    }
    const tracks = [...new Set([...facts.keys()].map((key) => key.split('\n')[0] ?? ''))].filter((track) => track !== '')
    const known = Object.entries(links).filter(([link, to]) =>
      standing.has(thingKey(pack.words.subjects[is]?.links?.[link] ?? '', to)),
    )
    return {
      is,
      id,
      ...(title === null ? {} : { title }),
      ...(classified ? { classified: true as const } : {}),
      links: Object.fromEntries(known),
      facts: list(''),
      ...(tracks.length > 0 ? { anew: Object.fromEntries(tracks.map((track) => [track, list(track)])) } : {}),
    }
  })
}

function notesSheet(pack: Pack): Written {
  const cells = (...texts: readonly string[]): readonly Cell[] => texts.map((text) => ({ text }))
  return {
    name: notesName,
    rows: [
      cells('工作表', '列', '说明'),
      ...howToFill.map((text) => cells('怎么填', '', text)),
      ...notesOf(pack).map((note) => cells(...note)),
    ],
    widths: [18, 30, 100],
  }
}
function worksheet(pack: Pack, { name, is, rows }: Table & { readonly is: string }): Written {
  const headers = new Map(
    columnsOf(
      pack,
      is,
      (pack.schemes ?? []).flatMap((s) => s.tracks.map((t) => t.total)),
    ).map((column) => [column.header, column]),
  )
  const head = rows[0] ?? []
  const choices = head.flatMap(({ text }, i) => {
    const column = headers.get(text)
    const list = column ? choicesOf(column, originTitles) : []
    return list.length > 0 ? [[i, list] as const] : []
  })
  return {
    name: name ?? is,
    rows,
    widths: head.map(({ text }, i) => (i === 1 ? 28 : Math.min(Math.max(text.length * 2 + 2, 12), 24))),
    choices: new Map(choices),
    sticky: 2,
  }
}
