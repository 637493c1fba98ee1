import { instead } from './near.ts'
import { tell, into, type Here } from './here.ts'
import { own } from './names.ts'

/** A citation names a source that is declared. */
export function checkCite(here: Here, cite: string, key = 'cite'): void {
  if (cite === 'example') return
  const source = cite.replace(/^derived: /, '').split('#')[0] ?? ''
  const { sources } = here.names.pack.words
  if (own(sources, source) === undefined)
    tell(into(here, key), 'unknown-name', `“${source}”`, '没有声明这份依据文件', instead(source, sources))
}
