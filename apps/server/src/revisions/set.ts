import type { Pack } from '@wenxiao/core'
import { digest } from '@wenxiao/core/manifest'
import type { Person } from '../access/access.ts'
import { ownValue } from '../enablements/three-way.ts'
import type { JurisdictionName } from '../jurisdictions/jurisdiction.ts'
import type { Confirmed } from './in-force.ts'
import type { May, RevisionSet, RevisionValue } from './revision.ts'
import type { StoredSet } from './revision.queries.ts'
import { unitShown } from './unit.ts'

/** A set of revisions as it is shown to whoever asks: what it changes, both hands, and what they may do with it. */
export function shownSet(
  jurisdiction: JurisdictionName,
  pack: Pack,
  set: StoredSet,
  confirmed: readonly Confirmed[],
  asking: Person,
): RevisionSet {
  const { proposed, decided } = set
  const values = set.values.map((value) => valueOf(pack, set, value, confirmed))
  return {
    id: set.id,
    jurisdiction,
    pack: set.pack,
    from: set.from,
    document: set.document,
    reason: set.reason,
    values,
    seen: digest(values.map(({ parameter, before, is }) => ({ parameter, before, is }))),
    state: decided?.decision ?? 'open',
    proposed: { by: proposed.by, on: proposed.on, at: proposed.at },
    decided: decided && { by: decided.by, on: decided.on, at: decided.at },
    mayConfirm: mayConfirm(set, asking),
    mayWithdraw: mayWithdraw(set, asking),
  }
}
const no = (because: string): May => ({ may: false, because })
const done = { confirmed: '已经确认', withdrawn: '已经撤回' } as const

export function mayConfirm({ decided, proposed, jurisdiction }: StoredSet, asking: Person): May {
  if (decided) return no(done[decided.decision])
  if (asking.jurisdiction.code !== jurisdiction || !asking.roles.includes('county-confirmer')) return no('由本辖区的财政复核确认')
  return proposed.person === asking.id ? no('提出的人不能自己确认，请另一位财政复核确认') : { may: true }
}
export function mayWithdraw({ decided, proposed }: StoredSet, asking: Person): May {
  if (decided) return no(done[decided.decision])
  return proposed.person === asking.id ? { may: true } : no(`只有提出的人（${proposed.by}）可以撤回`)
}

function valueOf(
  pack: Pack,
  set: StoredSet,
  { parameter, is }: StoredSet['values'][number],
  confirmed: readonly Confirmed[],
): RevisionValue {
  const declared = pack.words.parameters[parameter]
  const own = ownValue(pack, parameter, set.from)
  const before = confirmed
    .filter((one) => one.parameter === parameter && one.set !== set.id && one.from <= set.from)
    .filter((one) => set.decided?.decision !== 'confirmed' || one.at < set.decided.at)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .at(-1)
  const cite = declared?.values.findLast((value) => value.from <= set.from)?.cite
  return {
    parameter,
    title: declared?.title ?? parameter,
    unit: unitShown(pack, declared?.unit ?? ''),
    is,
    before: before?.is ?? own,
    confirms: !before && cite === 'example' && is !== null && own !== null && digest(is) === digest(own),
  }
}
