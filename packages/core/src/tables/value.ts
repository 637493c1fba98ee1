import type { Fault } from '../check/problem.ts'
import type { Plain } from '../contract/record.ts'
import type { RefusalCode } from '../contract/refusal.ts'
import type { Fact } from '../contract/words.ts'
import { readDay } from '../engine/day.ts'
import { fraction, multiply, printShort, readDecimal } from '../engine/fraction.ts'
import type { Cell } from './table.ts'

/** Whether a cell was not read but says why not. */
export const isFault = (read: unknown): read is Fault => typeof read === 'object' && read !== null && 'because' in read

const words = { pending: '未到时', excused: '免考', known: '已知值', missing: '缺', none: '（无）', text: '文字：' } as const
const stated = /^(未到时|免考)(?:[：:]\s*(.*))?$/su
const shown = (text: string): string => `“${text.length > 40 ? `${text.slice(0, 38)}…` : text}”`
const fault = (found: string, because: string, remedy: string, code: RefusalCode = 'wrong-value'): Fault => ({
  code,
  found,
  because,
  remedy,
})

/** What is wrong with a cell whatever it should say: a formula, a fault of the spreadsheet, a number that lost digits. */
export function untrusted({ text, is }: Cell): Fault | undefined {
  if (is === 'formula')
    return fault(
      `公式${text === '' ? '' : `，显示为${shown(text)}`}`,
      '公式的结果会随别的单元格变，入库的须是定下来的内容',
      '复制这一格，用“选择性粘贴—数值”粘贴回来',
    )
  if (is === 'error') return fault(`错误值${shown(text)}`, '表格软件没有算出结果', '改正后重新上传')
  if (is === 'imprecise')
    return fault(shown(text), '表格软件只保留 15 位有效数字，后面几位可能已经不对', '把这一格设为文本格式，再写全这个数')
  return undefined
}

/** Reads what a cell says about a fact: a value as a facts file has it, nothing for a blank cell, or why it cannot be filed. */
export function readCell(fact: Fact, cell: Cell): Plain | undefined | Fault {
  const wrong = untrusted(cell)
  if (wrong) return wrong
  const text = cell.text.trim()
  const isSeries = 'every' in fact && fact.every !== undefined
  if (text === '' || (text === words.missing && !isSeries)) return undefined
  const isText = fact.unit === 'text' || fact.unit === 'paper'
  if (isText && text.startsWith(words.text)) return text.slice(words.text.length)
  const [, state, reason] = stated.exec(text) ?? []
  if (state !== undefined) return readState(fact, state, reason?.trim() ?? '')
  return isSeries ? readSeries(fact, text) : readOne(fact, text)
}

function readState(fact: Fact, state: string, reason: string): Plain | Fault {
  if (state === words.pending)
    return reason === ''
      ? fault('只写了“未到时”', `${fact.title}为什么还不知道须写明`, '写成“未到时：理由”')
      : { pending: reason }
  const cut = /^(.*?)[；;]\s*已知值[：:]\s*(.*)$/su.exec(reason)
  const why = (cut?.[1] ?? reason).trim()
  if (why === '') return fault('只写了“免考”', `${fact.title}为什么免考须写明`, '写成“免考：理由”')
  if (cut === null) return { excused: why }
  const value = readOne(fact, cut[2]?.trim() ?? '')
  return isFault(value) ? value : { excused: why, value }
}

function readSeries(fact: Fact, text: string): Plain | Fault {
  if (text === words.none) return []
  const parts = text.split(fact.unit === 'choice' ? /[；;\n]/ : /[、；;\n]/).map((part) => part.trim())
  const values = parts.map((part) =>
    part === words.missing ? null : part === '' ? fault(shown(text), '有一期是空的', '没有的一期写“缺”') : readOne(fact, part),
  )
  return values.find(isFault) ?? (values as (string | null)[])
}

/** One value as text that a facts file holds. */
function readOne(fact: Fact, text: string): string | Fault {
  switch (fact.unit) {
    case 'day':
      return dayIn(text) ?? fault(shown(text), `${fact.title}是日期`, '写成 2026-09-15 这样的日期；还没到的写“未到时：理由”')
    case 'yes-no':
      return { 是: 'yes', 否: 'no' }[text] ?? fault(shown(text), `${fact.title}只答是或否`, '写“是”或“否”；不知道就空着')
    case 'choice':
      return optionIn(fact, text)
    case 'text':
    case 'paper':
      return text
    default:
      return numberIn(fact, text)
  }
}
/** A day in one of the ways in which offices write it, year first. */
export function dayIn(text: string): string | undefined {
  const [, year, month = '', date = ''] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text.trim()) ?? []
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return readDay(day) === undefined ? undefined : day
}
function optionIn(fact: Fact, text: string): string | Fault {
  const options = 'options' in fact ? Object.entries(fact.options) : []
  const found = options.filter(([, title]) => title === text)
  const [only] = found.length === 1 ? found : options.filter(([id]) => id === text)
  if (only) return only[0]
  const titles = options.map(([id, title]) => (options.filter((one) => one[1] === title).length > 1 ? id : title))
  return fault(shown(text), `${fact.title}没有这个选项`, `改成其中之一：${titles.join('、')}`, 'unknown-name')
}
function numberIn(fact: Fact, text: string): string | Fault {
  const bare = text.replace(/^−/, '-')
  const ungrouped = /^-?\d{1,3}(,\d{3})+(\.\d+)?%?$/.test(bare) ? bare.replaceAll(',', '') : bare
  if (readDecimal(ungrouped) === undefined)
    return fault(
      shown(text),
      `${fact.title}是数`,
      /^-?[\d.,]+\s*\D+$/u.test(bare) ? '单位写在表头，这里只写数' : '写成数；不知道就空着，不适用的写“免考：理由”',
    )
  const percent = ungrouped.endsWith('%')
  if (fact.unit === 'ratio' && !percent)
    return fault(shown(text), `${fact.title}是百分比，不写百分号就分不清是 1 还是 1%`, '写上百分号，如 86.95%', 'mismatch')
  if (fact.unit !== 'ratio' && percent) return fault(shown(text), `${fact.title}不是百分比`, '去掉百分号，核对数值', 'mismatch')
  return ungrouped
}

const money: Readonly<Record<string, bigint>> = { 元: 1n, 万元: 10_000n, 亿元: 100_000_000n }
/** The same amount in another unit, exactly; units other than money stay as they are. */
export function inUnit(text: string, from: string | undefined, to: string | null): string {
  const value = readDecimal(text)
  const [a, b] = [money[from ?? '元'], money[to ?? '']]
  if (value === undefined || text.endsWith('%') || a === undefined || b === undefined || a === b) return text
  const places = (text.split('.')[1]?.length ?? 0) + 8
  return printShort(multiply(value, fraction(a, b)), { places, mode: 'down' })
}

/** Whether two values on record say the same, however they were written: 1.50 万元 is 15000 元. */
export function sameValue(fact: Fact, [a, from]: Written, [b, other]: Written): boolean {
  const scalar = (text: string | null, unit: string | undefined): string | null => {
    const value =
      text === null || ['text', 'paper', 'choice', 'day', 'yes-no'].includes(fact.unit) ? undefined : readDecimal(text)
    if (value === undefined) return text
    const exact = fact.unit === 'yuan' ? multiply(value, fraction(money[unit ?? '元'] ?? 1n)) : value
    return `${exact.n}/${exact.d}`
  }
  const whole = (plain: Plain, unit: string | undefined): unknown => {
    if (typeof plain === 'string') return scalar(plain, unit)
    if ('pending' in plain) return { pending: plain.pending.trim() }
    if ('excused' in plain) return { excused: plain.excused.trim(), value: scalar(plain.value ?? null, unit) }
    return plain.map((one) => scalar(one, unit))
  }
  const trimmed = (said: unknown): unknown => (typeof said === 'string' ? said.trim() : said)
  return JSON.stringify(trimmed(whole(a, from))) === JSON.stringify(trimmed(whole(b, other)))
}
/** A value with the unit in which it was filed. */
export type Written = readonly [value: Plain, unit: string | undefined]

/** A value on record as a cell, money from the unit in which it was filed in that of the column; what is read back is the same value. */
export function writeCell(fact: Fact, plain: Plain, from: string | undefined, to: string | null): Cell {
  const one = (value: string): string => {
    if ('options' in fact) {
      const title = fact.options[value] ?? value
      return Object.values(fact.options).filter((other) => other === title).length > 1 ? value : title
    }
    if (fact.unit === 'yes-no') return value === 'yes' ? '是' : '否'
    return fact.unit === 'yuan' ? inUnit(value, from, to) : value
  }
  if (typeof plain === 'string') {
    if (fact.unit === 'day') return { text: plain, is: 'day' }
    if (fact.unit === 'text' || fact.unit === 'paper') return { text: escaped(plain) }
    const text = one(plain)
    return readDecimal(text) && !text.endsWith('%') ? { text, is: 'number' } : { text }
  }
  if ('pending' in plain) return { text: `${words.pending}：${plain.pending}` }
  if ('excused' in plain) {
    const known = plain.value === undefined ? '' : `；${words.known}：${one(plain.value)}`
    return { text: `${words.excused}：${plain.excused}${known}` }
  }
  const separator = fact.unit === 'choice' ? '；' : '、'
  const series = plain.map((value) => (value === null ? words.missing : one(value)))
  return { text: series.length === 0 ? words.none : series.join(separator) }
}
/** Words that would be read as something else are marked as words. */
const escaped = (text: string): string =>
  text === words.missing || stated.test(text) || text.startsWith(words.text) ? `${words.text}${text}` : text
