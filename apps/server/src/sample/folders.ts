import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** A plugin of the repository: its built pack and its facts files, as texts. */
export interface PluginFolder {
  readonly name: string
  /** Null when it was not built. */
  readonly pack: string | null
  readonly facts: readonly { readonly name: string; readonly text: string }[]
}

/** The plugins in a folder, by name. */
export const pluginsIn = (folder: string): readonly PluginFolder[] =>
  globSync('*/package.json', { cwd: folder })
    .sort()
    .map((file): PluginFolder => {
      const plugin = join(folder, file, '..')
      const built = join(plugin, 'dist/pack.json')
      return {
        name: basename(plugin),
        pack: existsSync(built) ? readFileSync(built, 'utf8') : null,
        facts: globSync('cases/*.facts.json', { cwd: plugin })
          .sort()
          .map((name) => ({ name: basename(name), text: readFileSync(join(plugin, name), 'utf8') })),
      }
    })
