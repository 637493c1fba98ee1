// Everything `npm test` checks: all steps run, also after one has failed. Results for machines go to .results/.
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'

const turbo = (...tasks) => ['turbo', 'run', ...tasks, '--output-logs=new-only']
const steps = {
  types: turbo('typecheck'),
  lint: ['oxlint'],
  format: ['oxfmt', '--check'],
  build: turbo('build', 'packs'),
  tests: ['vitest', 'run', '--reporter=default', '--reporter=json', '--outputFile.json=.results/tests.json'],
}

rmSync('.results', { recursive: true, force: true })
mkdirSync('.results')
const results = Object.entries(steps).map(([name, [program, ...args]]) => {
  console.log(`\n── ${name}: ${program} ${args[0] ?? ''}`)
  const begun = Date.now()
  const { status, error } = spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'] })
  if (error) console.error(`Could not start ${program}: ${error.message}`)
  return { name, passed: status === 0, seconds: Math.round((Date.now() - begun) / 1000) }
})
writeFileSync('.results/steps.json', JSON.stringify(results))
console.log(
  `\n${results.map(({ name, passed, seconds }) => `${passed ? 'passed' : 'FAILED'}  ${name} (${seconds} s)`).join('\n')}`,
)
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1
