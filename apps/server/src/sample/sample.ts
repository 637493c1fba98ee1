import { isRefused, type Pack, type Refusal, type Refused } from '@wenxiao/core'
import { canonical, digest, open, sign, type Signed } from '@wenxiao/core/manifest'
import { maintenance } from '../audit/record.ts'
import { within, type Store, type Work } from '../database/store.ts'
import { listActs } from '../enablements/enablement.queries.ts'
import { listEvaluations } from '../evaluations/evaluation.queries.ts'
import { makeEvaluation } from '../evaluations/make.ts'
import { readJson } from '../files.ts'
import { trust } from '../keys/key.queries.ts'
import { faultsBeside } from '../packs/in-worker.ts'
import { installPack } from '../packs/install.ts'
import { findPack } from '../packs/pack.queries.ts'
import { fileSheet } from '../sheets/file.ts'
import { givenIn } from '../sheets/filed.ts'
import { sheetPage } from '../sheets/sheet.queries.ts'
import { fileCounty } from './county.ts'
import { enableSample } from './enable.ts'
import { pluginsIn, type PluginFolder } from './folders.ts'
import { sampleKey } from './key.ts'
import { fileProjects } from './projects.ts'
import { rebuilt } from './rebuilt.ts'
import { refusedWords } from './words.ts'

const by = '样例装载'

/** Signs and installs the packs of the repository and files and scores their facts, whatever of it is not there yet; says in words what could not be done. */
export async function loadSample(store: Store, plugins: string, data: string, log: (words: string) => void): Promise<void> {
  const { secret, trusted } = sampleKey(data)
  await within(store, [trusted.jurisdiction], (trx) => trust(trx, trusted, by))
  const offers: (readonly [PluginFolder, Offer])[] = []
  for (const plugin of pluginsIn(plugins)) offers.push([plugin, await offer(store, plugin, secret)])
  for (const [plugin, offered] of offers) {
    const installed = await installSample(store, plugin, offered)
    if (isRefused(installed)) {
      log(refusedWords(`样例规则包 ${plugin.name} 没有装上`, installed))
      continue
    }
    const held = await enableSample(store, installed.digest, installed.pack, by)
    if (held) log(refusedWords(`样例规则包 ${plugin.name} 没有启用`, held))
    if (!held && !(await wasEnabled(store, installed))) {
      const { title, version, jurisdiction } = installed.pack
      log(`样例“${title}”${version} 已装入，辖区 ${jurisdiction} 还在用别的版本：请以省级管理员登录，到这个规则包的页面办理升级`)
      continue
    }
    for (const file of plugin.facts) {
      const refused = await within(store, [installed.pack.jurisdiction], (trx) => fileAndScore(trx, installed, file.text))
      if (refused) log(refusedWords(`样例 ${plugin.name}/${file.name} 没有装入`, refused))
      const more = refused ? undefined : await moreOf(store, plugin.name, installed, file.text)
      if (more) log(refusedWords(`按样例 ${plugin.name}/${file.name} 变出的示例项目没有装入`, more))
    }
  }
}

/** What is made after the sample of a plugin: two hundred projects of Changxing, a county that uses its province's rules. */
function moreOf(store: Store, plugin: string, installed: Installed, text: string): Promise<Refused | undefined> {
  if (plugin === 'changxing') return fileProjects(store, installed, text, by)
  if (plugin === 'zhejiang') return fileCounty(store, installed, text, by)
  return Promise.resolve(undefined)
}

const wasEnabled = (store: Store, { digest, pack }: Installed): Promise<boolean> =>
  within(store, [pack.jurisdiction], async (trx) =>
    (await listActs(trx, pack.jurisdiction, pack.id)).some((act) => act.pack.digest === digest),
  )

interface Installed {
  readonly digest: string
  readonly pack: Pack
}
/** A pack of the repository, signed, with the check of it that has begun; or the one that is installed; or why there is none. */
type Offer = Installed | Refused | (Installed & { readonly text: string; readonly faults: Promise<readonly Refusal[]> })

/** Begins to check a pack beside the server, so that all are checked while the first are filed and scored. */
async function offer(store: Store, plugin: PluginFolder, secret: string): Promise<Offer> {
  if (plugin.pack === null)
    return {
      refused: [
        {
          code: 'absent',
          path: 'dist/pack.json',
          found: '没有构建',
          because: '服务器只装构建好的规则包',
          remedy: `先运行 npm run -s rules -- build plugins/${plugin.name}`,
        },
      ],
    }
  const file = readJson(plugin.pack)
  if (isRefused(file)) return file
  const text = canonical((file.json as Partial<Signed> | null)?.signed ?? null)
  if (isRefused(text)) return text
  const known = await within(store, [], (trx) => findPack(trx, digest(text)))
  if (known) return { digest: digest(text), pack: known }
  const built = open(file.json)
  if (isRefused(built)) return built
  const signed = sign(built.pack, secret)
  if (isRefused(signed)) return signed
  const faults = faultsBeside(built.pack)
  faults.catch(() => undefined) // heard of where it is waited for
  return { digest: built.digest, pack: built.pack, text: JSON.stringify(signed), faults }
}
async function installSample(store: Store, plugin: PluginFolder, offered: Offer): Promise<Installed | Refused> {
  if (isRefused(offered) || !('faults' in offered)) return offered
  const again = await rebuilt(store, plugin.name, offered, by)
  if (again) return again
  const installed = await installPack(store, offered.text, maintenance(by), () => offered.faults)
  return isRefused(installed) ? installed : offered
}

/** Files one facts file and scores it by every scheme for its first thing, once. */
async function fileAndScore(trx: Work, { digest, pack }: Installed, text: string): Promise<Refused | undefined> {
  const jurisdiction = pack.jurisdiction
  const filed = await fileSheet(trx, { jurisdiction, digest, pack, text, by, once: true })
  if (isRefused(filed)) return filed
  const page = await sheetPage(trx, filed.sheet.id)
  const about = page && givenIn(page.text)[0]
  if (!page || !about) throw new Error('a sheet that was just filed is not there')
  const made = await listEvaluations(trx, { sheet: filed.sheet.id })
  const wanted = (pack.schemes ?? []).filter(
    (scheme) => scheme.subject === about.is && !made.some((one) => one.scheme.id === scheme.id),
  )
  const results = []
  for (const scheme of wanted)
    results.push(
      await makeEvaluation(trx, {
        jurisdiction,
        digest,
        pack,
        factSheet: { id: filed.sheet.id, text: page.text },
        asked: { scheme: scheme.id },
        by,
      }),
    )
  const refused = results.flatMap((result) => (isRefused(result) ? result.refused : []))
  return refused.length ? { refused } : undefined
}
