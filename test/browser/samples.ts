import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const plugins = fileURLToPath(new URL('../../plugins/', import.meta.url))

/** A folder with the built packs and facts of these plugins alone: a server with it starts sooner. Whoever asks removes it. */
export function samplesOf(...names: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'wenxiao-plugins-'))
  for (const name of names)
    for (const part of ['dist', 'cases']) cpSync(join(plugins, name, part), join(folder, name, part), { recursive: true })
  return folder
}
