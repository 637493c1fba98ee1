// Everything `npm test` checks: all steps run, also after one has failed. Results for machines go to .results/.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

/** A step that is a program; it passes when the program ends with 0. */
const program =
  (name, ...args) =>
  () => {
    const { status, error } = spawnSync(name, args, { stdio: ['ignore', 'inherit', 'inherit'] })
    if (error) console.error(`Could not start ${name}: ${error.message}`)
    return status === 0
  }
const turbo = (...args) => program('turbo', 'run', ...args, '--output-logs=errors-only', '--continue')

const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '')
const readings = new Map(readdirSync('plugins').map((name) => [`plugins/${name}/PACK.zh.md`, read(`plugins/${name}/PACK.zh.md`)]))
/** What officials read must be what the rules say: building it has changed nothing. */
const upToDate = () => {
  const stale = [...readings].filter(([file, before]) => read(file) !== before)
  for (const [file] of stale)
    console.error(`${file} did not say what the rules say. It has just been written anew: read it and commit it.`)
  return stale.length === 0
}

const steps = {
  types: turbo('typecheck'),
  lint: program('oxlint'),
  format: program('oxfmt', '--check'),
  build: turbo('build', 'packs'),
  readings: upToDate,
  tests: program('vitest', 'run', '--reporter=default', '--reporter=json', '--outputFile.json=.results/tests.json'),
}

rmSync('.results', { recursive: true, force: true })
mkdirSync('.results')
const results = Object.entries(steps).map(([name, step]) => {
  console.log(`\n── ${name}`)
  const begun = Date.now()
  return { name, passed: step(), seconds: Math.round((Date.now() - begun) / 1000) }
})
writeFileSync('.results/steps.json', JSON.stringify(results))
console.log(
  `\n${results.map(({ name, passed, seconds }) => `${passed ? 'passed' : 'FAILED'}  ${name} (${seconds} s)`).join('\n')}`,
)
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1
