import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { chapters } from './chapters.ts'
import { entriesOf } from './entries.ts'
import { page } from './page.ts'

it('the page of the vocabulary is that of the contract', () => {
  const written = readFileSync(new URL('../../docs/vocabulary.md', import.meta.url), 'utf8')
  expect(written === page(chapters()), 'write it anew: npm run -s up -- node test/vocabulary/write.ts').toBe(true)
})
it('reads keys, words and members with what is promised', () => {
  const text = `
    /** One of two. */ export type Way = 'up' | 'down'
    /** A step. */ export type Step<W> = { [S in Name<W>]: { readonly to: S } & {
      /** How far. */
      readonly far?: number } }[Name<W>]
    /** Of several. */ type Fold = { [F in Way]: { readonly [K in F]: string } & { readonly last: string } }[Way]
    export type Silent = string
    /** Open. */ export type Open = 'example' | \`\${string}#\${string}\``
  expect(entriesOf('x.ts', text)).toEqual([
    { name: 'Way', keys: ['up', 'down'], means: 'One of two.' },
    { name: 'Step', keys: ['to', 'far'], means: 'A step.' },
    { name: 'Step.far', keys: [], means: 'How far.' },
    { name: 'Fold', keys: ['up or down', 'last'], means: 'Of several.' },
    { name: 'Open', keys: [], means: 'Open.' },
  ])
})
