import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { find } from './find.ts'
import { oversight } from './oversight.ts'
import { people } from './people.ts'
import { rules } from './rules.ts'
import { tables } from './tables.ts'
import { use } from './use.ts'
import { zh } from './zh.ts'

test('no message stands twice: one file would silence the other', () => {
  const parts = [find, oversight, people, rules, tables, use].map((part) => Object.keys(part))
  const own = readFileSync(new URL('zh.ts', import.meta.url), 'utf8').matchAll(/^ {2}'?([^':]+)'?: /gm)
  const all = [...parts.flat(), ...Array.from(own, ([, key]) => key)]
  expect(all.filter((key, at) => all.indexOf(key) !== at)).toEqual([])
  expect(new Set(all)).toEqual(new Set(Object.keys(zh)))
})

test('no message is empty', () => {
  expect(Object.entries(zh).filter(([, text]) => text.trim() === '')).toEqual([])
})
