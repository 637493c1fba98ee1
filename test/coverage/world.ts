import type { Pack } from '@wenxiao/core'
import type { File } from '../house/files.ts'
import { projectFiles } from '../house/files.ts'
import { addresses } from './addresses.ts'
import { idsIn } from './ids.ts'
import { titlesOf } from './titles.ts'

/** What there is to point at: addresses of each pack, ids named in its files, titles of each test file. */
export interface World {
  readonly packs: ReadonlyMap<string, ReadonlySet<string>>
  readonly named: ReadonlyMap<string, ReadonlySet<string>>
  readonly tests: ReadonlyMap<string, readonly string[]>
}

const plugins = new URL('../../plugins/', import.meta.url)
const packOf = ({ path }: File): string => path.split('/')[1] ?? ''

/** The packs and tests of this repository. */
export async function thisWorld(): Promise<World> {
  const files = projectFiles('apps', 'packages', 'plugins', 'test').filter(({ path }) => path.endsWith('.ts'))
  const written = files.filter(({ path }) => path.startsWith('plugins/'))
  const names = [...new Set(written.map(packOf))].toSorted()
  const packs = await Promise.all(
    names.map(async (name) => {
      const { default: pack } = (await import(new URL(`${name}/pack.ts`, plugins).href)) as { default: Pack }
      return [name, addresses(pack)] as const
    }),
  )
  return {
    packs: new Map(packs),
    named: new Map(
      names.map((name) => [name, new Set(written.filter((file) => packOf(file) === name).flatMap(({ text }) => idsIn(text)))]),
    ),
    tests: new Map(files.filter(({ path }) => path.endsWith('.test.ts')).map(({ path, text }) => [path, titlesOf(path, text)])),
  }
}
