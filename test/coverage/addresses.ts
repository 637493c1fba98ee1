import type { Pack } from '@wenxiao/core'

type Named = Readonly<Record<string, unknown>>

/** `a.b` for every key of a table, and what `below` makes of each value under it. */
function under(prefix: string, table: Named | undefined, below: (at: string, value: unknown) => readonly string[] = () => []) {
  return Object.entries(table ?? {}).flatMap(([key, value]) => [`${prefix}.${key}`, ...below(`${prefix}.${key}`, value)])
}
/** The same for a list whose entries carry their name. */
const named = <T>(
  prefix: string,
  list: readonly T[] | undefined,
  name: (one: T) => string,
  below: (at: string, one: T) => readonly string[] = () => [],
): string[] => (list ?? []).flatMap((one) => [`${prefix}.${name(one)}`, ...below(`${prefix}.${name(one)}`, one)])

/** Every place inside a pack's data that can be pointed at: words by their kind, rules by their id, stages and acts inside lifecycles, cases by name. */
export function addresses(pack: Pack): ReadonlySet<string> {
  const { words } = pack
  return new Set([
    ...under('sources', words.sources),
    ...under('roles', words.roles),
    ...under('parameters', words.parameters),
    ...Object.entries(words.subjects).flatMap(([id, { links, facts }]) => [
      `subjects.${id}`,
      ...under(`subjects.${id}.links`, links),
      ...under(`subjects.${id}.facts`, facts, (at, fact) => under(at, (fact as { options?: Named }).options)),
    ]),
    ...under('workings', pack.workings, (at, facts) => under(at, facts as Named)),
    ...named(
      'schemes',
      pack.schemes,
      ({ id }) => id,
      (at, { tracks, groups, lines, census }) => [
        ...named(`${at}.tracks`, tracks, ({ total }) => total),
        ...named(`${at}.groups`, groups, ({ id }) => id),
        ...named(`${at}.lines`, lines, ({ id }) => id),
        ...(census ? [`${at}.census`] : []),
      ],
    ),
    ...named(
      'verdicts',
      pack.verdicts,
      ({ subject, verdict }) => `${subject}.${verdict}`,
      (at, { rules }) => named(at, rules, ({ give }) => give),
    ),
    ...named(
      'lifecycles',
      pack.lifecycles,
      ({ subject, lifecycle }) => `${subject}.${lifecycle}`,
      (at, { stages, limits }) => [
        ...named(
          at,
          stages,
          ({ stage }) => stage,
          (stage, { acts }) => named(stage, acts, ({ act }) => act),
        ),
        ...named(`${at}.limits`, limits, ({ title }) => title),
      ],
    ),
    ...named('proposals', pack.proposals, ({ id }) => id),
    ...named('campaigns', pack.campaigns, ({ id }) => id),
    ...named('metrics', pack.metrics, ({ id }) => id),
    ...named('forms', pack.forms, ({ id }) => id),
    ...named('cases', pack.cases, ({ name }) => name),
  ])
}
