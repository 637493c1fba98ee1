import { posix } from 'node:path'
import type { File } from '../house/files.ts'
import { importsOf } from './imports.ts'
import type { Import } from './imports.ts'
import { isTest, memberOf, membersOf, packageOf } from './members.ts'
import type { Member } from './members.ts'

/** One rule about who may import what, and why. */
export interface Arrow {
  readonly name: string
  readonly forbids: (found: Import, at: Place) => boolean
  readonly because: string
}
interface Place {
  readonly path: string
  readonly member: Member
  /** The package of ours that is imported, by its folder. */
  readonly ours: string | undefined
}

const core = 'packages/core/'
const builtin = /^node:|^(fs|path|os|url|util|crypto|child_process|worker_threads|process)(\/|$)/
const isPlugin = (folder: string | undefined): boolean => folder?.startsWith('plugins/') ?? false

/** The arrows of the design, each with its reason. */
export const arrows: readonly Arrow[] = [
  {
    name: 'core imports no package of ours',
    forbids: (_, { member, ours }) => member.folder === core && ours !== undefined && ours !== core,
    because: 'Everything rests on core; if core rested on something of ours, nothing could be understood or tested alone.',
  },
  {
    name: 'core imports nothing of Node',
    forbids: ({ of }, { path, member }) => member.folder === core && !isTest(path) && builtin.test(of),
    because: 'The same engines run in the browser, where there is no Node.',
  },
  {
    name: 'a pack imports only the root of core, its tests only core',
    forbids: ({ of }, { path, member, ours }) =>
      isPlugin(member.folder) &&
      ours !== undefined &&
      !(isTest(path) ? ours === core || ours === member.folder : of === '@wenxiao/core'),
    because: 'A pack is data; what it could compute with, or take from another pack, would not be in the file that is signed.',
  },
  {
    name: 'a pack imports no library',
    forbids: ({ of }, { path, member, ours }) =>
      isPlugin(member.folder) && !isTest(path) && ours === undefined && !of.startsWith('.'),
    because: 'A pack is data that a person can read; a library in it would be code.',
  },
  {
    name: 'nothing imports a pack',
    forbids: (_, { member, ours }) => isPlugin(ours) && member.folder !== ours && member.folder !== 'test/',
    because: 'Packs come as signed files, so that a county can be switched on without a new version of the program.',
  },
  {
    name: 'the screens know the server by type only',
    forbids: ({ of, typeOnly }, { member, ours }) =>
      member.folder === 'apps/admin/' && ours === 'apps/server/' && !(typeOnly && of === '@wenxiao/server/api'),
    because: 'Only the server opens the database; the screens ask it through the procedures whose types stand in its api.ts.',
  },
  {
    name: 'no app or command imports another',
    forbids: (_, { member, ours }) =>
      ['packages/rules/', 'apps/server/'].includes(member.folder) &&
      ours !== undefined &&
      ours !== core &&
      ours !== member.folder &&
      !isPlugin(ours),
    because: 'The command and the server share the engines in core and nothing else.',
  },
  {
    name: 'a package is imported by its name',
    forbids: ({ of }, { path, member }) =>
      of.startsWith('.') && member.folder !== 'test/' && !posix.join(posix.dirname(path), of).startsWith(member.folder),
    because: 'A path into another folder goes round what that package exports and round these arrows.',
  },
  {
    name: 'what is imported is declared',
    forbids: ({ of, typeOnly }, { path, member }) => {
      const name = packageOf(of)
      if (name === undefined || name === member.name) return false
      // What is built (the screens) or only tests needs nothing when it runs.
      const mayDevelop = typeOnly || isTest(path) || member.folder === 'apps/admin/' || member.folder === 'test/'
      return !member.runs.has(name) && !(mayDevelop && member.develops.has(name))
    },
    because:
      'Undeclared, it is there by chance of the folder layout; declared for development only, it is missing where the package is installed.',
  },
]

/** Every import among these files that breaks an arrow, in words. */
export function broken(files: readonly File[]): string[] {
  const members = membersOf(files)
  return files.filter(isSource).flatMap((file) => {
    const member = memberOf(members, file.path)
    if (!member) return []
    return importsOf(file).flatMap((found) => {
      const ours = members.find(({ name }) => name === packageOf(found.of))?.folder
      return arrows
        .filter((arrow) => arrow.forbids(found, { path: file.path, member, ours }))
        .map((arrow) => `${file.path}:${found.line} imports ${found.of}, but ${arrow.name}. ${arrow.because}`)
    })
  })
}

export const isSource = ({ path }: File): boolean => /\.(ts|mts|js|mjs|svelte|css)$/.test(path)
