/** How many letters must be changed, added, dropped or swapped to turn one word into the other. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let best = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, before[j - 2]! + 1)
      row.push(best)
    }
    before = above
    above = row
  }
  return above[b.length]!
}

/** The candidate that was most likely meant, when one is near enough to be a slip of the hand. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let found: string | undefined
  let least = Math.max(1, Math.floor(word.length / 3)) + 1
  if (word.length > 60) return undefined
  for (const candidate of candidates) {
    const far = word.toLowerCase() === candidate.toLowerCase() ? 0 : distance(word, candidate)
    if (far < least) [least, found] = [far, candidate]
  }
  return found
}

/** Names to choose from: bare, or in a table with what people call them. */
export type Choices = Iterable<string> | Readonly<Record<string, string | { readonly title: string }>>
const titled = (choices: Choices): readonly (readonly [string, string])[] =>
  Symbol.iterator in choices
    ? [...choices].map((name) => [name, ''])
    : Object.entries(choices).map(([name, called]) => [name, `（${typeof called === 'string' ? called : called.title}）`])

const shown = 12
/** What to write instead: the near miss if there is one, else what there is to choose from. */
export function instead(word: string, choices: Choices): string {
  const all = new Map(titled(choices))
  const near = nearest(word, all.keys())
  if (near !== undefined) return `是否想写“${near}”${all.get(near) ?? ''}？`
  if (all.size === 0) return '这里还没有可以写的名称，请先声明。'
  const some = [...all].slice(0, shown).map(([name, title]) => name + title)
  return `可以写的有：${some.join('、')}${all.size > shown ? ` 等 ${all.size} 个` : ''}。`
}
