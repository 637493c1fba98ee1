import type { Refusal, Role } from '@wenxiao/server/api'
import { roles as titles } from './messages/oversight.ts'
import { roleIds } from './people.ts'
import { say } from './say.ts'

/** A person as a row of a table says them. */
export interface Row {
  readonly unit: string | null
  readonly title: string
  readonly login: string
  readonly roles: readonly Role[]
}
interface Read {
  readonly rows: readonly Row[]
  /** The line each row stands in, counted from 1. */
  readonly lines: readonly number[]
  readonly refused: readonly Refusal[]
}
const parted = (line: string): readonly string[] => line.split(line.includes('\t') ? '\t' : /[,，]/).map((cell) => cell.trim())
const roleOf = (word: string): Role | undefined => roleIds.find((id) => id === word || titles[id] === word)

/**
 * Reads a table as it is copied out of a spreadsheet: unit, title, login, roles; a first line of headings and empty lines
 * are passed over. Every reason why a line cannot be read is told.
 */
export const readMany = (text: string): Read => {
  const lines = text
    .split(/\r?\n/)
    .map((line, at) => ({ cells: parted(line), at: at + 1, empty: line.trim() === '' }))
    .filter(({ cells, empty }, at) => !empty && !(at === 0 && cells[0] === say('people.unit')))
  const refused: Refusal[] = []
  const no = (at: number, found: string, because: string, remedy: string) =>
    refused.push({ code: 'wrong-value', path: `line.${at}`, found: say('many.line', { line: at, found }), because, remedy })
  const rows = lines.map(({ cells: [unit = '', title = '', login = '', ...rest], at }): Row => {
    const words = rest.flatMap((cell) => cell.split(/[、;；/\s]+/)).filter(Boolean)
    const roles = words.map(roleOf)
    const unknown = words.filter((_, index) => roles[index] === undefined)
    if (title.length < 2) no(at, say('many.title'), say('many.title.because'), say('many.remedy'))
    if (words.length === 0) no(at, say('many.roles'), say('many.roles.because'), say('many.remedy'))
    if (unknown.length > 0)
      no(
        at,
        say('many.unknown', { words: unknown.join('、') }),
        say('many.unknown.because'),
        say('many.unknown.remedy', { titles: roleIds.map((id) => titles[id]).join('、') }),
      )
    return { unit: unit || null, title, login, roles: [...new Set(roles.filter((role) => role !== undefined))] }
  })
  return { rows, lines: lines.map(({ at }) => at), refused }
}

/** Refusals of the server about a row, told by the line it stands in. */
export const atLines = (refused: readonly Refusal[], lines: readonly number[]): readonly Refusal[] =>
  refused.map((refusal) => {
    const line = lines[Number(/^people\.(\d+)\./.exec(refusal.path)?.[1])]
    return line === undefined
      ? refusal
      : { ...refusal, path: `line.${line}`, found: say('many.line', { line, found: refusal.found }) }
  })
