import type { File } from '../house/files.ts'

/** A package of the workspace: its folder, its name, and what it says it needs when it runs and when it is developed. */
export interface Member {
  readonly folder: string
  readonly name: string
  readonly runs: ReadonlySet<string>
  readonly develops: ReadonlySet<string>
}

interface Manifest {
  readonly name: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

/** The packages among these files, by their package.json. */
export const membersOf = (files: readonly File[]): Member[] =>
  files
    .filter(({ path }) => /^([^/]+\/[^/]+|test)\/package\.json$/.test(path))
    .map(({ path, text }) => {
      const manifest = JSON.parse(text) as Manifest
      const { dependencies, optionalDependencies, peerDependencies, devDependencies } = manifest
      return {
        folder: path.slice(0, -'package.json'.length),
        name: manifest.name,
        runs: new Set(Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies })),
        develops: new Set(Object.keys(devDependencies ?? {})),
      }
    })

/** The package a file belongs to. */
export const memberOf = (members: readonly Member[], path: string): Member | undefined =>
  members.find(({ folder }) => path.startsWith(folder))

/** `@trpc/server` of `@trpc/server/adapters/standalone`; nothing of a relative path, an address or a name of the framework. */
export function packageOf(name: string): string | undefined {
  if (/^([./#$]|node:|[a-z]+:\/\/)/.test(name)) return undefined
  const [scope, rest] = name.split('/')
  return name.startsWith('@') ? `${scope}/${rest}` : scope
}

/** A file that runs only while developing: a test, what tests share, an example for them, or the configuration of a tool. */
export const isTest = (path: string): boolean =>
  /\.test(-d)?\.ts$|\.config\.ts$|\/fixtures\//.test(path) ||
  (path.includes('/src/testing/') && !path.startsWith('packages/core/'))
