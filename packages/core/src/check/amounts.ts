import { shown } from './problem.ts'
import { instead } from './near.ts'
import { into, tell, type Here } from './here.ts'
import { own, unitInWords } from './names.ts'
import { find } from './facts.ts'
import { isPercent } from './shape/leaf.ts'

type Amount = string | { readonly parameter: string }

/** The unit of a parameter; tells when it is not declared or when the choice it goes by cannot be seen from here. */
export function parameterUnit(here: Here, id: string): string | undefined {
  const parameter = here.names.parameter(id)
  if (!parameter) return tell(here, 'unknown-name', `“${id}”`, '没有声明这个参数', instead(id, here.names.pack.words.parameters))
  if (parameter.by !== undefined) seenFrom(here, parameter.title, parameter.by)
  return parameter.unit
}
function seenFrom(here: Here, title: string, by: string): void {
  const [subject = '', fact = ''] = by.split('.')
  const links = Object.entries(here.names.subject(here.is)?.links ?? {}).filter(([, target]) => target === subject)
  if (!own(here.names.subject(subject)?.facts, fact)) return // told where the parameter is declared
  if (here.is === subject) find(here, fact, 'choice')
  else if (links.length === 1) find(here, `${links[0]![0]}.${fact}`, 'choice')
  else {
    tell(
      here,
      'mismatch',
      `参数「${title}」按“${by}”取值`,
      links.length ? '有几条归属都通到那类对象，不知按哪一个取' : '从这里看不到那个选项，不知取哪一类的值',
      '请在有这个选项的对象上用它，或改用不分类的参数。',
    )
  }
}

/** A number of a rule that must have one of these units. */
export function take(here: Here, amount: Amount, units: readonly string[], what: string): void {
  if (typeof amount === 'string') {
    if (isPercent(amount) !== (units[0] === 'ratio'))
      tell(
        here,
        'mismatch',
        shown(amount),
        `${what}${units[0] === 'ratio' ? '是比率，一律写百分数' : '不是比率'}`,
        units[0] === 'ratio' ? '请写百分数。' : '请去掉百分号。',
      )
    return
  }
  const unit = parameterUnit(into(here, 'parameter'), amount.parameter)
  if (unit !== undefined && !units.includes(unit)) {
    tell(
      into(here, 'parameter'),
      'mismatch',
      `参数「${here.names.parameter(amount.parameter)?.title}」的单位是${unitInWords(here.names, unit)}`,
      `${what}的单位是${units.map((u) => unitInWords(here.names, u)).join('或')}`,
      '请改用这个单位的参数。',
    )
  }
}

/** Every number that an amount may ever be, as text: itself, or all values and bounds of its parameter. */
export function everyValue(here: Here, amount: Amount): readonly string[] {
  if (typeof amount === 'string') return [amount]
  const parameter = here.names.parameter(amount.parameter)
  return (parameter?.values ?? []).flatMap(({ is }) => (is === null ? [] : typeof is === 'string' ? [is] : Object.values(is)))
}

/** A number of periods or things: whole, one at least, in no unit of money or ratio. */
export function takeCount(here: Here, amount: Amount, what: string): void {
  if (typeof amount !== 'string') {
    const unit = parameterUnit(into(here, 'parameter'), amount.parameter)
    if (unit === undefined) return
    if (['yuan', 'ratio', 'points'].includes(unit))
      return tell(
        into(here, 'parameter'),
        'mismatch',
        `参数「${here.names.parameter(amount.parameter)?.title}」的单位是${unitInWords(here.names, unit)}`,
        `${what}是个数`,
        '请改用以个数为单位的参数。',
      )
  }
  const wrong = everyValue(here, amount).find((text) => !/^[1-9]\d*$/.test(text))
  if (wrong !== undefined) tell(here, 'wrong-value', shown(wrong), `${what}是不小于 1 的整数`, '请写整数。')
}

/** A share of the whole: from nothing to all. */
export function takePortion(here: Here, amount: Amount, what: string): void {
  take(here, amount, ['ratio'], what)
  const wrong = everyValue(here, amount).find(
    (text) => isPercent(text) && (text.startsWith('-') || Number(text.slice(0, -1)) > 100),
  )
  if (wrong !== undefined) tell(here, 'mismatch', shown(wrong), `${what}在 0% 到 100% 之间`, '请改到这个范围之内。')
}
