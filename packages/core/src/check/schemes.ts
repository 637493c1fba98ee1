import type { Line, Scheme } from '../contract/scheme.ts'
import type { Words } from '../contract/words.ts'
import { instead } from './near.ts'
import { about, each, into, tell, type Here } from './here.ts'
import { findRole, findSubject } from './things.ts'
import { take, everyValue } from './amounts.ts'
import { checkCondition } from './conditions.ts'
import { checkCite } from './cites.ts'
import { checkEarn } from './earn.ts'
import { checkGroups } from './groups.ts'
import { checkCensus, checkPoints } from './points.ts'
import { less } from './decimals.ts'
import type { Make } from './makers.ts'

export type AnyScheme = Scheme<Words, string>
export type AnyLine = Line<Words, string>

/** Schemes: whom they score, who scores, the tree, every line. */
export function checkSchemes(here: Here, make: Make): void {
  each(here, 'schemes', here.names.pack.schemes, (scheme, root) => {
    const at = about(root, scheme.subject)
    if (!findSubject(into(at, 'subject'), scheme.subject)) return
    const kept: Here[] = []
    const keep = (there: Here | undefined): void => {
      if (there) kept.push(there)
    }
    each(at, 'tracks', scheme.tracks, (track, there) => {
      findRole(into(there, 'by'), track.by)
      keep(make(into(there, 'total'), scheme.subject, track.total, 'scheme'))
    })
    each(at, 'groups', scheme.groups, (group, there) => {
      if (group.files !== undefined) keep(make(into(there, 'files'), scheme.subject, group.files, 'scheme'))
    })
    // Whatever a line reads, every total and subtotal of the scheme rests on.
    const reading: Here = {
      ...at,
      reads: (fact) => {
        at.reads(fact)
        for (const k of kept) k.reads(fact)
      },
    }
    each(reading, 'groups', scheme.groups, (group, there) => {
      if (group.points !== undefined) points(into(there, 'points'), group.points, '分组的分值')
    })
    each(reading, 'lines', scheme.lines, (line, there) => checkLine(there, scheme, line))
    checkGroups(at, scheme)
    checkPoints(at, scheme)
    checkCensus(at, scheme)
  })
}

function checkLine(here: Here, scheme: AnyScheme, line: AnyLine): void {
  if (!scheme.groups.some((group) => group.id === line.in))
    tell(
      into(here, 'in'),
      'unknown-name',
      `“${line.in}”`,
      '这个方案没有这个分组',
      instead(line.in, Object.fromEntries(scheme.groups.map((g) => [g.id, g.title]))),
    )
  points(into(here, 'points'), line.points, '指标的分值')
  if (line.applies !== undefined) checkCondition(into(here, 'applies'), line.applies)
  checkEarn(into(here, 'earn'), line.earn)
  checkCite(here, line.cite)
}

/** Points a line or group is worth: a number of points, never below nothing. */
function points(here: Here, amount: AnyLine['points'], what: string): void {
  take(here, amount, ['points'], what)
  const wrong = everyValue(here, amount).find((text) => !text.endsWith('%') && less(text, '0'))
  if (wrong !== undefined) tell(here, 'mismatch', wrong, `${what}不能小于零`, '请改成不小于零的分值。')
}
