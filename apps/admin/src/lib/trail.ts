import type { AuditRecord } from '@wenxiao/server/api'
import { digest } from './format.ts'
import { acts, details, roles } from './messages/oversight.ts'
import { say } from './say.ts'

/** What was done, in words; an act without words of ours keeps its own. */
export const actName = (act: string): string => acts[act] ?? act

/** Parameters and their new values; a table of values as it is written in a pack, an ended one without a value. */
const values = (text: string): string =>
  Object.entries(JSON.parse(text) as Readonly<Record<string, unknown>>)
    .map(([name, is]) => `${name} ${is === null ? say('audit.ended') : typeof is === 'string' ? is : JSON.stringify(is)}`)
    .join('、')

const written = (name: string, value: string | number | boolean): string => {
  if (typeof value === 'boolean') return value ? say('audit.yes') : say('audit.no')
  if (name === 'role' || name === 'roles')
    return String(value)
      .split(' ')
      .map((role) => roles[role] ?? role)
      .join('、')
  if (name === 'values') return values(String(value))
  return typeof value === 'string' && /^(sha256:)?[0-9a-f]{64}$/.test(value) ? digest(value) : String(value)
}
/** What else a record says: names in words, digests short; what it says nothing about is left out. */
export const more = (record: AuditRecord): readonly { readonly name: string; readonly text: string }[] =>
  Object.entries(record.more).flatMap(([name, value]) =>
    value === null || value === '' || value === 0 ? [] : [{ name: details[name] ?? name, text: written(name, value) }],
  )

/** Where what was acted on can be looked at; null where there is no page. */
export const pageOf = ({ to }: AuditRecord, jurisdiction: string): string | null => {
  if (to.is === 'pack') return `/packs/${to.id.replace('sha256:', '')}`
  if (to.is === 'sheet') return `/sheets/${to.id}`
  if (to.is === 'evaluation') return `/evaluations/${to.id}`
  if (to.is === 'revision') return `/revisions/${jurisdiction}/${to.id}`
  if (to.is === 'key') return '/packs/keys'
  return to.is === 'file' ? `/packs/refused#file-${to.id.replace('sha256:', '')}` : null
}
/** The kinds of fault there are, in the order in which they are told. */
export const faultKinds = ['changed', 'missing', 'order', 'cut', 'rewritten'] as const
