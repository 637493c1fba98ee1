import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Binaries } from './binaries.ts'
import type { Place } from './place.ts'

/** PostgreSQL's programs, ready to be run. */
export interface Runtime {
  readonly bin: string
  /** Folder of its libraries when they are not the system's own. */
  readonly lib: string | null
}

/** Copies the package's programs beside the data, once for each version, whole or not at all. */
export async function installRuntime(binaries: Binaries, place: Place): Promise<Runtime> {
  if (binaries.kind === 'installed') return { bin: binaries.bin, lib: null }
  const runtimes = join(place.root, 'runtime')
  const folder = join(runtimes, binaries.name)
  if (!existsSync(folder)) {
    rmSync(runtimes, { recursive: true, force: true }) // drafts that broke off, and older versions
    mkdirSync(runtimes)
    chmodSync(runtimes, 0o755)
    const draft = join(runtimes, randomBytes(4).toString('hex'))
    await cp(binaries.native, draft, { recursive: true, filter: (path) => !path.endsWith('.a') })
    makeLinks(binaries.native, draft)
    openToAll(draft)
    renameSync(draft, folder)
  }
  return { bin: join(folder, 'bin'), lib: join(folder, 'lib') }
}

/** npm packages hold no symbolic links; this one lists those it needs. */
function makeLinks(native: string, folder: string): void {
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const link = join(folder, target.replace(/^native\//, ''))
    if (!existsSync(link)) symlinkSync(basename(source), link)
  }
}

/** A strict umask must not keep the database's user out. */
function openToAll(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isDirectory()) chmodSync(path, 0o755)
    else if (entry.isFile()) chmodSync(path, entry.parentPath.endsWith('/bin') || entry.name.includes('.so') ? 0o755 : 0o644)
  }
}
