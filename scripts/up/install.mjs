// The workspace's dependencies, from the lockfile, once.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './child.mjs'
import { locked } from './lock.mjs'

/** Installs unless the last finished installation was of exactly these versions. */
export async function install(root, env) {
  const stamp = join(root, 'node_modules', '.up.stamp')
  const ready = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === digest(root)
  if (ready()) return
  await locked(root, async (started) => {
    if (ready()) return
    console.error('Installing what the lockfile names …')
    const code = await run('pnpm', ['install', ...flags(root), '--reporter=append-only', '--loglevel=warn'], {
      cwd: root,
      env,
      started,
    })
    if (code !== 0) {
      console.error('The installation failed; nothing was started. Its words stand above.')
      console.error('If a package.json was changed by hand, run: npm run up -- pnpm install')
      process.exit(code)
    }
    writeFileSync(stamp, digest(root))
  })
}

/** A pack just written is not in the lockfile yet; it brings no version that is not there, so it is only added. */
function flags(root) {
  const known = readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8')
  const added = members(root).filter(
    (folder) => ![`\n  ${folder}:\n`, `\n  ${folder}: {}\n`].some((line) => known.includes(line)),
  )
  if (added.length === 0) return ['--frozen-lockfile']
  console.error(`New in the workspace, added to pnpm-lock.yaml: ${added.join(', ')}`)
  return ['--no-frozen-lockfile', '--prefer-offline']
}

function digest(root) {
  const files = [
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    'package.json',
    ...members(root).map((folder) => `${folder}/package.json`),
  ]
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\n`)
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

/** The folders of the workspace, as pnpm-workspace.yaml lists them: `test`, or `packages/*`. */
function members(root) {
  const list = readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8').match(/^packages:\n((?: +- .*\n)+)/m)[1]
  const patterns = list
    .trim()
    .split('\n')
    .map((line) => line.replace(/^ *- /, '').trim())
  const folders = patterns.flatMap((pattern) => {
    if (!pattern.endsWith('/*')) return [pattern]
    const parent = pattern.slice(0, -2)
    return existsSync(join(root, parent)) ? readdirSync(join(root, parent)).map((name) => `${parent}/${name}`) : []
  })
  return folders.filter((folder) => existsSync(join(root, folder, 'package.json'))).sort()
}
