import { randomBytes } from 'node:crypto'
import { existsSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { keyId, publicKeyOf } from '@wenxiao/core/manifest'
import type { Command } from '../command.ts'
import { refuse } from '../refuse.ts'
import { asTyped } from '../where.ts'

/** Makes an Ed25519 key pair: the private half into a file that only its owner may read, the public half on the screen. */
export const keygen: Command = {
  usage: 'keygen <file>',
  does: '生成签名用的密钥：私钥写入文件（仅本人可读），显示公钥',
  takes: [1, 1],
  run(call) {
    const file = call.path(call.words[0] ?? '')
    const shown = asTyped(file)
    if (existsSync(file))
      return Promise.resolve(
        refuse('duplicate', `${shown} 已经存在`, '覆盖旧私钥，用它签过的规则包就再也续不上了', '请换一个文件名'),
      )
    if (!existsSync(dirname(file)))
      return Promise.resolve(refuse('not-found', `没有文件夹 ${asTyped(dirname(file))}`, '私钥无处可存', '请先建立文件夹'))
    const secretKey = randomBytes(32).toString('hex')
    writeFileSync(file, `${secretKey}\n`, { mode: 0o600, flag: 'wx' })
    const publicKey = publicKeyOf(secretKey)
    const key = keyId(publicKey)
    return Promise.resolve({
      json: { key, publicKey, file: shown },
      text: [
        `私钥已写入 ${shown}，仅本人可读；请勿交给任何人，也不要放进代码库。`,
        `密钥编号：${key}`,
        `公钥：${publicKey}`,
        '把密钥编号和公钥交给要信任它的平台登记。',
      ].join('\n'),
    })
  },
}
