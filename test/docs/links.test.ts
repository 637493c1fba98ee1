import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const pages = [
  'README.md',
  ...globSync('docs/**/*.md', { cwd: root }),
  ...globSync('{packages,plugins,apps}/*/README.md', { cwd: root }),
]
const linksOf = (page: string) =>
  [...readFileSync(join(root, page), 'utf8').matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, to = '']) => to.replace(/#.*$/, ''))
    .filter((to) => to !== '' && !/^[a-z]+:/.test(to))

describe('the documents', () => {
  it.each(pages)('%s leads only to what is there', (page) => {
    expect(linksOf(page).filter((to) => !existsSync(join(root, dirname(page), to)))).toEqual([])
  })
  it('show every picture that is kept for them', () => {
    const shown = new Set(pages.flatMap((page) => linksOf(page).map((to) => join(dirname(page), to))))
    expect(globSync('docs/pictures/*', { cwd: root }).filter((picture) => !shown.has(picture))).toEqual([])
  })
})
