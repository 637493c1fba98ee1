import { instead } from './near.ts'
import { about, tell, type Here } from './here.ts'
import { own, titleOf } from './names.ts'

const below = (here: Here): Readonly<Record<string, string>> =>
  Object.fromEntries([...here.names.items(here.is).keys()].map((item) => [item, titleOf(here.names, item)]))

/** Things of a kind that belong to the subject, reached by the one link there is or by the one that is named. */
export function findItem(here: Here, item: string, via?: string): boolean {
  const items = here.names.items(here.is)
  const links = items.get(item)
  if (!here.names.subject(item)) tell(here, 'unknown-name', `“${item}”`, '没有声明这一类对象', instead(item, below(here)))
  else if (!links)
    tell(
      here,
      'mismatch',
      `“${item}”`,
      `「${titleOf(here.names, item)}」不归属于「${titleOf(here.names, here.is)}」，不能从这里计数`,
      instead(item, below(here)),
    )
  else if (via !== undefined && !links.includes(via))
    tell(
      here,
      'unknown-name',
      `归属“${via}”`,
      `「${titleOf(here.names, item)}」没有这样一条归属通到「${titleOf(here.names, here.is)}」`,
      instead(via, links),
    )
  else if (via === undefined && links.length > 1)
    tell(
      here,
      'absent',
      `没有写经哪条归属（via）`,
      `「${titleOf(here.names, item)}」有 ${links.length} 条归属通到「${titleOf(here.names, here.is)}」`,
      `请写 via：${links.join('、')} 之一。`,
    )
  else return true
  return here.names.subject(item) !== undefined
}

export function findSubject(here: Here, id: string): boolean {
  if (here.names.subject(id)) return true
  tell(here, 'unknown-name', `“${id}”`, '没有声明这一类对象', instead(id, here.names.pack.words.subjects))
  return false
}
export function findRole(here: Here, id: string): void {
  if (own(here.names.pack.words.roles, id) === undefined)
    tell(here, 'unknown-name', `“${id}”`, '没有声明这个角色', instead(id, here.names.pack.words.roles))
}
export const findRoles = (here: Here, key: string, ids: readonly string[] | undefined): void =>
  ids?.forEach((id, i) => findRole(about(here, here.is, key, i), id))
