import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findPlace, recordedPlace, socketFolder } from './place.ts'
import { databaseUser } from './system-user.ts'

const isRoot = process.getuid?.() === 0
let above: string
let outside: string[]
beforeEach(() => {
  above = mkdtempSync(join(tmpdir(), 'place-')) // only its owner may enter
  outside = []
})
afterEach(() => [above, ...outside].forEach((path) => rmSync(path, { recursive: true, force: true })))
const folderIn = (name: string): string => {
  const folder = join(above, name)
  mkdirSync(folder, { mode: 0o711 })
  return folder
}
const place = (folder: string) => {
  const found = findPlace(folder, databaseUser(join(folder, 'data')))
  if (found.root !== folder) outside.push(found.root)
  return found
}

describe.runIf(isRoot)('as root, whose database runs as another user', () => {
  it('lies beside the other data where that user can get in', () => {
    chmodSync(above, 0o755)
    const folder = folderIn('postgres')
    expect(place(folder)).toEqual({ root: folder, data: join(folder, 'data') })
    expect(recordedPlace(folder)).toEqual(place(folder))
  })

  it('lies outside where that user cannot, in a folder that is kept over a restart of the machine, and is found again', () => {
    const folder = folderIn('postgres')
    const found = place(folder)
    expect(found.root).toMatch(/^\/var\/(lib\/wenxiao\/|tmp\/wenxiao-)[0-9a-f]{16}$/)
    expect(place(folder)).toEqual(found)
    expect(JSON.parse(readFileSync(join(found.root, 'belongs.json'), 'utf8'))).toEqual({ to: folder })
    expect(statSync(join(found.root, 'belongs.json')).mode & 0o777).toBe(0o600)
  })

  it('goes with a data folder that was moved, and is not shared by one that was copied', () => {
    const [folder, moved, copied] = [folderIn('first'), join(above, 'moved'), join(above, 'copied')]
    const found = place(folder)
    renameSync(folder, moved)
    expect(place(moved)).toEqual(found)
    cpSync(moved, copied, { recursive: true })
    expect(() => place(copied)).toThrow(/复制件/)
    expect(place(moved)).toEqual(found)
  })

  it('does not hand a new data folder the database of one that was removed', () => {
    const folder = folderIn('postgres')
    const before = place(folder)
    rmSync(folder, { recursive: true })
    expect(place(folderIn('postgres')).root).not.toBe(before.root)
  })

  it('is refused in words when the recorded folder may not be entered any more', () => {
    chmodSync(above, 0o755)
    const folder = folderIn('postgres')
    place(folder)
    chmodSync(above, 0o700)
    expect(() => place(folder)).toThrow(/进不去[^]*办法/)
  })
})

describe('the socket', () => {
  it('lies in a folder that holds no lock of a PostgreSQL that is gone', () => {
    const root = folderIn('locked')
    const at = { root, data: join(root, 'data') }
    const lock = join(socketFolder(at, null), '.s.PGSQL.5432.lock')
    writeFileSync(lock, `${process.pid}\n`)
    expect(existsSync(join(socketFolder(at, null), '.s.PGSQL.5432.lock'))).toBe(false)
  })

  it('lies beside the data, or in a short folder where the path is long or strange', () => {
    const plain = folderIn('plain')
    expect(socketFolder({ root: plain, data: join(plain, 'data') }, null)).toBe(join(plain, 'run'))
    for (const name of ['数据', `long-${'x'.repeat(90)}`, 'a,b']) {
      const root = folderIn(name)
      const folder = socketFolder({ root, data: join(root, 'data') }, null)
      outside.push(folder)
      expect(Buffer.byteLength(join(folder, '.s.PGSQL.5432'))).toBeLessThanOrEqual(107)
      expect(folder).toMatch(/^[\w/.-]+$/)
      expect(statSync(folder).mode & 0o777).toBe(0o700)
      expect(existsSync(join(root, 'run'))).toBe(false)
    }
  })
})
