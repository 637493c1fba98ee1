import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { isRefused } from '@wenxiao/core'
import { keyId } from '@wenxiao/core/manifest'
import { today } from '../clock.ts'
import type { Open } from '../database/open.ts'
import { maintenance } from '../audit/record.ts'
import { within } from '../database/store.ts'
import { findEvaluation } from '../evaluations/evaluation.queries.ts'
import { verifyEvaluation } from '../evaluations/verify.ts'
import { allJurisdictions, recordDivisions, recordJurisdiction } from '../jurisdictions/jurisdiction.queries.ts'
import { trust, trustedKeys, withdraw } from '../keys/key.queries.ts'
import { installPack } from '../packs/install.ts'
import { findPack } from '../packs/pack.queries.ts'
import { RefusedError } from '../refuse.ts'
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
  readonly run: (open: Open, args: readonly string[]) => Promise<Said>
}
const by = '维护命令'

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
    usage: 'install <pack.json>',
    about: '安装一个签过名的规则包',
    least: 1,
    most: 1,
    run: async ({ store }, [path = '']) => {
      await within(store, [], recordDivisions)
      const installed = await installPack(store, readText(path), maintenance(by))
      if (isRefused(installed)) throw new RefusedError(installed.refused)
      const { pack, already } = installed
      return {
        code: 0,
        lines: [
          `${already ? '早已安装' : '已安装'}：${pack.title} ${pack.version}（${pack.digest}），样例 ${pack.cases.reproduced}/${pack.cases.total} 重现`,
        ],
        data: installed,
      }
    },
  },
  keys: {
    usage: 'keys',
    about: '列出登记的签名公钥',
    least: 0,
    most: 0,
    run: async ({ store }) => {
      const keys = await within(store, [], trustedKeys)
      return {
        code: 0,
        lines: keys.map(
          (k) => `${k.key}  ${k.owner}  ${k.from} 起${k.to ? `，至 ${k.to}` : ''}${k.withdrawn ? `，${k.withdrawn} 撤销` : ''}`,
        ),
        data: keys,
      }
    },
  },
  trust: {
    usage: 'trust <公钥> <单位名称>',
    about: '登记一把签名公钥（32 字节十六进制），从今天起可信',
    least: 2,
    most: 2,
    run: async ({ store }, [publicKey = '', owner = '']) => {
      if (!/^[0-9a-f]{64}$/.test(publicKey))
        throw trouble(`“${publicKey}”不是公钥`, '公钥是 64 位小写十六进制', '用 keygen 显示的公钥')
      const key = keyId(publicKey)
      const added = await within(store, [], (trx) => trust(trx, { key, publicKey, owner, from: today() }, by))
      return { code: 0, lines: [`${added ? '已登记' : '早已登记'}：${key}  ${owner}`], data: { key, owner, added } }
    },
  },
  withdraw: {
    usage: 'withdraw <密钥编号> <理由>',
    about: '从今天起不再相信一把公钥',
    least: 2,
    most: 2,
    run: async ({ store }, [key = '', because = '']) => {
      await within(store, [], async (trx) => {
        if (!(await trustedKeys(trx)).some((k) => k.key === key && !k.withdrawn))
          throw trouble(`没有登记着的密钥“${key}”`, '只能撤销登记着的密钥', '用 keys 命令查看编号')
        await withdraw(trx, key, today(), because, by)
      })
      return { code: 0, lines: [`已撤销：${key}`], data: { key } }
    },
  },
  jurisdiction: {
    usage: 'jurisdiction <代码> <名称>',
    about: '登记一个辖区',
    least: 2,
    most: 2,
    run: async ({ store }, [code = '', title = '']) => {
      if (!/^\d{6}(\d{3})?(-[a-z0-9]{1,20})?$/.test(code))
        throw trouble(`“${code}”不是辖区代码`, '代码是六位数字，乡镇再加三位，部门加后缀', '如 330522、330111001、330111-zjj')
      await within(store, [], async (trx) => (await recordDivisions(trx), recordJurisdiction(trx, code, title)))
      return { code: 0, lines: [`已登记：${code} ${title}`], data: { code, title } }
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
        if (!stored || !pack)
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

/** Paths are relative to where the command was called. */
function readText(path: string): string {
  try {
    return readFileSync(resolve(process.env['INIT_CWD'] ?? '.', path), 'utf8')
  } catch (error) {
    throw trouble(
      `读不到文件 ${path}：${(error as Error).message}`,
      '没有文件就没有可装的',
      '核对路径；路径从运行命令的文件夹算起',
    )
  }
}
