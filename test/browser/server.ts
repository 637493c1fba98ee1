import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A server of its own, on an empty data folder and a free port, with the sample packs installed and scored. */
export interface Running {
  /** Where it listens, `http://127.0.0.1:…`. */
  readonly address: string
  /** What it has said so far. */
  readonly said: () => string
  /** Its data folder. */
  readonly data: string
  /** Ends it as Ctrl-C would, and removes its data. */
  readonly stop: () => Promise<void>
}

/** Starts the real server as a person would, with these settings; fails with what it said when it did not come up. */
export async function startServer(settings: Readonly<Record<string, string>> = {}): Promise<Running> {
  const folder = await mkdtemp(join(tmpdir(), 'wenxiao-browser-'))
  const data = join(folder, 'data')
  const child = spawn(process.execPath, ['apps/server/src/main.ts'], {
    cwd: root,
    env: { ...process.env, PORT: '0', WENXIAO_DATA: data, DATABASE_URL: '', DATABASE_OWNER_URL: '', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const hear = (chunk: Buffer) => void (said += chunk.toString())
  child.stdout?.on('data', hear)
  child.stderr?.on('data', hear)
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
    await rm(folder, { recursive: true, force: true })
  }
  try {
    return { address: await addressOf(child, () => said), said: () => said, data, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

function addressOf(child: ChildProcess, said: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const address = /问效已启动：(http:\/\/\S+)/.exec(said())?.[1]
      if (address) resolve(address)
    }
    child.stdout?.on('data', look)
    child.stderr?.on('data', look)
    child.once('exit', (code) => reject(new Error(`The server ended with ${code} before it listened. It said:\n${said()}`)))
  })
}
