import { readFileSync, readdirSync } from 'node:fs'
import { entriesOf } from './entries.ts'
import type { Chapter } from './page.ts'

const contract = new URL('../../packages/core/src/contract/', import.meta.url)
/** From what is declared first to what is said with it. */
const order = [
  'words',
  'measure',
  'condition',
  'pack',
  'scheme',
  'verdict',
  'lifecycle',
  'proposal',
  'paper',
  'record',
  'refusal',
]
const place = (file: string): number => {
  const at = order.indexOf(file.replace('.ts', ''))
  return at < 0 ? order.length : at
}

/** The contract as it stands, file by file. */
export const chapters = (): Chapter[] =>
  readdirSync(contract)
    .filter((file) => file.endsWith('.ts') && !file.includes('.test'))
    .toSorted((a, b) => place(a) - place(b) || a.localeCompare(b))
    .map((file) => ({ file, entries: entriesOf(file, readFileSync(new URL(file, contract), 'utf8')) }))
