import type { GroupNode, Sheet, SheetLine } from '@wenxiao/server/api'
import { isZero, sum } from './decimal.ts'

/** One first-level group as the table shows it: what lost points or is not known, and what was earned in full. */
export interface Chapter {
  readonly group: GroupNode
  readonly shown: readonly SheetLine[]
  readonly rest: readonly SheetLine[]
  /** Points of the lines that are not shown, so that the rows add up to the subtotal. */
  readonly restPoints: string
}

const idsIn = (group: GroupNode): readonly string[] => [...group.lines, ...group.groups.flatMap(idsIn)]
/** Whether a line has something to say: points lost, or not known. */
export const speaks = (line: SheetLine): boolean => !isZero(line.deducted) || line.unknown !== null || line.findings.length > 0

/** The sheet by first-level groups, in the order of the scheme; with `all`, every line is shown. */
export const chaptersOf = (sheet: Sheet, groups: readonly GroupNode[], all: boolean): readonly Chapter[] =>
  groups.map((group) => {
    const ids = new Set(idsIn(group))
    const lines = sheet.lines.filter((line) => ids.has(line.id))
    const shown = all ? lines : lines.filter(speaks)
    const rest = all ? [] : lines.filter((line) => !speaks(line))
    return { group, shown, rest, restPoints: sum(rest.flatMap((line) => line.points ?? [])) }
  })

/** How many lines lost points, and how many together. */
export const losses = (lines: readonly SheetLine[]): { readonly count: number; readonly points: string } => {
  const lost = lines.filter((line) => !isZero(line.deducted))
  return { count: lost.length, points: sum(lost.map((line) => line.deducted)) }
}

/** The lines as a person walks them with J and K. */
export const walk = (chapters: readonly Chapter[]): readonly SheetLine[] => chapters.flatMap((chapter) => chapter.shown)
