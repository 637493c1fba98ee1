import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, join, sep } from 'node:path'

/** A plugin of the repository: its built pack and its facts files, as texts. */
export interface PluginFolder {
  readonly name: string
  /** Null when it was not built. */
  readonly pack: string | null
  readonly facts: readonly { readonly name: string; readonly text: string }[]
}

/** The packs in a folder of plugins, by name, whether they were built or not. */
export const pluginsIn = (folder: string): readonly PluginFolder[] =>
  [...new Set(globSync(['*/pack.ts', '*/dist/pack.json'], { cwd: folder }).map((path) => path.split(sep)[0] ?? ''))]
    .toSorted((a, b) => a.localeCompare(b, 'en'))
    .map((name): PluginFolder => {
      const plugin = join(folder, name)
      const built = join(plugin, 'dist/pack.json')
      const facts = globSync('cases/*.facts.json', { cwd: plugin }).toSorted((a, b) => a.localeCompare(b, 'en'))
      return {
        name,
        pack: existsSync(built) ? readFileSync(built, 'utf8') : null,
        facts: facts.map((file) => ({ name: basename(file), text: readFileSync(join(plugin, file), 'utf8') })),
      }
    })
