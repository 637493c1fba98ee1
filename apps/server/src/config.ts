import { isIP } from 'node:net'
import { join, resolve } from 'node:path'
import { Trouble } from './trouble.ts'

/** What the person who starts the server may choose, checked. */
export interface Config {
  /** 0 takes any free one. */
  readonly port: number
  /** Address of this machine to listen on. */
  readonly host: string
  /** Where people open it, as `https://wenxiao.example.gov.cn`; null on this machine only. */
  readonly origin: string | null
  /** Folder of the embedded database, keys and logs. */
  readonly data: string
  readonly databaseUrl: string | null
  readonly databaseOwnerUrl: string | null
  /** The login that signs people in; null for that of `databaseUrl`. */
  readonly databaseAuthUrl: string | null
  /** Folder of a distribution's PostgreSQL programs, instead of the npm package's. */
  readonly postgresBin: string | null
  /** Install the packs and facts of the repository, and accounts to look at them with. */
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
  const databaseUrl = url('DATABASE_URL')
  const beside = (name: string): string | null => {
    const value = url(name)
    if (value !== null && databaseUrl === null) wrong.push(`${name}：只与 DATABASE_URL 一起使用；请补上 DATABASE_URL，或都不设置`)
    return value
  }
  const [databaseOwnerUrl, databaseAuthUrl] = [beside('DATABASE_OWNER_URL'), beside('DATABASE_AUTH_URL')]
  const host = text('HOST') ?? '127.0.0.1'
  if (!isIP(host)) wrong.push(`HOST=${host}：是本机的一个 IP 地址，如 HOST=0.0.0.0`)
  const origin = text('WENXIAO_ORIGIN')
  if (origin !== null && !isOrigin(origin))
    wrong.push(`WENXIAO_ORIGIN=${origin}：是人们打开问效的网址，不带路径，如 WENXIAO_ORIGIN=https://wenxiao.example.gov.cn`)
  if (origin === null && isIP(host) && !isLoopback(host))
    wrong.push(`HOST=${host}：供其他机器使用时，须用 WENXIAO_ORIGIN 说明人们打开它的网址`)
  const sample = text('WENXIAO_SAMPLE') ?? 'yes'
  if (!['yes', 'no'].includes(sample)) wrong.push(`WENXIAO_SAMPLE=${sample}：只能是 yes（装入样例）或 no`)
  if (wrong.length > 0) throw new Trouble(`配置有误，未启动：\n${wrong.map((line) => `  ${line}`).join('\n')}`)
  const data = text('WENXIAO_DATA')
  return {
    port: Number(port),
    host,
    origin,
    data: data === null ? join(root, '.wenxiao') : resolve(data),
    databaseUrl,
    databaseOwnerUrl,
    databaseAuthUrl,
    postgresBin: text('WENXIAO_POSTGRES_BIN'),
    sample: sample === 'yes',
    plugins: resolve(text('WENXIAO_PLUGINS') ?? join(root, 'plugins')),
  }
}

export const isLoopback = (host: string): boolean => /^(127\.|::1$)/.test(host)
const isOrigin = (text: string): boolean => {
  const url = URL.parse(text)
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === text
}
