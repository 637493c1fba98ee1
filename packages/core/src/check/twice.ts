import { tell, into, type Here } from './here.ts'
import { pathText, type Path } from './path.ts'

interface Named {
  readonly id: string
  readonly path: Path
}

/** Names that must be the only one of their sort in the whole pack. */
export function checkTwice(here: Here): void {
  const { pack } = here.names
  const ids = (key: 'schemes' | 'proposals' | 'campaigns' | 'metrics' | 'forms'): Named[] =>
    (pack[key] ?? []).map((one, i) => ({ id: one.id, path: [key, i, 'id'] }))
  once(here, '方案', ids('schemes'))
  once(here, '处理建议', ids('proposals'))
  once(here, '专项评价', ids('campaigns'))
  once(here, '监督指标', ids('metrics'))
  once(here, '表单', ids('forms'))
  once(
    here,
    '指标',
    (pack.schemes ?? []).flatMap((scheme, i) =>
      scheme.lines.map((line, j) => ({ id: line.id, path: ['schemes', i, 'lines', j, 'id'] })),
    ),
  )
  once(
    here,
    '样例',
    (pack.cases ?? []).map((one, i) => ({ id: one.name, path: ['cases', i, 'name'] })),
  )
}

function once(here: Here, what: string, all: readonly Named[]): void {
  const first = new Map<string, Path>()
  for (const { id, path } of all) {
    const before = first.get(id)
    if (before)
      tell(
        into(here, ...path),
        'duplicate',
        `“${id}”已在 ${pathText(before)} 用过`,
        `${what}的名称在整个规则包里只能用一次，否则说不清指的是哪一个`,
        '请换一个名称。',
      )
    else first.set(id, path)
  }
}
