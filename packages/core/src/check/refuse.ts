import type * as z from 'zod'
import type { Refusal } from '../contract/refusal.ts'
import { fault, shown, type Fault } from './problem.ts'
import { instead } from './near.ts'
import { pathText, type Path } from './path.ts'

type Issue = z.core.$ZodIssue
const isFault = (value: unknown): value is Fault => typeof value === 'object' && value !== null && 'because' in value
const kinds: Readonly<Record<string, string>> = {
  object: '一组键值',
  record: '一组键值',
  array: '一个列表',
  tuple: '一个列表',
  string: '文字',
}

/** What stands at a path. */
function at(whole: unknown, path: Path): unknown {
  let value = whole
  for (const key of path) value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
  return value
}

/** A fault and the way to it. */
interface Placed {
  readonly path: Path
  readonly fault: Fault
}
const one = (path: Path, found: Fault): Placed => ({ path, fault: found })

/** What a shape found wrong with a value, as refusals in words. */
export const refusals = (issue: Issue, whole: unknown): readonly Refusal[] =>
  faults(issue, whole).map((found) => ({ ...found.fault, path: pathText(found.path) }))

/** What a shape found wrong with a value, in words. */
export function faults(issue: Issue, whole: unknown): readonly Placed[] {
  const path: Path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))
  switch (issue.code) {
    case 'custom':
      return isFault(issue.params) ? [one(path, issue.params)] : []
    case 'unrecognized_keys': {
      const allowed = issue.message.split('、')
      return issue.keys.map((key) =>
        one([...path, key], fault('unknown-word', `“${key}”`, '这里没有这一项，系统不会读它', instead(key, allowed))),
      )
    }
    case 'invalid_key':
      return issue.issues.flatMap((inner) => (inner.code === 'custom' && isFault(inner.params) ? [one(path, inner.params)] : []))
    case 'too_small':
      return [one(path, fault('absent', '项数不足', `这里至少要有 ${issue.minimum} 项`, '请补写，或删去整项。'))]
    case 'too_big':
      return [one(path, fault('wrong-value', '项数太多', `这里至多 ${issue.maximum} 项`, '请删去多余的项。'))]
    case 'invalid_type': {
      const value = at(whole, path)
      const wanted = kinds[issue.expected] ?? issue.expected
      return [
        one(
          path,
          value === undefined
            ? fault('absent', '没有写这一项', '缺了它，规则就不完整', `请补写${wanted}。`)
            : fault('wrong-value', shown(value), `此处要写${wanted}`, '请按词汇表改写。'),
        ),
      ]
    }
    default:
      return [one(path, fault('wrong-value', shown(at(whole, path)), '这里的写法不合词汇表', '请按词汇表改写。'))]
  }
}
