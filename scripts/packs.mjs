// Builds every pack under plugins/: dist/pack.json for a server, PACK.zh.md for people.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'

const packs = readdirSync('plugins')
  .map((name) => `plugins/${name}`)
  .filter((folder) => existsSync(`${folder}/pack.ts`))
  .sort()
const failed = packs.filter((pack) => {
  const args = ['--disable-warning=ExperimentalWarning', 'packages/rules/src/main.ts', 'build', pack]
  return spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, INIT_CWD: process.cwd() } }).status !== 0
})
if (failed.length > 0) {
  console.error(`Not built: ${failed.join(', ')}`)
  process.exitCode = 1
}
