import { isRefused } from '@wenxiao/core'
import { chained } from '../audit/audit.queries.ts'
import { verifyChain } from '../audit/verify.ts'
import type { Config } from '../config.ts'
import type { Open } from '../database/open.ts'
import { maintenance } from '../audit/record.ts'
import { within } from '../database/store.ts'
import { findEvaluation } from '../evaluations/evaluation.queries.ts'
import { isReadable, verifyEvaluation } from '../evaluations/verify.ts'
import { allJurisdictions, recordDivisions } from '../jurisdictions/jurisdiction.queries.ts'
import { installPack } from '../packs/install.ts'
import { installedWords, installFolder } from './install-folder.ts'
import { addPlace } from './jurisdictions.ts'
import { listKeys, trustKey, withdrawKey } from './keys.ts'
import { isFolder, readText } from './read-text.ts'
import { findPack } from '../packs/pack.queries.ts'
import { administratorLink } from '../people/first.ts'
import { RefusedError } from '../refuse.ts'
import { makeLibrary } from '../sessions/library.ts'
import { signInSecret } from '../sessions/secret.ts'
import { trouble } from '../trouble.ts'

/** What a command says: for people in lines, for programs as one document. */
export interface Said {
  readonly code: 0 | 1
  readonly lines: readonly string[]
  readonly data: unknown
}
export interface Command {
  readonly usage: string
  readonly about: string
  readonly least: number
  readonly most: number
  readonly run: (open: Open, args: readonly string[], config: Config) => Promise<Said>
}
const by = '维护命令'
const faultWords = { changed: '被改过', missing: '缺少', order: '次序不对', cut: '起被截去', rewritten: '被重写' } as const

export const commands: Readonly<Record<string, Command>> = {
  migrate: {
    usage: 'migrate',
    about: '把数据库更新到最新结构',
    least: 0,
    most: 0,
    run: async ({ migrated, store }) => {
      await within(store, [], recordDivisions)
      const { applied, owner } = migrated
      return {
        code: 0,
        lines: [applied.length ? `已更新：${applied.join('、')}` : '已是最新', `表的所有者：${owner.role}`],
        data: { applied, owner: owner.role },
      }
    },
  },
  install: {
    usage: 'install <pack.json 或文件夹>',
    about: '安装一个签过名的规则包；给出文件夹的，安装其中每一个，旧版在先',
    least: 1,
    most: 1,
    run: async ({ store }, [path = '']) => {
      await within(store, [], recordDivisions)
      if (isFolder(path)) return installFolder(store, path, by)
      const installed = await installPack(store, readText(path), maintenance(by))
      if (isRefused(installed)) throw new RefusedError(installed.refused)
      return { code: 0, lines: [installedWords(installed)], data: installed }
    },
  },
  keys: {
    usage: 'keys',
    about: '列出登记的签名公钥',
    least: 0,
    most: 0,
    run: ({ store }) => listKeys(store),
  },
  trust: {
    usage: 'trust <公钥> <单位名称> [适用辖区的代码]',
    about: '登记一把签名公钥（32 字节十六进制），从今天起可信；它能签适用辖区和下级的规则包，不写代码就是全平台（000000）',
    least: 2,
    most: 3,
    run: ({ store }, [publicKey = '', owner = '', jurisdiction]) =>
      trustKey(store, { publicKey, owner, ...(jurisdiction === undefined ? {} : { jurisdiction }) }, by),
  },
  withdraw: {
    usage: 'withdraw <密钥编号> <理由>',
    about: '从今天起不再相信一把公钥，不论登记在哪些辖区',
    least: 2,
    most: 2,
    run: ({ store }, [key = '', because = '']) => withdrawKey(store, key, because, by),
  },
  jurisdiction: {
    usage: 'jurisdiction <代码> <名称>',
    about: '登记一个辖区',
    least: 2,
    most: 2,
    run: ({ store }, [code = '', title = '']) => addPlace(store, code, title, by),
  },
  'verify-audit': {
    usage: 'verify-audit [辖区代码]',
    about: '核对一个或全部辖区的办理记录：改过、缺少、次序不对、末尾被截的都能发现',
    least: 0,
    most: 1,
    run: async ({ store }, [code]) => {
      const all = await within(store, [], allJurisdictions)
      if (code !== undefined && !all.includes(code))
        throw trouble(`没有登记辖区“${code}”`, '只有登记了的辖区才有办理记录', '核对代码，如 330522')
      const noted = store.heads.kept()
      const chains = code === undefined ? await within(store, all, chained) : [code]
      const wanted = [...new Set([...chains, ...(code === undefined ? noted.keys() : [])])].toSorted()
      const verified = []
      for (const one of wanted) verified.push(await within(store, [one], (trx) => verifyChain(trx, one, noted.get(one))))
      const lines = verified.flatMap(({ jurisdiction, whole, records, faults }) => [
        `${whole ? '完整' : '有问题'}：${jurisdiction}，${records} 条`,
        ...faults.map((fault) => `  第 ${fault.sequence} 条${faultWords[fault.what]}：${fault.found}`),
      ])
      const whole = verified.every((one) => one.whole)
      return { code: whole ? 0 : 1, lines: lines.length ? lines : ['还没有办理记录'], data: verified }
    },
  },
  'administrator-link': {
    usage: 'administrator-link',
    about: '给平台系统管理员一个新的一次性链接，用于重设口令；以前的链接作废',
    least: 0,
    most: 0,
    run: async ({ store, auth: db }, _, { data, origin }) => {
      const auth = { db, library: makeLibrary(db, origin ?? 'http://127.0.0.1', signInSecret(data)) }
      const link = await administratorLink({ store, auth }, by)
      return { code: 0, lines: [`在问效的网址后面加上：${link.path}`, `只能用一次，${link.hours} 小时内有效`], data: link }
    },
  },
  'verify-evaluation': {
    usage: 'verify-evaluation <编号>',
    about: '用当时的规则和事实重算一次评价，逐字节比较',
    least: 1,
    most: 1,
    run: async ({ store }, [id = '']) => {
      if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id))
        throw trouble(`“${id}”不是评价编号`, '编号在评价页面的地址里', '复制完整的编号')
      const visible = await within(store, [], allJurisdictions)
      const verified = await within(store, visible, async (trx) => {
        const stored = await findEvaluation(trx, id)
        const pack = stored && (await findPack(trx, stored.pack))
        if (!isReadable(stored) || !pack)
          throw new RefusedError([
            { code: 'not-found', path: '', found: `没有评价“${id}”`, because: '数据库里没有这个编号', remedy: '核对编号' },
          ])
        return verifyEvaluation(id, stored, pack)
      })
      const lines = verified.same
        ? [`一致：重算结果与登记的逐字节相同（${verified.stored}）`]
        : [
            `不一致：登记的 ${verified.stored}，重算的 ${verified.recomputed ?? '（不能重算）'}`,
            ...verified.differences.map((path) => `  不同：${path}`),
            ...verified.refused.map((r) => `  ${r.path}：${r.found}`),
          ]
      return { code: verified.same ? 0 : 1, lines, data: verified }
    },
  },
}
