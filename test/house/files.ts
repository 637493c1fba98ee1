import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** One file of the project, by its path from the root with forward slashes. */
export interface File {
  readonly path: string
  readonly text: string
}

const root = fileURLToPath(new URL('../../', import.meta.url))
const made = new Set(['node_modules', 'dist', 'build', '.svelte-kit', '.turbo', '.git', '.wenxiao', '.results'])

/** Every file people wrote, from the root or below some folders of it; what is installed or built is left out. */
export function projectFiles(...folders: readonly string[]): File[] {
  return (folders.length > 0 ? folders : ['']).flatMap((folder) =>
    below(folder).map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') })),
  )
}

function below(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) return made.has(entry.name) ? [] : below(path)
    return entry.isFile() ? [path] : []
  })
}
