import type { File } from './files.ts'

/** Words that must not stand in any file, each with the reason. The patterns are written so that they do not match themselves. */
const banned: readonly (readonly [RegExp, string])[] = [
  [/(?<![\w.])\/(wor[k]|roo[t]|hom[e]\/[a-z]+)\/[\w.]/, 'names a folder of one machine; it is not there on the next one'],
  [/registr[y]\.[a-z]+\.(org|com|cn)|"resolve[d]": *"http|^ +tarbal[l]: /, 'names a package registry; each person has their own'],
  [/-----BEGI[N] [A-Z ]*PRIVATE KEY/, 'is a private key; keys are made in the data folder and never leave it'],
  [/\b(TO[D]O|FIX[M]E|XX[X])\b/, 'marks something unfinished; finish it or say it in an issue'],
  [/@ts-(ignor[e]|nochec[k])|[a-z]+lint-disabl[e]/, 'switches a check off; mend what it found'],
]

/** Jurisdictions that have or will have a pack: in English, in Chinese, by division code. */
const jurisdictions =
  /changxing|hangzhou|wenzhou|changde|ouhai|fuyang|changshan|zhejiang|hunan|长兴|杭州|温州|常德|瓯海|富阳|常山|浙江|湖南|\b(33|43)0\d{3}\b/i

const at = ({ path, text }: File, index: number): string => `${path}:${text.slice(0, index).split('\n').length}`

/** Every banned word, where it stands and why it must not; the bytes of a picture are no words. */
export const bannedWords = (files: readonly File[]): string[] =>
  files
    .filter(({ text }) => !text.includes('\0'))
    .flatMap((file) =>
      banned.flatMap(([pattern, because]) =>
        [...file.text.matchAll(new RegExp(pattern, 'gm'))].map(
          (match) => `${at(file, match.index)} “${match[0].trim()}” ${because}`,
        ),
      ),
    )

/** Every jurisdiction that core names: the vocabulary is for all of them, and what one needs stands in its pack. */
export const namedInCore = (files: readonly File[]): string[] =>
  files
    .filter(({ path }) => path.startsWith('packages/core/src/'))
    .flatMap((file) =>
      [...file.text.matchAll(new RegExp(jurisdictions, 'gi'))].map((match) => `${at(file, match.index)} names ${match[0]}`),
    )

interface Manifest {
  readonly name: string
  readonly license?: string
  readonly private?: boolean
  readonly scripts?: Readonly<Record<string, string>>
  readonly [kind: `${string}ependencies`]: Readonly<Record<string, string>> | undefined
}

/** What is wrong with the package.json of a package of the workspace. */
export function manifestFaults({ path, text }: File): string[] {
  const manifest = JSON.parse(text) as Manifest
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies })
  const faults = versions
    .filter(([name, version]) => version !== (name.startsWith('@wenxiao/') ? 'workspace:*' : 'catalog:'))
    .map(([name, version]) => `${name} is asked for as “${version}”; versions stand once, in the catalog of pnpm-workspace.yaml`)
  if (!manifest.scripts?.['typecheck']) faults.push('has no script “typecheck”, so its types are not checked')
  if (manifest.license !== 'MIT' && !manifest.private) faults.push('is neither private nor says its license')
  return faults.map((fault) => `${path} ${fault}`)
}

/** The files every pack has under the same name, and the table, queries and router of a subject of the server. */
export function misnamed(paths: readonly string[]): string[] {
  const packs = new Set(paths.filter((path) => path.startsWith('plugins/')).map((path) => path.split('/')[1]!))
  const missing = [...packs].flatMap((pack) =>
    ['package.json', 'tsconfig.json', 'pack.ts', 'pack.test.ts', 'PACK.zh.md']
      .filter((name) => !paths.includes(`plugins/${pack}/${name}`))
      .map((name) => `plugins/${pack} has no ${name}; every pack has one`),
  )
  const astray = paths.filter((path) => {
    const [, folder, name] = /^apps\/server\/src\/([a-z-]+)\/([a-z-]+)\.(?:table|queries|router)\.ts$/.exec(path) ?? []
    return folder !== undefined && folder !== name && folder !== `${name}s`
  })
  return [...missing, ...astray.map((path) => `${path} does not carry the name of its folder`)]
}

/** The middle length of the files people wrote in TypeScript and Svelte, in lines. */
export function medianLines(files: readonly File[]): number {
  const lengths = files.filter(({ path }) => /\.(ts|svelte)$/.test(path)).map(({ text }) => text.split('\n').length)
  return lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0
}
