// Builds every pack under plugins/: dist/pack.json for a server, PACK.zh.md for people. What is wrong with one pack keeps
// no other from being built; its own old dist is taken away, so that nothing runs that its source does not say.
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, rmSync } from 'node:fs'

const root = new URL('../', import.meta.url)
const packs = readdirSync(new URL('plugins', root)).filter((name) => existsSync(new URL(`plugins/${name}/pack.ts`, root)))

const build = (name) =>
  new Promise((resolve) => {
    const args = ['--disable-warning=ExperimentalWarning', 'packages/rules/src/main.ts', 'build', `plugins/${name}`]
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, INIT_CWD: undefined },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text))
    child.on('close', (code) => {
      process.stdout.write(said)
      resolve({ name, built: code === 0 })
    })
  })

const failed = (await Promise.all(packs.map(build))).filter(({ built }) => !built)
for (const { name } of failed) {
  console.error(`Not built: plugins/${name}`)
  rmSync(new URL(`plugins/${name}/dist`, root), { recursive: true, force: true })
  process.exitCode = 1
}
