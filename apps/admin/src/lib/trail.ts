import type { AuditRecord } from '@wenxiao/server/api'
import { digest } from './format.ts'
import { acts, details, roles } from './messages/oversight.ts'
import { say } from './say.ts'
import { figure, isTable, optionTitle } from './tabled.ts'

/** What was done, in words; an act without words of ours keeps its own. */
export const actName = (act: string): string => acts[act] ?? act

type Changed = AuditRecord['values'][number]
/** A parameter and its new value by their titles; one that the pack does not know any more by its id. */
const changed = ({ parameter, title, unit, by, is }: Changed): string => {
  const name = title ?? parameter
  if (is === null) return `${name} ${say('audit.ended')}`
  if (!isTable(is)) return `${name} ${figure(is, unit)}`
  const table = Object.entries(is).map(([option, value]) => `${optionTitle(by, option)} ${figure(value, unit)}`)
  return `${name}（${table.join('，')}）`
}

const written = (name: string, value: string | number | boolean): string => {
  if (typeof value === 'boolean') return value ? say('audit.yes') : say('audit.no')
  if (name === 'role' || name === 'roles')
    return String(value)
      .split(' ')
      .map((role) => roles[role] ?? role)
      .join('、')
  return typeof value === 'string' && /^(sha256:)?[0-9a-f]{64}$/.test(value) ? digest(value) : String(value)
}
/** What else a record says: names in words, digests short; what it says nothing about is left out. */
export const more = ({ more: said, values }: AuditRecord): readonly { readonly name: string; readonly text: string }[] =>
  Object.entries(said).flatMap(([name, value]) => {
    if (value === null || value === '' || value === 0) return []
    if (values.length > 0 && name === 'pack') return [] // what was acted on is called by it
    const text = values.length > 0 && name === 'values' ? values.map(changed).join('、') : written(name, value)
    return [{ name: details[name] ?? name, text }]
  })

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
