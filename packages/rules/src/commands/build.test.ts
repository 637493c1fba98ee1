import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { digest, verify } from '@wenxiao/core/manifest'
import { countyCopy, countyFacts, folder, run } from '../testing/run.ts'

const read = (file: string): string => readFileSync(file, 'utf8')

test('an unsigned pack: the author’s order, no signatures, and the pack read aloud', async () => {
  const county = countyCopy()
  const { code, json } = await run(['build', county, '--json'])
  expect(code).toBe(0)
  expect(json()).toMatchObject({ pack: 'county', version: '1.0.0', digest: expect.stringMatching(/^sha256:/), signatures: [] })
  const text = read(join(county, 'dist/pack.json'))
  const built = JSON.parse(text) as { signatures: unknown; signed: { id: string } }
  // Whoever installs the pack reads it aloud in the order in which it was written; its digest does not depend on that.
  expect(Object.keys(built.signed).slice(0, 2)).toEqual(['id', 'version'])
  expect(digest(built.signed)).toBe((json() as { digest: string }).digest)
  expect(built).toMatchObject({ signatures: [], signed: { id: 'county' } })
  expect(read(join(county, 'PACK.zh.md'))).toContain('依据：《项目绩效评价办法》第三条')
})
test('a signed pack holds for whoever trusts the key, and for nobody once a byte is changed', async () => {
  const county = countyCopy()
  const keyFile = join(folder(), 'county.key')
  const key = (await run(['keygen', keyFile, '--json'])).json() as { key: string; publicKey: string }
  const built = (await run(['build', county, '--key', keyFile, '--json'])).json()
  expect(built).toMatchObject({ signatures: [key.key] })
  const trusted = [{ ...key, owner: '某县财政局', jurisdiction: '000000', from: '2025-01-01' }] as const
  const text = read(join(county, 'dist/pack.json'))
  expect(verify(JSON.parse(text), trusted, '2025-06-30')).toMatchObject({
    pack: { id: 'county' },
    owners: [{ owner: '某县财政局' }],
  })
  expect(verify(JSON.parse(text.replace('"points":"20"', '"points":"30"')), trusted, '2025-06-30')).toMatchObject({
    refused: [{ code: 'signature' }],
  })
})
test('a built pack scores as the folder it was built from', async () => {
  const county = countyCopy()
  await run(['build', county])
  const [built, source] = [
    await run(['score', join(county, 'dist/pack.json'), countyFacts, '--json']),
    await run(['score', county, countyFacts, '--json']),
  ]
  expect(built.code).toBe(0)
  expect(built.out).toBe(source.out)
})
test('with a case that does not come out nothing is written', async () => {
  const county = countyCopy()
  const file = join(county, 'pack.ts')
  writeFileSync(file, read(file).replace("score: '91.00'", "score: '91.50'"))
  const { code, json } = await run(['build', county, '--json'])
  expect(code).toBe(1)
  expect(json()).toMatchObject({ problems: [{ pack: 'county', code: 'case', path: 'cases[0].expect.score' }] })
  expect([existsSync(join(county, 'dist')), existsSync(join(county, 'PACK.zh.md'))]).toEqual([false, false])
})
test('a key that is none, a key that is not there, a pack that is built already', async () => {
  const county = countyCopy()
  const keyFile = join(folder(), 'key')
  writeFileSync(keyFile, 'not a key')
  expect((await run(['build', county, '--key', keyFile, '--json'])).json()).toMatchObject({
    refused: [{ code: 'signature', found: '私钥的形式不对' }],
  })
  expect((await run(['build', county, '--key', join(dirname(keyFile), 'none'), '--json'])).json()).toMatchObject({
    refused: [{ code: 'not-found' }],
  })
  expect(existsSync(join(county, 'dist'))).toBe(false)
  await run(['build', county])
  expect((await run(['build', join(county, 'dist/pack.json'), '--json'])).json()).toMatchObject({
    refused: [{ code: 'mismatch' }],
  })
})
test('a key file is for its owner alone, and is never written over', async () => {
  const keyFile = join(folder(), 'key')
  const made = await run(['keygen', keyFile, '--json'])
  const secret = read(keyFile)
  expect(statSync(keyFile).mode & 0o777).toBe(0o600)
  expect(secret).toMatch(/^[0-9a-f]{64}\n$/)
  expect(made.out + made.err).not.toContain(secret.trim())
  const again = await run(['keygen', keyFile, '--json'])
  expect(again.code).toBe(2)
  expect(read(keyFile)).toBe(secret)
  expect((await run(['keygen', join(folder(), 'none/key'), '--json'])).json()).toMatchObject({ refused: [{ code: 'not-found' }] })
})
