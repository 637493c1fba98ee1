import type { Pack, Refused } from '@wenxiao/core'
import { maintenance } from '../audit/record.ts'
import { within, type Store } from '../database/store.ts'
import { versionsOf } from '../enablements/enablement.queries.ts'
import { digestOf } from '../files.ts'
import { installPack } from '../packs/install.ts'

/**
 * A sample pack that was built anew with other content under a version that is installed: refused like any other, and on record
 * once, not at every start. Its remedy is for whoever writes the pack. Undefined where it is not that.
 */
export async function rebuilt(
  store: Store,
  plugin: string,
  { pack, digest, text }: { readonly pack: Pack; readonly digest: string; readonly text: string },
  by: string,
): Promise<Refused | undefined> {
  const acting = maintenance(by)
  const [same, known] = await within(store, acting.scope, async (trx) => {
    const versions = await versionsOf(trx, pack.id)
    const found = versions.find((one) => one.jurisdiction === pack.jurisdiction && one.version === pack.version)
    const row = await trx.selectFrom('refused_file').select('id').where('file', '=', digestOf(text)).executeTakeFirst()
    return [found, row !== undefined] as const
  })
  if (!same || same.digest === digest) return undefined
  if (!known) await installPack(store, text, acting)
  return {
    refused: [
      {
        code: 'duplicate',
        path: '',
        found: `“${pack.title}”${pack.version} 重新构建过，内容与数据文件夹里已装的不同（已装 ${short(same.digest)}，新构建 ${short(digest)}）`,
        because: '同一版本号只能是同一份规则：已有的评价、修订都以它为据。已装的那份照旧使用',
        remedy: `要用改过的规则：提高 plugins/${plugin}/pack.ts 里的 version，重新构建后再启动，新旧两版都在，可以办理升级；想让样例从头装起：换一个空的数据文件夹启动，如 WENXIAO_DATA=~/wenxiao-new npm start`,
      },
    ],
  }
}
const short = (digest: string): string => `${digest.slice(0, 15)}…`
