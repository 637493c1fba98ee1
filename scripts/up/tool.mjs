// The two tools everything else needs: Node and pnpm, the host's or the ones pinned under tools/.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { run } from './child.mjs'
import { locked } from './lock.mjs'

const [major, minor] = process.versions.node.split('.').map(Number)
/** The same range as "engines" in package.json. */
const suits = (major === 22 && minor >= 18) || major === 24 || major >= 26

/** As the packages of Node and pnpm name it: `linux-x64`, `linux-x64-musl`, `darwin-arm64`. */
const machine = () => {
  process.report.excludeNetwork = true // else it may ask a name server
  const musl = process.platform === 'linux' && !process.report.getReport().header.glibcVersionRuntime
  return `${process.platform}-${process.arch}${musl ? '-musl' : ''}`
}

/** Puts a Node that can run our TypeScript first on the path: the one running now, else the pinned one. */
export async function findNode(root, env) {
  if (process.platform === 'win32') {
    refuse(
      'Wenxiao does not run on Windows itself: its database needs Unix sockets.',
      'Use WSL 2 (wsl --install) and call this inside it.',
    )
  }
  if (suits) {
    env.PATH = dirname(process.execPath) + delimiter + env.PATH
    return
  }
  const name = `node-${machine()}`
  if (!packages(root, 'node').has(name)) {
    refuse(
      `Wenxiao needs Node 22.18 or newer (22, 24 or from 26 on); this is ${process.version}, and for ${machine()} it cannot fetch one by itself.`,
      'Install Node 24 (from nodejs.org or your package manager) and call this again.',
    )
  }
  await pinned(root, env, 'node', name, 'bin')
}

/** Puts the pinned pnpm first on the path. */
export const findPnpm = (root, env) => pinned(root, env, 'pnpm', 'pnpm', '.')

/** `programs` is the folder of the package where its programs lie: npm 10 makes no link to a program called node. */
async function pinned(root, env, tool, name, programs) {
  const folder = join(root, 'tools', tool)
  const bin = join(folder, 'node_modules', name, programs)
  const version = packages(root, tool).get(name)
  // npm writes this list last, so it also says that the installation was finished.
  const list = join(folder, 'node_modules', '.package-lock.json')
  const ready = () => existsSync(join(bin, tool)) && existsSync(list) && versions(list).get(name) === version
  if (!ready()) {
    await locked(root, async (started) => {
      if (ready()) return
      console.error(`Getting ${tool} ${version} …`)
      // Not `npm ci`: it refuses when the registry knows programs for more machines than this list of fixed versions.
      rmSync(join(folder, 'node_modules'), { recursive: true, force: true }) // what a killed call left half unpacked
      const args = ['install', '--no-save', '--ignore-scripts=false', '--no-audit', '--no-fund', '--loglevel=error']
      const code = await run('npm', args, { cwd: folder, env, started })
      if (code !== 0 || !existsSync(join(bin, tool))) {
        refuse(
          `${tool} ${version} could not be installed for ${machine()} (npm ended with ${code}; its words stand above).`,
          'Check that npm reaches its registry (npm ping), then call this again.',
        )
      }
    })
  }
  env.PATH = bin + delimiter + env.PATH
}

const packages = (root, tool) => versions(join(root, 'tools', tool, 'package-lock.json'))
const versions = (file) =>
  new Map(
    Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages).map(([path, { version }]) => [
      path.replace('node_modules/', ''),
      version,
    ]),
  )

function refuse(found, remedy) {
  console.error(`${found}\n${remedy}`)
  process.exit(2)
}
