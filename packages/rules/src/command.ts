import type { ParseArgsConfig } from 'node:util'
import type { Refusal, Refused } from '@wenxiao/core'

/** What a command was called with. Paths are still as typed: `call.path` makes them absolute. */
export interface Call {
  readonly words: readonly string[]
  readonly flags: Readonly<Record<string, string | boolean | undefined>>
  /** An absolute path, counted from where the command was called. */
  path(typed: string): string
}
/** Done, or done with problems found: one document for programs, the same in words for people. */
export interface Answer {
  readonly json: unknown
  readonly text: string
  readonly hasProblems?: boolean
}
/** Called in a way that cannot be meant. */
export interface Wrong {
  readonly wrong: readonly Refusal[]
}

/** One command of the line: what it takes, and what it answers. Adding one is a file and a line in `commands/index.ts`. */
export interface Command {
  /** `score <pack> <facts.json> [--on DAY]`: its own manual. */
  readonly usage: string
  /** In one sentence, for people. */
  readonly does: string
  /** The least and the most words it takes after its name. */
  readonly takes: readonly [least: number, most: number]
  readonly flags?: NonNullable<ParseArgsConfig['options']>
  run(call: Call): Promise<Answer | Refused | Wrong>
}

/** The text of a flag that takes one; undefined when it was left out. */
export const flag = (call: Call, name: string): string | undefined => {
  const value = call.flags[name]
  return typeof value === 'string' ? value : undefined
}
/** Wrong usage in one sentence, with what to do instead. */
export const wrongUsage = (code: Refusal['code'], path: string, found: string, remedy: string): Wrong => ({
  wrong: [{ code, path, found, because: '命令无法照此执行', remedy }],
})

/** The texts of flags that must be there; wrong usage names every one that was left out. */
export function required<N extends string>(call: Call, names: readonly N[], usage: string): Readonly<Record<N, string>> | Wrong {
  const gaps = names.filter((name) => flag(call, name) === undefined)
  if (gaps.length > 0) return wrongUsage('absent', '', `没有写 ${gaps.map((name) => `--${name}`).join('、')}`, `用法：${usage}`)
  return Object.fromEntries(names.map((name) => [name, flag(call, name) ?? ''])) as Record<N, string>
}
