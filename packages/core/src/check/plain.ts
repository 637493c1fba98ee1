import type { Refusal } from '../contract/refusal.ts'
import { fault, shown, type Fault } from './problem.ts'
import { pathText, type Path } from './path.ts'

const deepest = 100
const why = '规则包只是数据，要能逐字签名、到处读出同样的内容'

/** What keeps a single value from being plain data, if anything; lists and tables are looked into elsewhere. */
function unfit(value: unknown): Fault | undefined {
  switch (typeof value) {
    case 'string':
      return value.isWellFormed() ? undefined : fault('wrong-value', '文字里有半个字符（孤立代理项）', why, '请改成完整的文字。')
    case 'number':
      return Number.isSafeInteger(value) && !Object.is(value, -0)
        ? undefined
        : fault(
            'wrong-value',
            shown(value),
            '带小数的数字在机器里不精确，规则包一律用文字写数',
            `请写成文字，例如 "${Number.isFinite(value) ? value : '12.5'}"。`,
          )
    case 'boolean':
      return undefined
    case 'object': {
      if (value === null || Array.isArray(value)) return undefined
      const kind: unknown = Object.getPrototypeOf(value)
      if (kind !== Object.prototype && kind !== null)
        return fault('wrong-value', value instanceof Date ? '日期对象（Date）' : '带程序的对象', why, '请改成文字、列表或键值。')
      return Object.getOwnPropertySymbols(value).length > 0
        ? fault('wrong-value', '用符号（symbol）作键', why, '键只能是文字。')
        : undefined
    }
    default:
      return fault('wrong-value', shown(value), why, value === undefined ? '请删去这一项，或写上它的值。' : '请改成数据。')
  }
}

/** Everything in a value that is not plain data (text, whole numbers, yes/no, null, lists, tables), each by its key path. */
export function notPlain(whole: unknown): readonly Refusal[] {
  const found: Refusal[] = []
  const say = (path: Path, f: Fault): void => {
    found.push({ ...f, path: pathText(path) })
  }
  const walk = (value: unknown, path: Path, above: readonly object[]): void => {
    const bad = unfit(value)
    if (bad) return say(path, bad)
    if (typeof value !== 'object' || value === null) return
    if (above.includes(value)) return say(path, fault('cycle', '内容里又包着它自己', why, '请去掉循环引用。'))
    if (above.length >= deepest) return say(path, fault('wrong-value', `层数超过 ${deepest}`, why, '请减少嵌套。'))
    const inside = [...above, value]
    if (Array.isArray(value)) {
      for (let i = 0; i < value.length; i++) walk(value[i], [...path, i], inside)
      for (const key of Object.keys(value))
        if (!/^\d+$/.test(key)) say([...path, key], fault('wrong-value', '列表上另挂的键', why, '请删去。'))
      return
    }
    for (const [key, held] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
      const at = [...path, key]
      if (key === '__proto__') say(at, fault('unknown-word', '键“__proto__”', why, '请换一个名称。'))
      else if (!key.isWellFormed()) say(at, fault('wrong-value', '键里有半个字符（孤立代理项）', why, '请改成完整的文字。'))
      else if (!('value' in held)) say(at, fault('wrong-value', '取值时才运行的程序（getter）', why, '请改成数据。'))
      else walk(held.value, at, inside)
    }
  }
  walk(whole, [], [])
  return found
}
