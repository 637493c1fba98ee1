import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { signed } from '../testing/pack.ts'
import { testPlaces } from '../testing/people.ts'
import { version } from '../testing/versions.ts'
import { installFolder } from './install-folder.ts'

const folder = mkdtempSync(join(tmpdir(), 'wenxiao-packs-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('installs every pack of a folder, older ones first, and says which were refused; the refusals are on record', async () => {
  const places = await testPlaces()
  await expect(installFolder(places.database.store, folder, '测试')).rejects.toThrow('没有 .json 文件')
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
  write('a.json', signed(version({ version: '1.10.0', pass: '65' })))
  write('b.json', signed(version({ version: '1.9.0' })))
  write('c.json', signed(version({ version: '1.9.0', pass: '61' })))
  write('d.json', '{"signed":')
  write('e.txt', 'not a pack')
  const said = await installFolder(places.database.store, folder, '测试')
  expect(said.code).toBe(1)
  expect(
    said.lines.filter((line) => line.includes('安装：') || line.startsWith('拒绝')).map((line) => line.slice(0, 20)),
  ).toEqual([
    expect.stringMatching(/^拒绝：d.json/),
    expect.stringMatching(/^b.json：已安装/),
    expect.stringMatching(/^拒绝：c.json/),
    expect.stringMatching(/^a.json：已安装/),
  ])
  expect((await places.admin.packs.list()).map((pack) => pack.version)).toEqual(['1.10.0', '1.9.0'])
  expect(await places.database.caller([]).packs.refusals()).toHaveLength(2)
  expect(
    (await installFolder(places.database.store, folder, '测试')).lines.filter((line) => line.includes('早已安装')),
  ).toHaveLength(2)
})
