import { existsSync, globSync } from 'node:fs'
import { join, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './config.ts'
import type { Pages } from './http.ts'

/** The built screens, or words where they were not built. */
export async function loadPages(): Promise<Pages> {
  const built = join(root, 'apps/admin/build/handler.js')
  if (!existsSync(built)) {
    return {
      answer: (_req, res) =>
        void res
          .writeHead(503, { 'content-type': 'text/plain; charset=utf-8' })
          .end('界面还没有构建。请停止服务器，用 npm start 启动（它会先构建），或运行 npm run up -- run build。'),
      isAsset: () => false,
    }
  }
  process.env['PROTOCOL_HEADER'] = 'x-forwarded-proto'
  process.env['BODY_SIZE_LIMIT'] ??= '16M' // above the limit of a file, so that a large one is refused with words
  const { handler } = (await import(pathToFileURL(built).href)) as { handler: Pages['answer'] }
  const assets = new Set(
    globSync('**/*.*', { cwd: join(root, 'apps/admin/build/client') }).map((file) => `/${file.split(sep).join('/')}`),
  )
  return { answer: handler, isAsset: (path) => assets.has(path) }
}
