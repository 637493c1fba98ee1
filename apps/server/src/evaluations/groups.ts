import type { Pack } from '@wenxiao/core'
import type { Sheet, SheetLine } from '@wenxiao/core/engine'
import type { GroupNode } from './evaluation.ts'
import { add } from './points.ts'

/** The scheme's tree over the lines of a score sheet; groups none of whose lines apply are left out. */
export function groupsOf(pack: Pack, sheet: Sheet): readonly GroupNode[] {
  const scheme = pack.schemes?.find((one) => one.id === sheet.scheme.id)
  if (!scheme) return []
  const inGroup = new Map(scheme.lines.map((line) => [line.id, line.in]))
  const below = (parent: string | undefined): readonly GroupNode[] =>
    scheme.groups
      .filter((group) => group.in === parent)
      .flatMap((group) => {
        const groups = below(group.id)
        const lines = sheet.lines.filter((line) => inGroup.get(line.id) === group.id)
        const all = linesIn(groups, sheet).concat(lines)
        if (all.length === 0) return []
        const top = sheet.subtotals.find((subtotal) => subtotal.id === group.id)
        const figures = top ?? { points: sumOf(all, 'points'), outOf: sumOf(all, 'outOf'), deducted: sumOf(all, 'deducted') }
        return [
          {
            id: group.id,
            title: group.title,
            points: figures.points,
            outOf: figures.outOf,
            deducted: figures.deducted,
            groups,
            lines: lines.map((line) => line.id),
          },
        ]
      })
  return below(undefined)
}

const linesIn = (groups: readonly GroupNode[], sheet: Sheet): SheetLine[] =>
  groups.flatMap((group) => [...linesIn(group.groups, sheet), ...sheet.lines.filter((line) => group.lines.includes(line.id))])

/** Null when one of them is set aside: then the group is one more division, not a sum. */
function sumOf(lines: readonly SheetLine[], figure: 'points' | 'outOf' | 'deducted'): string | null {
  return lines.some((line) => line.unknown !== null) ? null : add(...lines.map((line) => line[figure] ?? '0'))
}
