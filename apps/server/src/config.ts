import { join, resolve } from 'node:path'
import { Trouble } from './trouble.ts'

/** What the person who starts the server may choose, checked. */
export interface Config {
  /** 0 takes any free one. */
  readonly port: number
  /** Folder of the embedded database, keys and logs. */
  readonly data: string
  readonly databaseUrl: string | null
  readonly databaseOwnerUrl: string | null
  /** Folder of a distribution's PostgreSQL programs, instead of the npm package's. */
  readonly postgresBin: string | null
  /** Install the packs and facts of the repository and let everybody in. */
  readonly sample: boolean
  /** Folder of the plugins that sample mode installs. */
  readonly plugins: string
}
/** The repository. */
export const root = resolve(import.meta.dirname, '../../..')

/** Reads the environment; tells every wrong value at once. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const wrong: string[] = []
  const text = (name: string): string | null => env[name]?.trim() || null
  const port = text('PORT') ?? '3000'
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) wrong.push(`PORT=${port}：端口是 0 到 65535 的整数，如 PORT=3000`)
  const url = (name: string): string | null => {
    const value = text(name)
    if (value !== null && !/^postgres(ql)?:\/\//.test(value))
      wrong.push(`${name}：地址以 postgres:// 开头，如 postgres://登录:口令@主机:5432/库名`)
    return value
  }
  const [databaseUrl, databaseOwnerUrl] = [url('DATABASE_URL'), url('DATABASE_OWNER_URL')]
  if (databaseOwnerUrl !== null && databaseUrl === null)
    wrong.push('DATABASE_OWNER_URL：只与 DATABASE_URL 一起使用；请补上 DATABASE_URL，或都不设置')
  const sample = text('WENXIAO_SAMPLE') ?? 'yes'
  if (!['yes', 'no'].includes(sample)) wrong.push(`WENXIAO_SAMPLE=${sample}：只能是 yes（装入样例）或 no`)
  if (wrong.length > 0) throw new Trouble(`配置有误，未启动：\n${wrong.map((line) => `  ${line}`).join('\n')}`)
  const data = text('WENXIAO_DATA')
  return {
    port: Number(port),
    data: data === null ? join(root, '.wenxiao') : resolve(data),
    databaseUrl,
    databaseOwnerUrl,
    postgresBin: text('WENXIAO_POSTGRES_BIN'),
    sample: sample === 'yes',
    plugins: resolve(text('WENXIAO_PLUGINS') ?? join(root, 'plugins')),
  }
}
