import * as z from 'zod'
import { instead, nearest } from '../near.ts'
import { faults } from '../refuse.ts'
import { fault, shown, type Fault } from '../problem.ts'
import { absent, nameFault } from './leaf.ts'

type Context = z.core.$RefinementCtx
const pass = (shape: z.ZodType, value: unknown, context: Context): void => {
  const read = shape.safeParse(value)
  if (read.success) return
  for (const { path, fault: params } of read.error.issues.flatMap((issue) => faults(issue, value)))
    context.addIssue({ code: 'custom', path: [...path], params })
}
const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

type Keys<T> = T extends unknown ? keyof T : never
/** An object of exactly these keys, all those of the contract's type when one is named; the message of an unknown key carries the keys there are. */
export const object = <T = never>(
  shape: [T] extends [never] ? z.ZodRawShape : { readonly [K in Keys<T>]: z.ZodType },
): z.ZodType =>
  z.strictObject(
    { ...shape },
    {
      error: (issue) => (issue.code === 'unrecognized_keys' ? Object.keys(shape).join('、') : undefined),
    },
  )

/** A list; `least` items at least. */
export const list = (item: z.ZodType, least = 0): z.ZodType => z.array(item).min(least)

/** A table from names to values of one shape. */
export const table = (value: z.ZodType, key: (text: string) => Fault | undefined = nameFault): z.ZodType =>
  z.record(
    z.string().superRefine((text, context) => {
      const wrong = key(text)
      if (wrong) context.addIssue({ code: 'custom', params: wrong })
    }),
    value,
  )

/** A table whose shape depends on what it holds. */
export const choose = (what: string, pick: (value: Readonly<Record<string, unknown>>) => z.ZodType | Fault): z.ZodType =>
  z.unknown().superRefine((value, context) => {
    const picked =
      value === undefined
        ? absent
        : isTable(value)
          ? pick(value)
          : fault('wrong-value', shown(value), `此处要写${what}`, '请改成一组键值。')
    if ('code' in picked) context.addIssue({ code: 'custom', params: picked })
    else pass(picked, value, context)
  })

/** One shape or another, by the look of the value. */
export const either = (pick: (value: unknown) => z.ZodType): z.ZodType =>
  z.unknown().superRefine((value, context) => pass(pick(value), value, context))

/** A shape and a further demand on the same table, each reported whether or not the other holds. */
export const both = (shape: z.ZodType, demand: (value: Readonly<Record<string, unknown>>) => Fault | undefined): z.ZodType =>
  z.unknown().superRefine((value, context) => {
    pass(shape, value, context)
    const wrong = isTable(value) ? demand(value) : undefined
    if (wrong) context.addIssue({ code: 'custom', params: wrong })
  })

/** A phrase begins with its word: the word picks the shape, and only that shape's problems are told. Bare text is judged apart. */
export function phrase(
  what: string,
  words: Readonly<Record<string, () => z.ZodType>>,
  bare?: (text: string) => Fault | undefined,
): z.ZodType {
  const built = new Map<string, z.ZodType>()
  const shapeOf = (word: string): z.ZodType => {
    const shape = built.get(word) ?? words[word]!()
    built.set(word, shape)
    return shape
  }
  return z.unknown().superRefine((value, context) => {
    const say = (params: Fault, path: string[] = []): void => {
      context.addIssue({ code: 'custom', params, path })
    }
    if (value === undefined) return say(absent)
    if (typeof value === 'string' && bare) {
      const wrong = bare(value)
      return wrong ? say(wrong) : undefined
    }
    if (!isTable(value))
      return say(fault('wrong-value', shown(value), `此处要写${what}`, `可以写的词有：${Object.keys(words).join('、')}。`))
    const keys = Object.keys(value)
    const word = keys.find((key) => Object.hasOwn(words, key))
    if (word !== undefined) return pass(shapeOf(word), value, context)
    const slip = keys.find((key) => nearest(key, Object.keys(words)) !== undefined)
    say(
      fault(
        'unknown-word',
        keys.length ? `“${keys.join('”“')}”` : '空的一组键值',
        `${what}的词汇表里没有这样的词`,
        instead(slip ?? keys[0] ?? '', Object.keys(words)),
      ),
      slip === undefined ? [] : [slip],
    )
  })
}
