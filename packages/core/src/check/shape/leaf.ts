import * as z from 'zod'
import { instead } from '../near.ts'
import { fault, shown, type Fault } from '../problem.ts'

/** A value judged whole: nothing when it is right, else what is wrong with it. */
export const leaf = (judge: (value: unknown) => Fault | undefined): z.ZodType =>
  z.unknown().superRefine((value, context) => {
    const wrong = value === undefined ? absent : judge(value)
    if (wrong) context.addIssue({ code: 'custom', params: wrong })
  })
export const absent = fault('absent', '没有写这一项', '缺了它，规则就不完整', '请补写这一项。')

const wrong = (value: unknown, because: string, remedy: string): Fault => fault('wrong-value', shown(value), because, remedy)
const number = /^-?(0|[1-9]\d*)(\.\d+)?$/
const longest = 40

export const isDecimal = (said: string): boolean => said.length <= longest && number.test(said)
export const isPercent = (said: string): boolean => said.endsWith('%') && isDecimal(said.slice(0, -1))
/** Bare text that was meant as a number rather than a name. */
export const looksNumeric = (said: string): boolean => /^[-+.\d]/.test(said)

/** Words for people. */
export const text = leaf((v) =>
  typeof v === 'string' && v.trim() !== '' ? undefined : wrong(v, '此处要有给人看的文字', '请写上文字。'),
)

const naming = '名称用小写字母开头，可含小写字母、数字和连字符'
const reserved = new Set(['today', 'jurisdiction', 'constructor'])
/** Whether text may be the name of something a pack declares. */
export const isName = (said: string): boolean => /^[a-z][a-z0-9-]*$/.test(said) && said.length <= 80
export const nameFault = (v: unknown): Fault | undefined =>
  typeof v !== 'string' || !isName(v)
    ? wrong(v, naming, '请改成像 budget-approved 这样的名称。')
    : reserved.has(v)
      ? fault('duplicate', `“${v}”`, '这个名称系统另有用处', '请换一个名称。')
      : undefined
/** A name that is declared here. */
export const name = leaf(nameFault)

/** The name of a fact: its own, or `link.fact` of what it belongs to. */
export const refFault = (v: unknown): Fault | undefined =>
  typeof v === 'string' && /^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)?$/.test(v)
    ? undefined
    : typeof v === 'string' && v.split('.').length > 2
      ? wrong(v, '一次只能沿一条归属向上读', '请在中间那一类对象上先声明一个推算事实，再读它。')
      : wrong(v, '此处要写事实的名称，或“归属.事实”', '请写事实名称；数要写在可以写数的地方。')
export const ref = leaf(refFault)
/** Any name used here and declared elsewhere. */
export const use = leaf((v) =>
  typeof v === 'string' && isName(v)
    ? undefined
    : typeof v === 'string' && v.split('.').every(isName)
      ? wrong(v, '这里只能用本对象自己的事实，不能沿归属去读', '请写本对象自己的事实。')
      : wrong(v, '此处要写一个已声明的名称', '请写名称。'),
)

export const decimal = leaf((v) =>
  typeof v === 'string' && isDecimal(v)
    ? undefined
    : wrong(
        v,
        '数一律用文字写，不带千分位、单位和多余的零',
        typeof v === 'number' ? `请写成 "${v}"。` : '请写成像 "12.5" 这样的文字。',
      ),
)
export const literalFault = (v: unknown): Fault | undefined =>
  typeof v === 'string' && (isDecimal(v) || isPercent(v))
    ? undefined
    : wrong(
        v,
        '数一律用文字写，比率写百分数',
        typeof v === 'number' ? `请写成 "${v}" 或百分数。` : '请写成像 "12.5" 或 "85.4%" 这样的文字。',
      )
/** A number or a per cent written out. */
export const literal = leaf(literalFault)

const monthDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isMonthDay = (month: number, day: number): boolean => day >= 1 && day <= (monthDays[month - 1] ?? 0)
/** Whether text is a day of the calendar, `2025-01-31`. */
export function isDay(said: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(said)?.map(Number) ?? []
  if (year === undefined || month === undefined || day === undefined || !isMonthDay(month, day)) return false
  return month !== 2 || day < 29 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))
}
export const day = leaf((v) =>
  typeof v === 'string' && isDay(v) ? undefined : wrong(v, '日期要写日历上有的一天', '请写成像 "2025-01-31" 这样的日期。'),
)
export const monthDay = leaf((v) => {
  const [, month, day] = (typeof v === 'string' ? /^(\d\d)-(\d\d)$/.exec(v) : null)?.map(Number) ?? []
  return month !== undefined && day !== undefined && isMonthDay(month, day)
    ? undefined
    : wrong(v, '此处要写每年的某一天', '请写成像 "09-30" 这样的月日。')
})

/** A place in a source, something derived from one, or `example`; whether the source is declared is for composition. */
export const cite = leaf((v) =>
  typeof v === 'string' && (v === 'example' || /^(derived: )?[a-z][a-z0-9-]*#.+$/.test(v))
    ? undefined
    : wrong(v, '每条规则都要说明依据：条款、由条款推得，或示例值', '请写成 "依据#条款"、"derived: 依据#条款" 或 "example"。'),
)

/** One of a closed list of words. */
export const oneOf = (what: string, words: readonly string[]): z.ZodType =>
  leaf((v) =>
    typeof v === 'string' && words.includes(v)
      ? undefined
      : fault(
          typeof v === 'string' ? 'unknown-word' : 'wrong-value',
          shown(v),
          `${what}只有词汇表里的几种`,
          instead(typeof v === 'string' ? v : '', words),
        ),
  )
/** A whole number that is not below `least`. */
export const whole = (least: number, most = 1_000_000): z.ZodType =>
  leaf((v) =>
    typeof v === 'number' && Number.isSafeInteger(v) && v >= least && v <= most
      ? undefined
      : wrong(v, `此处要写 ${least} 到 ${most} 的整数`, '请写整数，不加引号。'),
  )
export const yes = leaf((v) => (v === true ? undefined : wrong(v, '这一项只有写与不写之分', '请写 true，或删去这一项。')))
