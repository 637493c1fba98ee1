import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const scripts = new URL('../scripts/up/', import.meta.url)
const pnpm = fileURLToPath(new URL('../tools/pnpm/node_modules/pnpm', import.meta.url))
const env = { ...process.env, CI: 'true', PATH: `${pnpm}${delimiter}${process.env['PATH']}` }

/** A workspace of one package that needs nothing, so that the real pnpm needs no network. */
function workspace(): string {
  const root = mkdtempSync(join(tmpdir(), 'wenxiao-install-'))
  writeFileSync(join(root, 'pnpm-workspace.yaml'), 'packages:\n  - apps/*\n  - test\n\npmOnFail: ignore\n')
  writeFileSync(join(root, 'package.json'), '{ "name": "root", "private": true }')
  member(root, 'apps/one')
  spawnSync('pnpm', ['install', '--no-frozen-lockfile', '--lockfile-only'], { cwd: root, env })
  return root
}
function member(root: string, folder: string, more: object = {}): void {
  mkdirSync(join(root, folder), { recursive: true })
  writeFileSync(join(root, folder, 'package.json'), JSON.stringify({ name: folder.split('/').at(-1), version: '1.0.0', ...more }))
}
function install(root: string): { status: number | null; stdout: string; stderr: string } {
  const code = `import { install } from ${JSON.stringify(new URL('install.mjs', scripts).href)}; await install(${JSON.stringify(root)}, process.env)`
  return spawnSync(process.execPath, ['--input-type=module', '-e', code], { cwd: root, env, encoding: 'utf8' })
}

it('installs once, and again when a version changes', () => {
  const root = workspace()
  const first = install(root)
  expect([first.status, first.stdout]).toEqual([0, ''])
  expect(first.stderr).toContain('Installing')
  expect(install(root)).toMatchObject({ status: 0, stdout: '', stderr: '' })
  member(root, 'apps/one', { version: '1.0.1' })
  expect(install(root).stderr).toContain('Installing')
  expect(install(root).stderr).toBe('')
})

it('refuses what the lockfile does not name, and says what to do', () => {
  const root = workspace()
  member(root, 'apps/one', { dependencies: { two: '1.0.0' } })
  const { status, stdout, stderr } = install(root)
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toContain('npm run up -- pnpm install')
  expect(install(root).status).toBe(1)
})

it('adds a package just written to the lockfile', () => {
  const root = workspace()
  member(root, 'test', { dependencies: { one: 'workspace:*' } })
  const { status, stderr } = install(root)
  expect(status).toBe(0)
  expect(stderr).toContain('added to pnpm-lock.yaml: test')
  expect(readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8')).toContain('\n  test:\n')
  expect(install(root).stderr).toBe('')
})
